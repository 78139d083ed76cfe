import type { WriteContext } from '../context.ts'
import { foldName } from '../import/fold-name.ts'
import type { TieListRow, TiePointRow } from '../ports/tie.ts'
import { knownNodes } from './known-nodes.ts'
import { createPointMatcher } from './match-points.ts'
import { inSlices } from './pause.ts'

/** Names folded between two pauses. */
const NAMES = 1_000

/** Counts how many of a list's names are people known, the user among them, as the graph will match them. */
export const createKnownCount = async (
  { ownerId }: Pick<TieListRow, 'ownerId'>,
  { store, committed }: Pick<WriteContext, 'store' | 'committed'>,
) => {
  const { people } = await committed()
  const nodeOf = new Map(people.map(({ personId }, index) => [personId, index + 1]))
  const nodes = knownNodes(await store.workspace.get(), await store.ties.knownAs(), nodeOf)
  const { know, personAt } = createPointMatcher()
  await inSlices(nodes.length, (index) => nodes.slice(index, index + 1).forEach(know), NAMES)
  const owner = ownerId === null ? null : (nodeOf.get(ownerId) ?? null)
  const known = new Set<number>()
  return {
    take: (points: readonly TiePointRow[]): Promise<void> =>
      inSlices(
        points.length,
        (index) => {
          const point = points[index]
          const node = point === undefined ? null : personAt(point, foldName(point.label), owner)
          if (node !== null) known.add(node)
        },
        NAMES,
      ),
    count: () => known.size,
  }
}
