import { bestPath, type WayThere } from '@rapport/domain'
import type { WorkspaceGraph } from '../graph/workspace-graph.ts'

/** Hops of a way at most: further than that nobody passes a word on. */
const MOST_HOPS = 4
/** The user's own node. */
export const USER = 0

/** Where a way may begin: at the user, or at a colleague who pools their network with them. */
export const sourcesOf = ({ colleagues }: Pick<WorkspaceGraph, 'colleagues'>): readonly number[] => [
  USER,
  ...colleagues,
]

/** The likeliest way to a node, with whom it passes through; null where none is short enough. */
export const wayTo = (node: number, workspace: WorkspaceGraph): WayThere | null => {
  const { graph, nodes } = workspace
  const path = bestPath(graph, sourcesOf(workspace), [node], { maxHops: MOST_HOPS })
  if (path === null) return null
  const via = path.nodes.slice(path.nodes[0] === USER ? 1 : 0, -1).flatMap((each) => {
    const passed = nodes[each]
    return passed === undefined ? [] : [{ personId: passed.personId, name: passed.name }]
  })
  return { probability: path.probability, via }
}
