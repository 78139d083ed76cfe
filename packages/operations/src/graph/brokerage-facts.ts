import { setImmediate as otherCalls } from 'node:timers/promises'
import {
  type BrokerageInput,
  classifyTitle,
  type Grouping,
  inferIndustry,
  organizationKey,
  type PersonFacts,
  type Relationship,
  sharedMemory,
  type TieGraph,
} from '@rapport/domain'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { inSlices } from './pause.ts'
import { whileRead } from './search-apart.ts'
import type { GraphNode, GraphNodes, WorkspaceGraph } from './workspace-graph.ts'

/** What brokerage reads of a workspace, and what its numbers stand for. Places count the graph's nodes without the user. */
export interface BrokerageFacts {
  readonly input: Pick<BrokerageInput, 'nodeCount' | 'pairs' | 'states' | 'groupings'>
  readonly nodes: readonly GraphNode[]
  readonly people: readonly (PersonFacts | null)[]
  readonly relationships: readonly (Relationship | null)[]
  /** Per kind of group the names behind its numbers. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** Nodes looked at before other calls get their turn: some milliseconds. */
const SLICE = 5_000

/** Reads ties and what people have in common, in slices, so that a million people hold up no other call. */
export const brokerageFacts = async (
  { graph, nodes }: WorkspaceGraph,
  { people, indexOf, relationships }: Snapshot,
  today: string,
): Promise<BrokerageFacts> => {
  const standing = relationships(today)
  const others = await nodesWithoutUser(nodes)
  const indexes = others.map(({ personId }) => (personId === null ? -1 : (indexOf.get(personId) ?? -1)))
  const known = indexes.map((index) => people[index] ?? null)
  const related = indexes.map((index) => standing[index] ?? null)
  const pairs = await whileRead(graph, () => pairsOf(graph))
  const groups = await groupsOf(others, known)
  return {
    input: {
      nodeCount: others.length,
      pairs,
      states: related.map((relationship) => relationship?.state ?? null),
      groupings: groups.map(({ grouping }) => grouping),
    },
    nodes: others,
    people: known,
    relationships: related,
    names: new Map(groups.map(({ grouping, names }) => [grouping.kind, names])),
  }
}

const nodesWithoutUser = async (nodes: GraphNodes): Promise<readonly GraphNode[]> => {
  const others: GraphNode[] = []
  await inSlices(
    nodes.length - 1,
    (place) => {
      others.push(nodes.at(place + 1))
    },
    SLICE,
  )
  return others
}

/** Every tie between others once, without the user's own. */
const pairsOf = async (graph: TieGraph): Promise<BrokerageInput['pairs']> => {
  // Shared, so that the thread that measures is not handed copies.
  const from = sharedMemory.int32(graph.tieCount)
  const to = sharedMemory.int32(graph.tieCount)
  const probability = sharedMemory.float64(graph.tieCount)
  let pairs = 0
  for (let node = 1; node < graph.nodeCount; node += 1) {
    if (node % SLICE === 0) await otherCalls()
    const start = graph.starts[node] ?? 0
    const end = start + (graph.degrees[node] ?? 0)
    for (let arc = start; arc < end; arc += 1) {
      const target = graph.targets[arc] ?? 0
      if (target <= node || pairs === from.length) continue
      from[pairs] = node - 1
      to[pairs] = target - 1
      probability[pairs] = graph.probabilities[graph.ties[arc] ?? 0] ?? 0
      pairs += 1
    }
  }
  return {
    from: from.subarray(0, pairs),
    to: to.subarray(0, pairs),
    probability: probability.subarray(0, pairs),
  }
}

/** In the order in which they name a circle, where two tell it as well. */
const groupsOf = async (nodes: readonly GraphNode[], people: readonly (PersonFacts | null)[]) => {
  const organization = numbering('organization', nodes.length)
  const list = numbering('list', nodes.length)
  const industry = numbering('industry', nodes.length)
  const ofFunction = numbering('function', nodes.length)
  const industryOf = remembered(inferIndustry)
  const functionOf = remembered((title) => classifyTitle(title).function)
  for (const [place, node] of nodes.entries()) {
    if (place % SLICE === 0) await otherCalls()
    const person = people[place] ?? null
    const { organization: at, title } = person ?? node
    if (at !== null) organization.put(place, organizationKey(at), at)
    if (node.list !== null) list.put(place, node.list)
    const branch = person === null ? (at === null ? null : industryOf(at)) : person.industry
    if (branch !== null) industry.put(place, branch)
    const work = person === null ? (title === null ? null : functionOf(title)) : person.function
    if (work !== null) ofFunction.put(place, work)
  }
  return [organization, list, industry, ofFunction].map(({ result }) => result())
}

/** Numbers the groups of one kind as they come; a group is called as it was first. */
const numbering = (kind: Grouping['kind'], nodeCount: number) => {
  const of = new Int32Array(nodeCount).fill(-1)
  const numbers = new Map<string, number>()
  const names: string[] = []
  return {
    put: (place: number, key: string, name = key) => {
      if (key === '') return
      const number = numbers.get(key) ?? names.push(name) - 1
      numbers.set(key, number)
      of[place] = number
    },
    result: () => ({ grouping: { kind, of, count: names.length }, names }),
  }
}

const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    known.set(text, value)
    return value
  }
}
