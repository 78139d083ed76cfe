import { pairKey, pairOf, setTie, type TieEvidence, type TieFact, tieInWords } from '@rapport/domain'
import type { SnapshotVersions } from '../ports/snapshot.ts'
import type { ReadTransaction } from '../ports/store.ts'
import type { KnownAs, TieListRow } from '../ports/tie.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { buildApart } from './build-apart.ts'
import { listedWeight, withLists } from './build-ties.ts'
import { type ListTies, weightOf } from './list-ties.ts'
import { type GatheredFacts, gatherFacts } from './tie-facts.ts'
import type { GraphNode, WorkspaceGraph } from './workspace-graph.ts'

type Ports = Pick<ReadTransaction, 'snapshot' | 'ties' | 'introductions' | 'workspace'>

/** What a graph was made from, as far as it tells whether the next can be made from it in place. */
interface Made {
  readonly versions: SnapshotVersions
  readonly today: string
  /** Who stands where; with lists also by what they are matched. */
  readonly identity: string
  readonly gathered: GatheredFacts
  readonly lists: readonly (TieListRow & { readonly between: ListTies })[]
  readonly strangers: readonly GraphNode[]
  readonly workspace: WorkspaceGraph
}

/** Ties changed at once beyond which building anew takes less. */
const MOST_IN_PLACE = 20_000

/**
 * Keeps the newest graph of a workspace. A call that finds a newer version brings it up to date in place where the same
 * nodes stay, and builds it anew, apart from the thread that answers, where they do not. One call does so at a time.
 */
export const createGraphCache = () => {
  let newest: Made | null = null
  let last: Promise<unknown> = Promise.resolve()

  const get = async (ports: Ports, loadSnapshot: () => Promise<Snapshot>, today: string): Promise<Made> => {
    const versions = await ports.snapshot.versions()
    // A transaction begun before the newest write must not take it back for others.
    if (newest !== null && newest.today === today && isUpTo(newest.versions, versions)) return newest
    newest = await make(ports, await loadSnapshot(), { versions, today }, newest)
    return newest
  }

  return {
    get: (ports: Ports, snapshot: () => Promise<Snapshot>, today: string): Promise<WorkspaceGraph> => {
      const turn = last.then(() => get(ports, snapshot, today))
      // A failed build must not stand in the way of the next.
      last = turn.catch(() => {
        newest = null
      })
      return turn.then(({ workspace }) => workspace)
    },

    /** What is kept, where nothing was committed since; else one of its own, since a writing transaction may see too much. */
    peek: async (ports: Ports, snapshot: () => Promise<Snapshot>, today: string): Promise<WorkspaceGraph> => {
      await last
      const versions = await ports.snapshot.versions()
      if (newest !== null && newest.today === today && isUpTo(newest.versions, versions)) {
        return newest.workspace
      }
      return (await make(ports, await snapshot(), { versions, today }, null)).workspace
    },
  }
}

const isUpTo = (known: SnapshotVersions, wanted: SnapshotVersions): boolean =>
  known.people >= wanted.people && known.contacts >= wanted.contacts

const make = async (
  ports: Ports,
  snapshot: Snapshot,
  { versions, today }: { readonly versions: SnapshotVersions; readonly today: string },
  before: Made | null,
): Promise<Made> => {
  const records = await ports.ties.records(today)
  const introductions = await ports.introductions.list()
  const lists = await ports.ties.lists()
  const { ownerName, ownerEmails } = await ports.workspace.get()
  const nodeOf = new Map(snapshot.people.map(({ personId }, index) => [personId, index + 1]))
  const withOwner = new Map([...nodeOf, ...records.ownerIds.map((personId) => [personId, 0] as const)])
  const gathered = gatherFacts({ snapshot, records, introductions, nodeOf: withOwner, today })
  const known = lists.length === 0 ? [] : await ports.ties.knownAs()
  const identity = JSON.stringify([
    snapshot.people.map(({ personId }) => personId),
    lists.map(({ listId }) => listId),
    known,
    ownerName,
    ownerEmails,
  ])
  const user: KnownAs = {
    personId: '',
    isOwner: true,
    names: ownerName === null ? [] : [ownerName],
    emails: ownerEmails,
    organization: null,
  }
  const isSame = before !== null && before.identity === identity && before.today === today
  const isUpdated = isSame && updateInPlace(before, gathered)
  const built = isUpdated
    ? {
        graph: before.workspace.graph,
        strangers: before.strangers,
        lists: before.lists.map((l) => l.between),
      }
    : await buildApart(ports.ties, {
        people: snapshot.people.length + 1,
        known: lists.length === 0 ? [] : [user, ...known].flatMap((one) => numbered(one, nodeOf)),
        lists,
        gathered,
      })
  const listed = lists.map((list, index) => ({ ...list, between: built.lists[index] as ListTies }))
  const nodes: readonly GraphNode[] = [
    { personId: null, name: ownerName ?? 'You', title: null, organization: null, list: null },
    ...snapshot.people.map(({ personId, name, title, organization }) => ({
      personId,
      name,
      title,
      organization,
      list: null,
    })),
  ].concat(built.strangers as [])
  return {
    versions,
    today,
    identity,
    gathered,
    lists: listed,
    strangers: built.strangers,
    workspace: {
      graph: built.graph,
      nodes,
      nodeOf,
      colleagues: colleaguesOf(lists, nodeOf),
      evidenceOf: (a, b) => evidenceOf(gathered, listed, today, a, b),
    },
  }
}

const numbered = (one: KnownAs, nodeOf: ReadonlyMap<string, number>) => {
  const node = one.isOwner ? 0 : nodeOf.get(one.personId)
  return node === undefined ? [] : [{ ...one, node }]
}

const colleaguesOf = (lists: readonly TieListRow[], nodeOf: ReadonlyMap<string, number>) => [
  ...new Set(
    lists.flatMap(({ isColleague, ownerId }) =>
      isColleague && ownerId !== null ? (nodeOf.get(ownerId) ?? []) : [],
    ),
  ),
]

const evidenceOf = (
  { facts }: GatheredFacts,
  lists: Made['lists'],
  today: string,
  a: number,
  b: number,
): readonly TieEvidence[] => {
  const listed = lists.flatMap((list): TieFact[] => {
    const probability = weightOf(list.between, a, b)
    if (probability === 0) return []
    const on = list.importedAt.slice(0, 10)
    return [{ kind: 'list', probability, recorded: true, count: 1, on, since: null, about: list.name }]
  })
  return [...(facts.get(pairKey(a, b)) ?? []), ...listed]
    .sort((one, other) => other.probability - one.probability)
    .map((fact) => tieInWords(fact, today))
}

/** Sets what changed since; answers false, and leaves all as it was, where that is too much. */
const updateInPlace = (before: Made, { keys, probabilities, facts }: GatheredFacts): boolean => {
  const old = new Map<number, number>()
  before.gathered.keys.forEach((key, index) => {
    old.set(key, before.gathered.probabilities[index] ?? 0)
  })
  const changed: (readonly [key: number, probability: number])[] = []
  keys.forEach((key, index) => {
    const probability = probabilities[index] ?? 0
    if (old.get(key) !== probability) changed.push([key, probability])
  })
  for (const key of old.keys()) if (!facts.has(key)) changed.push([key, 0])
  if (changed.length > MOST_IN_PLACE) return false
  const lists = before.lists.map(({ between }) => between)
  for (const [key, probability] of changed) {
    const [a, b] = pairOf(key)
    setTie(before.workspace.graph, a, b, withLists(probability, listedWeight(lists, a, b)))
  }
  return true
}
