import {
  type EvidenceKind,
  pairKey,
  pairOf,
  type TieEvidence,
  type TieFact,
  tieInWords,
  USER,
} from '@rapport/domain'
import type { TieListHead } from '../ports/tie.ts'
import { type BuiltTies, listedWeight } from './build-ties.ts'
import { weightOf } from './list-ties.ts'
import { columnsOf } from './strangers.ts'
import type { GatheredFacts } from './tie-facts.ts'
import type { GraphNodes, GraphTally, WorkspaceGraph } from './workspace-graph.ts'

interface Parts {
  readonly nodes: GraphNodes
  readonly nodeOf: ReadonlyMap<string, number>
  readonly lists: readonly TieListHead[]
  readonly colleagues: readonly number[]
  readonly gathered: GatheredFacts
  readonly built: BuiltTies
  readonly today: string
}

/** The graph as operations see it: who stands where, and what speaks for each tie. */
export const describeGraph = (parts: Parts): WorkspaceGraph => {
  const { nodes, nodeOf, lists, colleagues, built } = parts
  return {
    graph: built.graph,
    nodes,
    nodeOf,
    colleagues,
    evidenceOf: (a, b) => evidenceOf(parts, a, b),
    ownStrength: (node) =>
      parts.gathered.facts.get(pairKey(USER, node))?.find(({ kind }) => kind === 'contact')?.probability ?? 0,
    knownOnLists: new Map(lists.map(({ listId }, index) => [listId, built.lists[index]?.known ?? 0])),
    tally: () => tallyOf(parts),
  }
}

const evidenceOf = (
  { gathered, lists, built, today }: Parts,
  a: number,
  b: number,
): readonly TieEvidence[] => {
  const listed = lists.flatMap((list, index): TieFact[] => {
    const between = built.lists[index]
    const probability = between === undefined ? 0 : weightOf(between, a, b)
    if (probability === 0) return []
    const on = list.importedAt.slice(0, 10)
    return [{ kind: 'list', probability, recorded: true, count: 1, on, since: null, about: list.name }]
  })
  return [...(gathered.facts.get(pairKey(a, b)) ?? []), ...listed]
    .sort((one, other) => other.probability - one.probability)
    .map((fact) => tieInWords(fact, today))
}

/** Bytes of what is no typed array, a person and a pair of people: measured on the heap, rounded up. */
const NODE_BYTES = 160
const FACT_BYTES = 200

const tallyOf = ({ nodeOf, gathered, built }: Parts): GraphTally => {
  const byKind = new Map<EvidenceKind, number>()
  let [inferred, unlisted] = [0, 0]
  for (const [key, facts] of gathered.facts) {
    for (const { kind } of facts) byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
    const [a, b] = pairOf(key)
    if (listedWeight(built.lists, a, b) > 0) continue
    unlisted += 1
    if (!facts.some(({ recorded }) => recorded)) inferred += 1
  }
  const listed = built.graph.tieCount - unlisted
  if (listed > 0) byKind.set('list', listed)
  const arrays = [built.graph, ...built.lists].flatMap((held) =>
    Object.values(held).filter((value) => ArrayBuffer.isView(value)),
  )
  const bytes = [...arrays, ...columnsOf(built.strangers)].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  )
  return {
    byKind,
    inferred,
    bytes: bytes + NODE_BYTES * nodeOf.size + FACT_BYTES * gathered.facts.size,
  }
}
