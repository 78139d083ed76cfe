import type { ContactCard, PersonRecord } from '@rapport/importers'
import type { EditableField } from '../ports/people.ts'

export type Edits = Readonly<Partial<Record<EditableField, unknown>>>

type Writable = PersonRecord | null

const NAMES = ['givenName', 'familyName'] as const
const TEXTS = ['suffix', 'title', 'organization', 'profile'] as const
const CARD_TEXTS = [
  'prefix',
  'additionalName',
  'nickname',
  'department',
  'birthday',
  'anniversary',
  'note',
] as const
const CARD_LISTS = ['phones', 'addresses', 'urls', 'categories', 'related', 'extra'] as const

/**
 * The edits that make of one reading of a card the other. Only what differs is edited: what a client sends back as it
 * got it stays under the care of the imports. Empty text and empty lists stand for what was taken away.
 */
export const changesBetween = (before: Writable, after: PersonRecord): Edits => {
  const edits: Partial<Record<EditableField, unknown>> = {}
  const note = (field: EditableField, old: unknown, given: unknown) => {
    if (!isSame(old, given)) edits[field] = given
  }
  for (const field of NAMES) note(field, before?.[field] ?? '', after[field])
  for (const field of TEXTS) note(field, before?.[field] ?? '', after[field] ?? '')
  for (const field of CARD_TEXTS) note(field, before?.card?.[field] ?? '', after.card?.[field] ?? '')
  for (const field of CARD_LISTS) note(field, before?.card?.[field] ?? [], after.card?.[field] ?? [])
  note('photo', before?.card?.photo ?? '', after.card?.photo ?? '')
  const emails = emailsOf(after)
  if (!isSame(before === null ? [] : emailsOf(before), emails)) {
    edits.emails = emails
    // Which comes first is said by their order now.
    edits.email = null
  }
  return edits
}

const emailsOf = ({ card, emails }: PersonRecord): ContactCard['emails'] =>
  card?.emails ?? emails.map((value) => ({ label: null, value }))

/** Both were made by the same reader, with their keys in the same order. */
const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)
