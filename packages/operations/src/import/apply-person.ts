import type {
  AttendeeRecord,
  OwnerPositionRecord,
  OwnerRecord,
  PersonRecord,
  RelatedName,
} from '@rapport/importers'
import type { ImportedPerson, StoredCard } from '../ports/import.ts'
import { addCardRows } from './apply-card.ts'
import { uidValue } from './book-directory.ts'
import { connectionValue } from './directory.ts'
import { foldName } from './fold-name.ts'
import { digestOf, type Restated } from './restate.ts'
import { type Applied, addPosition, identify, type Session, state } from './session.ts'

const fullName = (record: { readonly givenName: string; readonly familyName: string }): string =>
  `${record.givenName} ${record.familyName}`.trim()

/** Which card a record is of, among those known; null for a new one. */
const findCard = (session: Session, record: PersonRecord, digest: string): string | null => {
  if (record.book !== undefined) {
    return session.directory.books.find(record, digest, (personId) => session.stated.has(personId))
  }
  const ref = { name: fullName(record), profile: record.profile, email: record.emails[0] ?? null }
  return session.directory.findConnection(ref, record.connectedOn)
}

/**
 * A connection or a contact: found or added, then stated; what differs from the last export becomes a change. With an
 * `attendance` it is somebody on the list of an event.
 */
export const applyPerson = (
  session: Session,
  record: PersonRecord,
  place: string,
  attendance: AttendeeRecord | null = null,
): Applied => {
  const name = fullName(record)
  const digest = digestOf(attendance ?? record)
  const known = findCard(session, record, digest)
  const personId = known ?? session.newId()
  const key = personKey(personId)
  const earlier = session.stated.get(personId)
  if (earlier !== undefined && earlier.digest !== digest) return statedOtherwise(earlier.place)
  session.stated.set(personId, { place, digest })
  const before = session.versions.get(key)?.find((version) => version.isCurrent)?.data as
    | Partial<PersonData>
    | undefined
  const isConnection = record.book === undefined
  const data: PersonData = {
    givenName: record.givenName,
    familyName: record.familyName,
    suffix: record.suffix,
    foldedName: foldName(name),
    // LinkedIn stops showing what has not ceased to exist; an address book's owner has struck it out.
    emails: isConnection ? [...new Set([...record.emails, ...(before?.emails ?? [])])] : record.emails,
    profile: record.profile ?? (isConnection ? before?.profile : null) ?? null,
    connectedOn: record.connectedOn ?? (isConnection ? before?.connectedOn : null) ?? null,
    organization: record.organization,
    title: record.title,
    ...(record.book === undefined ? {} : cardData(record)),
  }
  const restated = state(session, { key, kind: 'person', digest, data, personId })

  if (known === null) {
    session.directory.add(personId, name, { isBook: !isConnection })
    session.batch.people.push(toImported(personId, data))
  } else if (restated.isCurrent && restated.outcome !== 'unchanged') {
    session.batch.personUpdates.push(toImported(personId, data))
  }
  session.directory.markRecorded(personId, name)
  if (record.book !== undefined) session.directory.books.add(personId, record, digest)
  if (restated.isNew) {
    if (isConnection) identifyConnection(session, personId, record, restated.recordId)
    else identifyCard(session, personId, record, restated.recordId)
    addCardRows(session, { ...restated, personId }, record, attendance)
    addPosition(session, { ...record, personId, recordId: restated.recordId, isCurrent: restated.isCurrent })
  }
  noteChanges(session, personId, restated, data)
  // Somebody met before in messages is not new, though this is the first record of them.
  const outcome = known !== null && restated.outcome === 'created' ? 'updated' : restated.outcome
  return { outcome, recordId: restated.recordId }
}

/** One import says one thing of a person; the first row counts, in this and every later import of the file. */
const statedOtherwise = (place: string): Applied => ({
  outcome: 'skipped',
  code: 'DUPLICATE_PERSON',
  message: `This is the same person as ${place}, with other facts; the first row counts.`,
})

/** Versions of a person are kept under the person, so that a new profile address is still the same one. */
export const personKey = (personId: string): string => `person:${personId}`

interface PersonData {
  readonly givenName: string
  readonly familyName: string
  readonly suffix: string | null
  readonly foldedName: string
  readonly emails: readonly string[]
  readonly profile: string | null
  readonly connectedOn: string | null
  readonly organization: string | null
  readonly title: string | null
  readonly bookName?: string
  readonly card?: StoredCard | null
  readonly note?: string | null
  readonly related?: readonly RelatedName[]
}

