import type { ListColumns, TiePort } from '../ports/tie.ts'
import { type BuildInput, type BuiltTies, buildTies } from './build-ties.ts'
import type { KnownNode, PointList } from './match-points.ts'
import type { GatheredFacts } from './tie-facts.ts'

interface Given {
  readonly people: number
  readonly known: readonly KnownNode[]
  readonly lists: readonly PointList[]
  readonly gathered: GatheredFacts
}

/** Reads the lists and builds the graph. */
export const buildApart = async (
  port: TiePort,
  { people, known, lists, gathered }: Given,
): Promise<BuiltTies> => {
  const read: BuildInput['lists'][number][] = []
  for (const { listId, name, owner } of lists) {
    const points: string[] = []
    for await (const chunk of port.points(listId)) points.push(chunk)
    const ties: ListColumns[] = []
    for await (const chunk of port.ties(listId)) ties.push(chunk)
    read.push({ listId, name, owner, points, ties })
  }
  return buildTies({
    people,
    known,
    lists: read,
    keys: gathered.keys,
    probabilities: gathered.probabilities,
  })
}
