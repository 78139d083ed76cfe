import type { Batch } from './batch.ts'
import { rankingQuality } from './measures.ts'

/** What a forecaster scored, averaged over the lists counted; null where there was none. */
export interface Score {
  readonly model: string
  /** Mean within an ego: chance that a positive stands above a negative. */
  readonly ego_auc: number | null
  /** Mean average precision, and precision at 5. */
  readonly map: number | null
  readonly p5: number | null
  /** The same chance among dormant ties alone. */
  readonly dormant_auc: number | null
  /** Average precision over all dormant ties together, over the share of positives. */
  readonly dormant_lift: number | null
}

/** Ties an ego must have for its list to count. */
const FEWEST_TIES = 5

export interface Tally {
  readonly add: (batch: Pick<Batch, 'groups' | 'labels' | 'silence'>, scores: ArrayLike<number>) => void
  readonly score: () => Score
}

export const createTally = (model: string, dormant: number): Tally => {
  const all = { count: 0, auc: 0, map: 0, p5: 0 }
  const silent = { count: 0, auc: 0 }
  const pooledScores: number[] = []
  const pooledLabels: number[] = []
  return {
    add: ({ groups, labels, silence }, scores) => {
      for (let group = 0; group + 1 < groups.length; group += 1) {
        const rows = range(groups[group] as number, groups[group + 1] as number)
        const quality = qualityOf(rows, scores, labels)
        if (quality !== null) {
          all.count += 1
          all.auc += quality.auc
          all.map += quality.averagePrecision
          all.p5 += quality.precisionAt5
        }
        const dormantRows = rows.filter((row) => (silence[row] as number) >= dormant)
        for (const row of dormantRows) {
          pooledScores.push(scores[row] as number)
          pooledLabels.push(labels[row] as number)
        }
        const ofDormant = qualityOf(dormantRows, scores, labels)
        if (ofDormant !== null) {
          silent.count += 1
          silent.auc += ofDormant.auc
        }
      }
    },
    score: () => {
      const pooled = rankingQuality(pooledScores, pooledLabels)
      const positives = pooledLabels.reduce((sum, label) => sum + label, 0)
      const mean = (sum: number, count: number) => (count === 0 ? null : sum / count)
      return {
        model,
        ego_auc: mean(all.auc, all.count),
        map: mean(all.map, all.count),
        p5: mean(all.p5, all.count),
        dormant_auc: mean(silent.auc, silent.count),
        dormant_lift: pooled === null ? null : (pooled.averagePrecision * pooledLabels.length) / positives,
      }
    },
  }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

const qualityOf = (rows: readonly number[], scores: ArrayLike<number>, labels: Uint8Array) =>
  rows.length < FEWEST_TIES
    ? null
    : rankingQuality(
        rows.map((row) => scores[row] as number),
        rows.map((row) => labels[row] as number),
      )
