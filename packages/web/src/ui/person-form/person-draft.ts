import type { PersonDetail } from '../../api/index.ts'
import { type BirthdayDraft, birthdayDraft, NO_BIRTHDAY, readBirthday } from './birthday-draft.ts'

/** A row of a list that one can add to; `key` tells it from its neighbours while both are edited. */
export interface LabelledDraft {
  readonly key: string
  readonly label: string
  readonly value: string
}

export const ADDRESS_PARTS = ['street', 'postalCode', 'city', 'region', 'country'] as const
export type AddressPart = (typeof ADDRESS_PARTS)[number]

export interface AddressDraft extends Readonly<Record<AddressPart, string>> {
  readonly key: string
  readonly label: string
}

export const TEXT_PARTS = ['givenName', 'familyName', 'nickname', 'title', 'organization'] as const
export type TextPart = (typeof TEXT_PARTS)[number]

/** What one may type about a person. */
export interface PersonDraft extends Readonly<Record<TextPart, string>> {
  readonly emails: readonly LabelledDraft[]
  readonly phones: readonly LabelledDraft[]
  readonly birthday: BirthdayDraft
  readonly addresses: readonly AddressDraft[]
}

export const EMPTY_DRAFT: PersonDraft = {
  givenName: '',
  familyName: '',
  nickname: '',
  title: '',
  organization: '',
  emails: [],
  phones: [],
  birthday: NO_BIRTHDAY,
  addresses: [],
}

interface Labelled {
  readonly label: string | null
  readonly value: string
}

const rows = (values: readonly Labelled[]): readonly LabelledDraft[] =>
  values.map(({ label, value }, index) => ({ key: `known ${index}`, label: label ?? '', value }))

/** A person as shown, ready to be put right. */
export const draftOf = ({ person, contact }: Pick<PersonDetail, 'person' | 'contact'>): PersonDraft => ({
  givenName: person.givenName,
  familyName: person.familyName,
  nickname: contact.nickname ?? '',
  title: person.title ?? '',
  organization: person.organization ?? '',
  emails: rows(contact.emails),
  phones: rows(contact.phones),
  birthday: birthdayDraft(contact.birthday),
  addresses: contact.addresses.map((address, index) => ({
    key: `known ${index}`,
    label: address.label ?? '',
    street: address.street ?? '',
    postalCode: address.postalCode ?? '',
    city: address.city ?? '',
    region: address.region ?? '',
    country: address.country ?? '',
  })),
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const labelledOf = (drafts: readonly LabelledDraft[]) =>
  drafts
    .filter(({ value }) => value.trim() !== '')
    .map(({ label, value }) => ({ label: orNull(label), value: value.trim() }))

/** What a draft says, blank rows left out; null for what it leaves open. */
export const valuesOf = (draft: PersonDraft) => ({
  givenName: orNull(draft.givenName),
  familyName: orNull(draft.familyName),
  nickname: orNull(draft.nickname),
  title: orNull(draft.title),
  organization: orNull(draft.organization),
  emails: labelledOf(draft.emails),
  phones: labelledOf(draft.phones),
  birthday: readBirthday(draft.birthday) ?? null,
  addresses: draft.addresses
    .filter((address) => ADDRESS_PARTS.some((part) => address[part].trim() !== ''))
    .map((address) => ({
      label: orNull(address.label),
      street: orNull(address.street),
      city: orNull(address.city),
      region: orNull(address.region),
      postalCode: orNull(address.postalCode),
      country: orNull(address.country),
    })),
})

export type PersonValues = ReturnType<typeof valuesOf>
export type PersonField = keyof PersonValues
/** Null shows the imported value again. */
export type PersonChanges = {
  -readonly [Field in PersonField]?: PersonValues[Field] | null
}

/** What a draft says differently; an emptied line goes back to what was imported, a family name may be none. */
export const changesBetween = (before: PersonDraft, after: PersonDraft): PersonChanges => {
  const [old, current] = [valuesOf(before), valuesOf(after)]
  const changed = (Object.keys(current) as PersonField[]).filter(
    (field) => JSON.stringify(old[field]) !== JSON.stringify(current[field]),
  )
  return Object.fromEntries(
    changed.map((field) => [field, field === 'familyName' ? (current.familyName ?? '') : current[field]]),
  )
}
