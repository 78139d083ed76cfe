import { classifyTitle } from '@rapport/domain'
import type { PersonRef } from '@rapport/importers'
import type { ImportBatch, RecordVersion } from '../ports/import.ts'
import type { Directory } from './directory.ts'
import { organizationKey } from './directory.ts'
import { foldName, splitName } from './fold-name.ts'
import { type Restated, restate, type Statement } from './restate.ts'

/** What the appliers of one batch share. */
export interface Session {
  readonly batch: ImportBatch
  readonly directory: Directory
  readonly versions: Map<string, readonly RecordVersion[]>
  /** Records made by this import, whose later versions are no changes of the world. */
  readonly made: Set<string>
  /** Where in this import a person was stated already. */
  readonly stated: Map<string, { readonly place: string; readonly digest: string }>
  readonly asOf: string
  readonly newId: () => string
}

/** What became of a row's record, or why it became nothing. */
export type Applied =
  | {
      readonly outcome: 'created' | 'updated' | 'unchanged'
      readonly recordId: string
      readonly note?: string
    }
  | { readonly outcome: 'skipped'; readonly code: string; readonly message: string }

export const state = (session: Session, statement: Statement): Restated => {
  const restated = restate(statement, session.versions, session.batch, session.asOf, session.newId)
  if (restated.isNew) session.made.add(restated.recordId)
  return restated
}

/** Whether a record that never changes was seen before; then there is nothing to find out about it. */
export const isKnown = (session: Session, key: string): boolean =>
  session.versions.get(key)?.some((version) => version.isCurrent) ?? false

export const ambiguous = (ref: PersonRef, count: number): Applied => ({
  outcome: 'skipped',
  code: 'AMBIGUOUS_PERSON',
  message: `${count} people are called ${ref.name}; it cannot be told which one is meant.`,
})

export const aboutOwner: Applied = {
  outcome: 'skipped',
  code: 'ABOUT_OWNER',
  message: 'This is about yourself.',
}

export const nameless: Applied = {
  outcome: 'skipped',
  code: 'NO_PERSON',
  message: 'Nobody is named.',
}

/**
 * The person a source refers to, added when nobody fits; or why there is none. With a `key` it is the person whom
 * that record was about before, however many namesakes have come since.
 */
export const personOf = (
  session: Session,
  ref: PersonRef,
  key: string | null = null,
): { readonly personId: string } | Applied => {
  const before =
    key === null ? null : session.versions.get(key)?.find((version) => version.isCurrent)?.personId
  if (before) return { personId: before }
  const found = session.directory.find(ref)
  if ('owner' in found) return aboutOwner
  if ('ambiguous' in found) return ambiguous(ref, found.ambiguous)
  if ('person' in found) return { personId: found.person }
  const name = ref.name?.trim() || ref.profile || ref.email
  if (!name) return nameless
  return { personId: addMentioned(session, name, ref) }
}

const addMentioned = (session: Session, name: string, ref: PersonRef): string => {
  const personId = session.newId()
  session.directory.add(personId, name, { email: ref.email })
  session.batch.people.push({
    personId,
    ...splitName(name),
    suffix: null,
    foldedName: foldName(name),
    emails: ref.email === null ? [] : [ref.email],
    profile: ref.profile,
    connectedOn: null,
    headline: null,
    isOwner: false,
    book: null,
    card: null,
  })
  return personId
}

/** Remembers what a person is known by; the record vouches for it. */
export const identify = (session: Session, personId: string, ref: PersonRef, recordId: string): void => {
  const known = [
    ['linkedin', ref.profile],
    ['email', ref.email],
  ] as const
  for (const [kind, value] of known) {
    if (value !== null && session.directory.identify(personId, kind, value)) {
      session.batch.identifiers.push({ personId, kind, value, recordId })
    }
  }
}

export const organizationOf = (session: Session, name: string | null): string | null => {
  if (name === null || organizationKey(name) === '') return null
  const { id, isNew } = session.directory.organization(name, session.newId)
  if (isNew) session.batch.organizations.push({ organizationId: id, name, key: organizationKey(name) })
  return id
}

export const addPosition = (
  session: Session,
  position: {
    readonly personId: string
    readonly recordId: string
    readonly title: string | null
    readonly organization: string | null
    readonly startedOn?: string | null
    readonly finishedOn?: string | null
    readonly isCurrent: boolean
  },
): void => {
  const { title, organization, personId, recordId, isCurrent } = position
  if (title === null && organization === null) return
  const read = title === null ? null : classifyTitle(title)
  session.batch.positions.push({
    positionId: session.newId(),
    personId,
    recordId,
    organizationId: organizationOf(session, organization),
    title,
    function: read?.function ?? null,
    level: read?.level ?? null,
    startedOn: position.startedOn ?? null,
    finishedOn: position.finishedOn ?? null,
    isCurrent,
  })
}
