import type { PersonFacts } from '@rapport/domain'
import type { IntroductionRow } from '../ports/introduction.ts'
import type { SnapshotVersions } from '../ports/snapshot.ts'
import type { ReadTransaction } from '../ports/store.ts'
import type { KnownAs, TieListHead, TieRecordRows } from '../ports/tie.ts'

export type GraphPorts = Pick<ReadTransaction, 'snapshot' | 'ties' | 'introductions' | 'workspace'>

/** When a graph is of. */
export interface MadeAt {
  readonly versions: SnapshotVersions
  readonly today: string
}

/** All that a graph is made from, besides the people and how one stands with them. */
export interface LoadedRecords {
  readonly records: TieRecordRows
  readonly introductions: readonly IntroductionRow[]
  readonly lists: readonly TieListHead[]
  /** Empty where no list needs it. */
  readonly known: readonly KnownAs[]
  readonly owner: { readonly ownerName: string | null; readonly ownerEmails: readonly string[] }
  /** The people at whose nodes all this is. */
  readonly people: readonly PersonFacts[]
}

/** Where only contacts changed since, only conversations are read again. */
export const loadRecords = async (
  ports: GraphPorts,
  people: readonly PersonFacts[],
  { versions, today }: MadeAt,
  before: (MadeAt & { readonly loaded: LoadedRecords }) | null,
): Promise<LoadedRecords> => {
  if (before !== null && before.versions.people === versions.people && before.today === today) {
    const { loaded } = before
    return { ...loaded, records: { ...loaded.records, together: await ports.ties.together(today) } }
  }
  const records = { ...(await ports.ties.records(today)), together: await ports.ties.together(today) }
  const introductions = await ports.introductions.list()
  const lists = await ports.ties.heads()
  const known = lists.length === 0 ? [] : await ports.ties.knownAs()
  const { ownerName, ownerEmails } = await ports.workspace.get()
  return { records, introductions, lists, known, owner: { ownerName, ownerEmails }, people }
}

/** Whether the same people and strangers stand at the same nodes, by the same names and lists. Linear in people. */
export const isSameIdentity = (one: LoadedRecords, other: LoadedRecords): boolean =>
  isEach(one.people, other.people, (a, b) => a.personId === b.personId) &&
  isEach(one.lists, other.lists, isSameList) &&
  one.owner.ownerName === other.owner.ownerName &&
  isEach(one.owner.ownerEmails, other.owner.ownerEmails, isEqual) &&
  isEach(one.known, other.known, isSameKnown)

const isSameList = (a: TieListHead, b: TieListHead): boolean =>
  a.listId === b.listId && a.filling === b.filling && a.ownerId === b.ownerId

const isSameKnown = (a: KnownAs, b: KnownAs): boolean =>
  a.personId === b.personId &&
  a.isOwner === b.isOwner &&
  a.organization === b.organization &&
  isEach(a.names, b.names, isEqual) &&
  isEach(a.emails, b.emails, isEqual)

const isEqual = (a: string, b: string): boolean => a === b

const isEach = <T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean =>
  one === other ||
  (one.length === other.length && one.every((each, index) => isSame(each, other[index] as T)))
