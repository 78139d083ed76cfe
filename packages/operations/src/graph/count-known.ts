import type { WriteContext } from '../context.ts'
import type { TieListRow, TiePointRow } from '../ports/tie.ts'
import { knownNodes } from './known-nodes.ts'
import { createPointMatcher } from './match-points.ts'
import { pause } from './pause.ts'

/** Names matched between two pauses. */
const NAMES = 2_000

/** How many of a list's names are people known, the user among them, as the graph will match them. */
export const countKnown = async (
  { listId, name, ownerId }: TieListRow,
  points: readonly TiePointRow[],
  { store, committed }: Pick<WriteContext, 'store' | 'committed'>,
): Promise<number> => {
  const { people } = await committed()
  const nodeOf = new Map(people.map(({ personId }, index) => [personId, index + 1]))
  const nodes = knownNodes(await store.workspace.get(), await store.ties.knownAs(), nodeOf)
  const matcher = createPointMatcher(nodes, people.length + 1)
  const list = { listId, name, owner: ownerId === null ? null : (nodeOf.get(ownerId) ?? null) }
  const known = new Set<number>()
  for (const [index, point] of points.entries()) {
    const node = matcher.nodeOf(list, point, () => {})
    if (node <= people.length) known.add(node)
    if (index % NAMES === NAMES - 1) await pause()
  }
  return known.size
}
