import { createHash } from 'node:crypto'
import { detached, textOf } from '../fields/text.ts'
import type { ContactCard, Labelled, PersonRecord, RowFinding } from '../record.ts'
import type { RawCard } from './card-splitter.ts'
import { byPreference, type Draft, emptyDraft, extraLines } from './draft.ts'
import { splitUnescaped, unescaped } from './escapes.ts'
import { groupLabel } from './label.ts'
import { MAX_UID_CHARS } from './limits.ts'
import { type Property, readProperty, textValue } from './property.ts'
import { settleName } from './settle-name.ts'
import { TAKES } from './take-property.ts'

/** A card as a person, perhaps with something to say about it, or the reason why it is none. */
export type CardOutcome =
  | { readonly record: PersonRecord; readonly warning?: string }
  | { readonly finding: RowFinding }

const OLD_VERSION = /^VERSION:2\.1\s*$/i
/** Problems told of one card: the rest says nothing new. */
const MAX_PROBLEMS = 5

/** Reads one card. `charsetIsKnown` says that its bytes are UTF-8 whatever charset a property names. */
export function readCard(card: RawCard, charsetIsKnown: boolean): CardOutcome {
  if (card.excess === 'card-too-large') {
    return finding('rejected', card.excess, 'This card is larger than 16 million characters.')
  }
  if (card.excess === 'too-many-properties') {
    return finding('rejected', card.excess, 'This card has more than 10,000 properties.')
  }
  const draft = emptyDraft(card.problems)
  const properties = readProperties(card, draft, charsetIsKnown)
  const labels = labelsOf(properties)
  const usedGroups = takeAll(properties, labels, draft)
  if (draft.kind === 'group') {
    return finding('skipped', 'group', 'This card is a list of contacts, not one of a person.')
  }
  if (draft.kind === 'thing') return finding('skipped', 'not-a-person', 'This card is not one of a person.')
  const person = personOf(draft, labels, usedGroups)
  if (person === null) {
    return finding('rejected', 'no-person', 'This card has no name, e-mail address, number or organization.')
  }
  const problems = [...new Set(draft.problems)]
  const told = problems.slice(0, MAX_PROBLEMS)
  if (problems.length > told.length) told.push(`And ${problems.length - told.length} more.`)
  return told.length === 0 ? { record: person } : { record: person, warning: told.join(' ') }
}

function finding(outcome: RowFinding['outcome'], code: string, message: string): CardOutcome {
  return { finding: { outcome, code, message } }
}

function readProperties({ lines }: RawCard, draft: Draft, charsetIsKnown: boolean): readonly Property[] {
  const isOld = lines.some(({ text }) => OLD_VERSION.test(text))
  return lines.flatMap(({ text, line }) => {
    const reading = readProperty(text, isOld, charsetIsKnown)
    if (reading === null) {
      draft.problems.push(`Line ${line} is no property of a vCard and was left out.`)
      return []
    }
    if (reading.problem !== null) draft.problems.push(reading.problem)
    return [reading.property]
  })
}

/** What groups are called, by the group in lower case. */
function labelsOf(properties: readonly Property[]): ReadonlyMap<string, Property> {
  const labels = new Map<string, Property>()
  for (const property of properties) {
    const group = property.group?.toLowerCase()
    if (property.name === 'X-ABLABEL' && group !== undefined && !labels.has(group))
      labels.set(group, property)
  }
  return labels
}

/** Takes every property where it belongs; gives the groups whose label went with one. */
function takeAll(
  properties: readonly Property[],
  labels: ReadonlyMap<string, Property>,
  draft: Draft,
): ReadonlySet<string> {
  const usedGroups = new Set<string>()
  for (const property of properties) {
    const group = property.group?.toLowerCase() ?? null
    const label = group === null ? undefined : labels.get(group)
    if (label === property) continue
    const take = TAKES.get(property.name)
    const isTaken =
      take?.(property, draft, label === undefined ? null : groupLabel(textValue(label))) === true
    if (!isTaken) draft.extra.push(property)
    else if (group !== null) usedGroups.add(group)
  }
  return usedGroups
}

function personOf(
  draft: Draft,
  labels: ReadonlyMap<string, Property>,
  usedGroups: ReadonlySet<string>,
): PersonRecord | null {
  const [work, ...otherWorks] = byPreference(draft.organizations)
  const [title, ...otherTitles] = byPreference(draft.titles)
  const [organization, ...departments] = splitUnescaped(work?.value ?? '', ';').map((part) =>
    textOf(unescaped(part)),
  )
  draft.extra.push(...otherWorks, ...otherTitles)
  const emails = uniqueValues(byPreference(draft.emails))
  const phones = unique(byPreference(draft.phones))
  const name = settleName(draft, { organization: organization ?? null, emails, phones })
  const isNobody =
    name.given === '' &&
    name.family === '' &&
    emails.length === 0 &&
    phones.length === 0 &&
    organization == null &&
    draft.profile === null
  if (isNobody) return null
  const card: ContactCard = {
    prefix: textOf(name.prefix),
    additionalName: textOf(name.additional),
    nickname: textOf([...draft.nicknames].join(', ')),
    emails,
    phones,
    addresses: unique(byPreference(draft.addresses)),
    urls: unique(byPreference(draft.urls)),
    department: textOf(departments.filter((part) => part !== null).join(', ')),
    birthday: draft.birthday,
    anniversary: draft.anniversary,
    note: textOf(draft.notes.join('\n\n')),
    categories: [...draft.categories],
    related: unique(draft.related),
    photo: draft.photo,
    extra: extraLines(draft, labels, usedGroups),
  }
  return {
    kind: 'person',
    givenName: name.given,
    familyName: name.family,
    suffix: textOf(name.suffix),
    profile: draft.profile,
    emails: emails.map(({ value }) => value),
    organization: organization ?? null,
    title: title === undefined ? null : textOf(textValue(title)),
    connectedOn: null,
    book: { name: 'vcard', uid: draft.uid === null ? null : boundedUid(draft.uid) },
    card,
  }
}

/** Each address once, with the first label that any of them has. */
function uniqueValues(values: readonly Labelled[]): Labelled[] {
  const labels = new Map<string, string | null>()
  for (const { label, value } of values) labels.set(value, labels.get(value) ?? label)
  return [...labels].map(([value, label]) => ({ label, value }))
}

function unique<T extends object>(values: readonly T[]): T[] {
  const seen = new Map<string, T>()
  for (const value of values) {
    const key = JSON.stringify(Object.values(value))
    if (!seen.has(key)) seen.set(key, value)
  }
  return [...seen.values()]
}

function boundedUid(uid: string): string {
  if (uid.length <= MAX_UID_CHARS) return detached(uid)
  return `sha256:${createHash('sha256').update(uid).digest('hex')}`
}
