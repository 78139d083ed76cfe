import type { ScoredPair } from './resolution.ts'
import { EVEN_ODDS } from './thresholds.ts'

/** How many of the pairs found are right, how many of the right ones were found, and their harmonic mean; 0 to 1. */
export interface Accuracy {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** `pairwise`: pairs that score at least even odds by themselves, before clustering. `cluster`: all pairs that share a cluster. */
export interface Evaluation {
  readonly pairwise: Accuracy
  readonly cluster: Accuracy
}

/** Compares with the truth, a label of the person for each record. */
export function evaluateClusters(
  truth: readonly string[],
  predicted: Int32Array,
  pairs: readonly Pick<ScoredPair, 'a' | 'b' | 'score'>[],
): Evaluation {
  const persons = new Map<string, number>()
  const cells = new Map<string, number>()
  const clusters = new Map<number, number>()
  for (const [record, label] of truth.entries()) {
    const cluster = predicted[record] ?? -1
    persons.set(label, (persons.get(label) ?? 0) + 1)
    clusters.set(cluster, (clusters.get(cluster) ?? 0) + 1)
    const cell = `${cluster}|${label}`
    cells.set(cell, (cells.get(cell) ?? 0) + 1)
  }
  const truePairs = pairsWithin(persons.values())
  const likely = pairs.filter(({ score }) => score >= EVEN_ODDS)
  const right = likely.reduce((count, { a, b }) => (truth[a] === truth[b] ? count + 1 : count), 0)
  return {
    pairwise: accuracy(right, likely.length, truePairs),
    cluster: accuracy(pairsWithin(cells.values()), pairsWithin(clusters.values()), truePairs),
  }
}

function pairsWithin(sizes: Iterable<number>): number {
  let pairs = 0
  for (const size of sizes) pairs += (size * (size - 1)) / 2
  return pairs
}

/** Nothing found is nothing wrong: precision 1 without predictions, recall 1 without true pairs. */
function accuracy(right: number, found: number, existing: number): Accuracy {
  const precision = found === 0 ? 1 : right / found
  const recall = existing === 0 ? 1 : right / existing
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
