import {
  classifyTitle,
  type FoldedPerson,
  foldedPeople,
  foldPerson,
  inferIndustry,
  type PersonFacts,
} from '@rapport/domain'
import type { GraphNode, WorkspaceGraph } from '../graph/workspace-graph.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Somebody on record anywhere, where they stand in the graph, and the chance that a word reaches them. */
export interface SomebodyAnywhere {
  readonly subject: FoldedPerson
  readonly node: number
  readonly chance: number
}

/** Those one knows, and the names on lists that say where they work. Linear in nodes. */
export const everybodyOnRecord = (
  { nodes, nodeOf }: WorkspaceGraph,
  { people }: Snapshot,
  reach: Float64Array,
): readonly SomebodyAnywhere[] => {
  const known = foldedPeople(people).flatMap((subject) => {
    const node = nodeOf.get(subject.person.personId)
    return node === undefined ? [] : [{ subject, node, chance: reach[node] ?? 0 }]
  })
  const listed = nodes.slice(people.length + 1).flatMap((at, index): SomebodyAnywhere[] => {
    if (at.organization === null) return []
    const node = people.length + 1 + index
    return [{ subject: foldPerson(factsOf(at, at.organization)), node, chance: reach[node] ?? 0 }]
  })
  return [...known, ...listed]
}

/** Nodes are facts that never change, and a title is dear to read. */
const read = new WeakMap<GraphNode, PersonFacts>()

const factsOf = (node: GraphNode, organization: string): PersonFacts => {
  const before = read.get(node)
  if (before !== undefined) return before
  const facts: PersonFacts = {
    // Nobody among the people: no need names them.
    personId: '',
    name: node.name,
    isNamed: true,
    givenName: node.name,
    title: node.title,
    organization,
    ...classifyTitle(node.title ?? ''),
    industry: inferIndustry(organization),
    isIndustrySet: false,
    organizationSize: null,
    place: null,
    connectedOn: null,
    hasEmail: false,
    given: 0,
    received: 0,
    lastRecommendedMeOn: null,
    note: null,
    leftOrganization: null,
    changedEmployerOn: null,
    said: null,
    rest: null,
  }
  read.set(node, facts)
  return facts
}
