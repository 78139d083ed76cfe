import { hasRoomFor, pairOf, setTie } from '@rapport/domain'
import type { TieListHead } from '../ports/tie.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { buildApart } from './build-apart.ts'
import { type BuiltTies, listedWeight, withLists } from './build-ties.ts'
import { describeGraph } from './describe-graph.ts'
import { createGraphNodes } from './graph-nodes.ts'
import { knownNodes } from './known-nodes.ts'
import {
  type GraphPorts,
  isSameIdentity,
  type LoadedRecords,
  loadRecords,
  type MadeAt,
} from './load-records.ts'
import { whenUnread } from './search-apart.ts'
import { type GatheredFacts, gatherFacts } from './tie-facts.ts'
import type { GraphNodes, WorkspaceGraph } from './workspace-graph.ts'

/** A graph with what it was made from, as far as the next can be made of it in place. */
export interface MadeGraph extends PreparedGraph {
  readonly built: BuiltTies
  readonly workspace: WorkspaceGraph
}

/** All that a graph is made from but for the lists themselves. */
export interface PreparedGraph extends MadeAt {
  readonly loaded: LoadedRecords
  readonly nodeOf: ReadonlyMap<string, number>
  readonly gathered: GatheredFacts
}

/** Ties changed at once beyond which building anew takes less. */
const MOST_IN_PLACE = 20_000

/** Reads what a transaction sees, of the graph before only what stayed. */
export const prepareGraph = async (
  ports: GraphPorts,
  snapshot: Snapshot,
  at: MadeAt,
  before: PreparedGraph | null,
): Promise<PreparedGraph> => {
  const { people } = snapshot
  const loaded = await loadRecords(ports, people, at, before)
  const { records, introductions } = loaded
  const nodeOf =
    before?.loaded.people === people
      ? before.nodeOf
      : new Map(people.map(({ personId }, index) => [personId, index + 1]))
  const numberOf = new Map([...nodeOf, ...records.ownerIds.map((personId) => [personId, 0] as const)])
  const gathered = await gatherFacts({
    snapshot,
    records,
    introductions,
    nodeOf: numberOf,
    today: at.today,
  })
  return { ...at, loaded, nodeOf, gathered }
}

/** Builds the graph anew. */
export const makeGraph = async (ports: GraphPorts, prepared: PreparedGraph): Promise<MadeGraph> => {
  const { loaded, nodeOf, gathered } = prepared
  const { lists, known, owner, people } = loaded
  const built = await buildApart(ports.ties, {
    people: people.length + 1,
    known: knownNodes(owner, known, nodeOf),
    lists: lists.map((list) => ({ ...list, owner: nodeOf.get(list.ownerId ?? '') ?? null })),
    recorded: gathered,
  })
  return describe(prepared, built, nodesOf(loaded, built))
}

/** The graph before, brought up to date in place; null, and all as it was, where too much has changed for that. */
export const changeGraph = async (prepared: PreparedGraph, before: MadeGraph): Promise<MadeGraph | null> => {
  if (before.today !== prepared.today || !isSameIdentity(before.loaded, prepared.loaded)) return null
  if (!(await updateInPlace(before, prepared.gathered))) return null
  const isSame = before.loaded.people === prepared.loaded.people
  const nodes = isSame ? before.workspace.nodes : nodesOf(prepared.loaded, before.built)
  return describe(prepared, before.built, nodes)
}

const nodesOf = ({ owner, people, lists }: LoadedRecords, { strangers }: BuiltTies): GraphNodes =>
  createGraphNodes({ user: owner.ownerName, people, strangers, lists: lists.map(({ name }) => name) })

const describe = (prepared: PreparedGraph, built: BuiltTies, nodes: GraphNodes): MadeGraph => {
  const { loaded, nodeOf, gathered, today } = prepared
  const { lists } = loaded
  const colleagues = colleaguesOf(lists, nodeOf)
  const workspace = describeGraph({ nodes, nodeOf, lists, colleagues, gathered, built, today })
  return { ...prepared, built, workspace }
}

const colleaguesOf = (lists: readonly TieListHead[], nodeOf: ReadonlyMap<string, number>) => [
  ...new Set(
    lists.flatMap(({ isColleague, ownerId }) =>
      isColleague && ownerId !== null ? (nodeOf.get(ownerId) ?? []) : [],
    ),
  ),
]

/** Sets what changed since, once nobody reads it; answers false, and leaves all as it was, where that is too much. */
const updateInPlace = async (
  before: MadeGraph,
  { keys, probabilities, facts }: GatheredFacts,
): Promise<boolean> => {
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
  const touched = new Map<number, number>()
  for (const [key] of changed) for (const node of pairOf(key)) touched.set(node, (touched.get(node) ?? 0) + 1)
  if (!hasRoomFor(graph, touched)) return false
  if (changed.length > 0) await whenUnread(graph)
  for (const [key, probability] of changed) {
    const [a, b] = pairOf(key)
    setTie(graph, a, b, withLists(probability, listedWeight(lists, a, b)))
  }
  return true
}
