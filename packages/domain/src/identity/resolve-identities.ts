/**
 * One person once: which records of a table are the same person, without labels.
 *
 * Sources: Fellegi & Sunter, "A theory for record linkage" (JASA 1969): weights log2(m/u), three zones. Dempster, Laird & Rubin (1977) and Winkler
 * (1988): m by EM. Winkler (1989), "Frequency-based matching": agreement on a rare value weighs more. Linacre et al. (2022), Splink: u from
 * random pairs. Clusters: agglomerative, each weighed as a whole (see clusters/linkage.ts).
 * Invariants: the same table gives the same result; `distinct` pairs never share a cluster; a pair's evidence adds up to its weight; the order of records decides
 * nothing but ties. Complexity: linear in records and candidate pairs, which blocking bounds. Units: bits.
 */
import { findCandidates } from './blocking/candidates.ts'
import { clusterPeople } from './clusters/cluster-people.ts'
import { compareCandidates, type Edges, weighAnew } from './edges.ts'
import { explainPair } from './explain.ts'
import type { IdentityTable } from './field.ts'
import { isAddressBook } from './model/caution.ts'
import { estimateM } from './model/estimate-m.ts'
import { estimateFromClusters } from './model/from-clusters.ts'
import { placeSlots } from './model/model.ts'
import { drawRandomPairs, estimateU } from './model/random-pairs.ts'
import { createScorer, type Scorer } from './model/scorer.ts'
import { createWorthAsking } from './model/worth-asking.ts'
import type { Resolution, ResolveOptions, ResolvePhase, ScoredPair } from './resolution.ts'
import { ASK_FROM, bitsOf, MERGE_FROM, probabilityOf } from './thresholds.ts'
import { buildUnits } from './units/build-units.ts'
import { layRows } from './units/rows.ts'

/** Records up to which the model is estimated a second time, from the first clusters. */
const ESTIMATED_TWICE_UP_TO = 200_000

/** Finds who is the same person. Pure and synchronous; a million records take about a minute. */
export function resolveIdentities(table: IdentityTable, options: ResolveOptions = {}): Resolution {
  const { size } = table
  const { same = [], distinct = [] } = options
  const begin = (phase: ResolvePhase): void => {
    options.signal?.throwIfAborted()
    options.onProgress?.(phase, 0, size)
  }

  begin('reading')
  const built = buildUnits(table)
  const units = [...(built.name === null ? [] : [built.name]), ...built.fields]
  const slots = placeSlots(units)
  const ofContacts = isAddressBook(table.fields.map(({ kind }) => kind))
  const rows = layRows(units, size)
  const everyRecordItself = Int32Array.from({ length: size }, (_, record) => record)
  for (const unit of units) unit.count(everyRecordItself, size)

  begin('blocking')
  const candidates = findCandidates(built, size)

  begin('estimating')
  const random = drawRandomPairs(units, size)
  const first = estimateM(units, slots, candidates, size, estimateU(random, slots))
  const firstScorer = createScorer(units, slots, rows, first, ofContacts)

  begin('comparing')
  const firstEdges = compareCandidates(candidates, size, firstScorer, options)
  candidates.release()

  begin('clustering')
  const cluster = (edges: Edges, scorer: Scorer): Int32Array =>
    clusterPeople({ rows, scorer, size, edges, mergeBits: bitsOf(MERGE_FROM), same, distinct })
  const firstClusters = cluster(firstEdges, firstScorer)
  // A large table has taught the first model enough; a second round would double its time.
  const isLarge = size > ESTIMATED_TWICE_UP_TO
  const shares = isLarge ? first : estimateFromClusters(units, slots, random, firstClusters)
  const scorer = isLarge ? firstScorer : createScorer(units, slots, rows, shares, ofContacts)
  const edges = isLarge ? firstEdges : weighAnew(firstEdges, scorer)
  if (!isLarge) begin('clustering')
  const clusters = isLarge ? firstClusters : cluster(edges, scorer)

  const kinds = units.map(({ slots: [slot] }) => slot?.kind ?? 'text')
  const isWorthAsking = createWorthAsking(built.name, kinds, rows, scorer)
  return {
    pairs: scorePairs(edges, scorer.prior, clusters, distinct, isWorthAsking),
    clusters,
    explain: (a, b) => explainPair(units, slots, scorer, a, b),
    model: {
      lambda: shares.lambda,
      rounds: first.rounds,
      fields: slots.map(({ of: { field, kind, levels } }, index) => ({
        field,
        kind,
        levels,
        m: shares.m[index] ?? [],
        u: shares.u[index] ?? [],
      })),
    },
    coverage: {
      compared: edges.compared,
      largestBlock: candidates.largestBlock,
      droppedBlocks: candidates.dropped.blocks,
      largestDroppedBlock: candidates.dropped.largest,
    },
  }
}

/** Pairs of one cluster are merged, likely ones of two are asked about unless the user has answered; best first, ties by record. */
function scorePairs(
  edges: Edges,
  prior: number,
  clusters: Int32Array,
  distinct: readonly (readonly [number, number])[],
  isWorthAsking: (a: number, b: number) => boolean,
): ScoredPair[] {
  const answered = new Set(distinct.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]))
  const pairs: ScoredPair[] = []
  for (let edge = 0; edge < edges.bits.length; edge++) {
    const weight = edges.bits[edge] ?? 0
    const a = edges.lefts[edge] ?? 0
    const b = edges.rights[edge] ?? 0
    const score = probabilityOf(prior + weight)
    const merged = clusters[a] === clusters[b]
    if (!merged && (score < ASK_FROM || answered.has(`${a}|${b}`) || !isWorthAsking(a, b))) continue
    pairs.push({ a, b, score, weight, zone: merged ? 'merge' : 'ask' })
  }
  return pairs.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)
}
