import { type PersonFacts, pairOf, setTie } from '@rapport/domain'
import type { TieListHead } from '../ports/tie.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { buildApart } from './build-apart.ts'
import { type BuiltTies, listedWeight, withLists } from './build-ties.ts'
import { describeGraph, nodesOf } from './describe-graph.ts'
import { knownNodes } from './known-nodes.ts'
import { type GraphPorts, type LoadedRecords, loadRecords, type MadeAt } from './load-records.ts'
import { type GatheredFacts, gatherFacts } from './tie-facts.ts'
import type { WorkspaceGraph } from './workspace-graph.ts'

/** A graph with what it was made from, as far as the next can be made of it in place. */
export interface MadeGraph extends MadeAt {
  readonly people: readonly PersonFacts[]
  readonly loaded: LoadedRecords
  readonly gathered: GatheredFacts
  readonly built: BuiltTies
  readonly workspace: WorkspaceGraph
}

/** Ties changed at once beyond which building anew takes less. */
const MOST_IN_PLACE = 20_000

/** Makes the graph of what a transaction sees; out of the one before where the same people and lists stand in it. */
export const makeGraph = async (
  ports: GraphPorts,
  snapshot: Snapshot,
  at: MadeAt,
  before: MadeGraph | null,
): Promise<MadeGraph> => {
  const { today } = at
  const { people } = snapshot
  const loaded = await loadRecords(ports, people, at, before)
  const { records, introductions, lists, known, owner, identity } = loaded
  const nodeOf =
    before?.people === people
      ? before.workspace.nodeOf
      : new Map(people.map(({ personId }, index) => [personId, index + 1]))
  const numberOf = new Map([...nodeOf, ...records.ownerIds.map((personId) => [personId, 0] as const)])
  const gathered = gatherFacts({ snapshot, records, introductions, nodeOf: numberOf, today })
  const isInPlace =
    before !== null &&
    before.loaded.identity === identity &&
    before.today === today &&
    updateInPlace(before, gathered)
  const built = isInPlace
    ? before.built
    : await buildApart(ports.ties, {
        people: people.length + 1,
        known: knownNodes(owner, known, nodeOf),
        lists: lists.map((list) => ({ ...list, owner: nodeOf.get(list.ownerId ?? '') ?? null })),
        gathered,
      })
  const workspace = describeGraph({
    nodes:
      isInPlace && before.people === people
        ? before.workspace.nodes
        : nodesOf(owner.ownerName, people, built.strangers),
    nodeOf,
    lists,
    colleagues: colleaguesOf(lists, nodeOf),
    gathered,
    built,
    today,
  })
  return { ...at, people, loaded, gathered, built, workspace }
}

const colleaguesOf = (lists: readonly TieListHead[], nodeOf: ReadonlyMap<string, number>) => [
  ...new Set(
    lists.flatMap(({ isColleague, ownerId }) =>
      isColleague && ownerId !== null ? (nodeOf.get(ownerId) ?? []) : [],
    ),
  ),
]

/** Sets what changed since; answers false, and leaves all as it was, where that is too much. */
const updateInPlace = (before: MadeGraph, { keys, probabilities, facts }: GatheredFacts): boolean => {
  const known = new Map<number, number>()
  before.gathered.keys.forEach((key, index) => {
    known.set(key, before.gathered.probabilities[index] ?? 0)
  })
  const changed: (readonly [key: number, probability: number])[] = []
  keys.forEach((key, index) => {
    const probability = probabilities[index] ?? 0
    if (known.get(key) !== probability) changed.push([key, probability])
  })
  for (const key of known.keys()) if (!facts.has(key)) changed.push([key, 0])
  if (changed.length > MOST_IN_PLACE) return false
  const { graph, lists } = before.built
  for (const [key, probability] of changed) {
    const [a, b] = pairOf(key)
    setTie(graph, a, b, withLists(probability, listedWeight(lists, a, b)))
  }
  return true
}