/** What an address book says besides; the picture has a table of its own. */
const cardData = ({
  book,
  card,
}: PersonRecord): Pick<PersonData, 'bookName' | 'card' | 'note' | 'related'> => {
  if (card === undefined) return { bookName: book?.name ?? '', card: null }
  const { photo: _, related, note, ...rest } = card
  return { bookName: book?.name ?? '', card: rest, note, related }
}

const toImported = (personId: string, data: PersonData): ImportedPerson => ({
  personId,
  givenName: data.givenName,
  familyName: data.familyName,
  suffix: data.suffix,
  foldedName: data.foldedName,
  emails: data.emails,
  profile: data.profile,
  connectedOn: data.connectedOn,
  headline: null,
  isOwner: false,
  book: data.bookName ?? null,
  card: data.card ?? null,
})

/** A card is known by what its book calls it. */
const identifyCard = (session: Session, personId: string, record: PersonRecord, recordId: string): void => {
  const { name, uid } = record.book ?? { name: '', uid: null }
  if (uid === null) return
  const value = uidValue(name, uid)
  if (session.directory.identify(personId, 'uid', value)) {
    session.batch.identifiers.push({ personId, kind: 'uid', value, recordId })
  }
}

const identifyConnection = (
  session: Session,
  personId: string,
  record: PersonRecord,
  recordId: string,
): void => {
  identify(session, personId, { name: null, profile: record.profile, email: null }, recordId)
  for (const email of record.emails) {
    identify(session, personId, { name: null, profile: null, email }, recordId)
  }
  if (record.connectedOn === null) return
  const value = connectionValue(foldName(fullName(record)), record.connectedOn)
  if (session.directory.identify(personId, 'connection', value)) {
    session.batch.identifiers.push({ personId, kind: 'connection', value, recordId })
  }
}

const noteChanges = (session: Session, personId: string, restated: Restated, after: PersonData): void => {
  const replaced = restated.replaced
  if (replaced === null || session.made.has(replaced.recordId)) return
  const before = replaced.data as Partial<PersonData>
  const note = (kind: 'employer' | 'title' | 'name' | 'email', old: string | null, now: string | null) =>
    session.batch.changes.push({ kind, personId, before: old, after: now })

  if (differs(before.organization, after.organization)) {
    note('employer', before.organization ?? null, after.organization)
  } else if (differs(before.title, after.title)) {
    note('title', before.title ?? null, after.title)
  }
  const oldName = `${before.givenName ?? ''} ${before.familyName ?? ''}`.trim()
  if (differs(oldName, fullName(after))) note('name', oldName, fullName(after))
  const added = after.emails.find((email) => !before.emails?.includes(email))
  if (added !== undefined) note('email', before.emails?.[0] ?? null, added)
}

const differs = (before: string | null | undefined, after: string | null): boolean =>
  (before ?? '').trim().toLowerCase() !== (after ?? '').trim().toLowerCase()

/** The owner of the archive: shown as the user, never among their people. */
export const applyOwner = (session: Session, record: OwnerRecord): Applied => {
  const name = fullName(record)
  const known = session.directory.owner()
  const personId = known ?? session.newId()
  const data = {
    ...record,
    foldedName: foldName(name),
    suffix: null,
    emails: [],
    profile: null,
    connectedOn: null,
  }
  const restated = state(session, {
    key: personKey(personId),
    kind: 'owner',
    digest: digestOf(record),
    data,
    personId,
  })
  const owner: ImportedPerson = {
    personId,
    givenName: record.givenName,
    familyName: record.familyName,
    suffix: null,
    foldedName: foldName(name),
    emails: [],
    profile: null,
    connectedOn: null,
    headline: record.headline,
    isOwner: true,
    book: null,
    card: null,
  }
  if (known === null) {
    session.directory.add(personId, name, { isOwner: true })
    session.batch.people.push(owner)
  } else if (restated.isCurrent && restated.outcome !== 'unchanged') {
    session.batch.personUpdates.push(owner)
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}

export const ownerPositionKey = (record: OwnerPositionRecord): string =>
  `owner-position:${record.organization}|${record.title}|${record.startedOn ?? ''}`

export const applyOwnerPosition = (session: Session, record: OwnerPositionRecord, key: string): Applied => {
  const personId = session.directory.owner()
  if (personId === null) {
    return {
      outcome: 'skipped',
      code: 'NO_OWNER',
      message: 'Whose position this is cannot be told: Profile.csv is missing.',
    }
  }
  const { kind: _, ...data } = record
  const restated = state(session, { key, kind: record.kind, digest: digestOf(data), data, personId })
  if (restated.isNew) {
    const isCurrent = restated.isCurrent && record.finishedOn === null
    addPosition(session, { ...record, personId, recordId: restated.recordId, isCurrent })
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}
