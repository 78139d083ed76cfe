import { describe, expect, it } from 'vitest'
import { fitBayesianLogistic } from './bayesian-logistic.ts'
import { binColumns } from './bins.ts'
import { boost, forestScores } from './boost.ts'
import { logLoss, pairLoss } from './losses.ts'
import { createRandom } from './random.ts'

const ROWS = 600
const SIZE = 3
const random = createRandom(3)
const cells = Float32Array.from({ length: ROWS * SIZE }, () => random() * 2 - 1)
/** An exclusive or of the first two columns, which no weighing of them tells. */
const labels = Uint8Array.from({ length: ROWS }, (_, row) =>
  (cells[row * SIZE] as number) * (cells[row * SIZE + 1] as number) > 0 ? 1 : 0,
)
const groups = Int32Array.from({ length: 31 }, (_, group) => group * 20)
const OPTIONS = { rounds: 40, rate: 0.2, leaves: 6, leastRows: 5, ridge: 1, columns: 1, groups: 1, seed: 1 }
const everyRow = new Float64Array(ROWS).fill(1)

const rightly = (scores: Float64Array) =>
  scores.reduce((sum, score, row) => sum + (score > 0 === (labels[row] === 1) ? 1 : 0), 0) / ROWS

describe('boosted trees', () => {
  it('learn what no weighing of single features tells', () => {
    const forest = boost(binColumns(cells, SIZE), groups, logLoss(labels, everyRow), OPTIONS)
    expect(rightly(forestScores(forest, cells, SIZE))).toBeGreaterThan(0.95)
    const weights = fitBayesianLogistic(cells, labels, { mean: [0, 0, 0], precision: [1, 1, 1] })
    expect(weights.every((weight) => Math.abs(weight) < 1)).toBe(true)
  })

  it('learn an order within lists', () => {
    const forest = boost(binColumns(cells, SIZE), groups, pairLoss(labels, groups), OPTIONS)
    expect(rightly(forestScores(forest, cells, SIZE))).toBeGreaterThan(0.9)
  })

  it('are the same for the same seed, and others for another', () => {
    const drawn = { ...OPTIONS, columns: 0.7, groups: 0.5 }
    const grow = (seed: number) =>
      boost(binColumns(cells, SIZE), groups, logLoss(labels, everyRow), { ...drawn, seed })
    expect(grow(5)).toEqual(grow(5))
    expect(grow(5)).not.toEqual(grow(6))
  })

  it('say nothing of rows that are all alike', () => {
    const same = new Float32Array(ROWS * SIZE).fill(1)
    const forest = boost(binColumns(same, SIZE), groups, logLoss(labels, everyRow), OPTIONS)
    expect(new Set(forestScores(forest, same, SIZE)).size).toBe(1)
  })
})

describe('the Bayesian logistic regression', () => {
  it('keeps to its prior where there is nothing to learn from', () => {
    const prior = { mean: [0.5, -1, 2], precision: [1, 1, 1] }
    expect(fitBayesianLogistic(new Float64Array(0), new Uint8Array(0), prior)).toEqual(prior.mean)
  })
})
