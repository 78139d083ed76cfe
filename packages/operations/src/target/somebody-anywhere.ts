import {
  classifyTitle,
  type FoldedPerson,
  foldedPeople,
  foldPerson,
  inferIndustry,
  type PersonFacts,
  unknownPerson,
} from '@rapport/domain'
import { inSlices } from '../graph/pause.ts'
import type { GraphNode, GraphNodes, WorkspaceGraph } from '../graph/workspace-graph.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Somebody on record anywhere, where they stand in the graph, and the chance that a word reaches them. */
export interface SomebodyAnywhere {
  readonly subject: FoldedPerson
  readonly node: number
  readonly chance: number
}

/** Those one knows, and the names on lists that say where they work. Linear in nodes; others are answered meanwhile. */
export const everybodyOnRecord = async (
  { nodes, nodeOf }: WorkspaceGraph,
  { people }: Snapshot,
  reach: Float64Array,
): Promise<readonly SomebodyAnywhere[]> => {
  const everybody = foldedPeople(people).flatMap((subject): SomebodyAnywhere[] => {
    const node = nodeOf.get(subject.person.personId)
    return node === undefined ? [] : [{ subject, node, chance: reach[node] ?? 0 }]
  })
  const placed = await nodes.whereOrganization(() => true)
  const known = read.get(nodes) ?? new Map<number, PersonFacts>()
  read.set(nodes, known)
  await inSlices(
    placed.length,
    (index) => {
      const node = placed[index] ?? 0
      if (node <= people.length) return
      const facts = known.get(node) ?? factsOf(nodes.at(node))
      known.set(node, facts)
      everybody.push({ subject: foldPerson(facts), node, chance: reach[node] ?? 0 })
    },
    NODES_A_SLICE,
  )
  return everybody
}

/** Strangers whose titles are read between two pauses: a few milliseconds' worth. */
const NODES_A_SLICE = 500

/** Who stands at a node never changes, and a title is dear to read. */
const read = new WeakMap<GraphNodes, Map<number, PersonFacts>>()

const factsOf = ({ name, title, organization }: GraphNode): PersonFacts => ({
  // Nobody among the people: no need names them.
  ...unknownPerson('', name),
  title,
  organization,
  ...classifyTitle(title ?? ''),
  industry: inferIndustry(organization ?? ''),
})
