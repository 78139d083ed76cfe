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
  /** Who stands where, and by what names of lists are matched to them. */
  readonly identity: string
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
  const identity = JSON.stringify([
    people.map(({ personId }) => personId),
    lists.map(({ listId, filling }) => [listId, filling]),
    known,
    ownerName,
    ownerEmails,
  ])
  return { records, introductions, lists, known, owner: { ownerName, ownerEmails }, identity }
}
