/*
 * Logistic regression with an independent normal prior on every weight, at its posterior mode (MacKay 1992, Laplace's
 * approximation without the variance): minimises Σ log-loss + ½ Σ precision · (weight − mean)². Newton's method; the
 * objective is convex, so the answer does not depend on where it starts. Complexity: rows · weights² a step.
 */

export interface NormalPrior {
  readonly mean: readonly number[]
  /** One over the variance of each weight: how many units of curvature the data must bring to move it. */
  readonly precision: readonly number[]
}

/** Newton steps at most; it converges in six or so. */
const MOST_STEPS = 25
/** A step shorter than this, in weights, ends the search. */
const CONVERGED = 1e-6
/** No step moves a weight further than this: keeps the first steps sane where a weight separates the rows. */
const LONGEST_STEP = 4

/** `features` holds the rows one after another, `prior.mean.length` numbers each; `counts` is how much each row counts, 1 if left out. */
export const fitBayesianLogistic = (
  features: Float64Array | Float32Array,
  labels: Uint8Array,
  prior: NormalPrior,
  counts?: Float64Array,
): number[] => {
  const size = prior.mean.length
  const rows = labels.length
  const weights = [...prior.mean]
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = new Float64Array(size)
    const curvature = new Float64Array(size * size)
    for (let row = 0; row < rows; row += 1) {
      const start = row * size
      const chance = sigmoid(scoreOf(features, start, weights))
      const count = counts === undefined ? 1 : (counts[row] as number)
      const miss = count * ((labels[row] as number) - chance)
      const spread = count * chance * (1 - chance)
      for (let i = 0; i < size; i += 1) {
        const value = features[start + i] as number
        if (value === 0) continue
        gradient[i] = (gradient[i] as number) + miss * value
        const scaled = spread * value
        for (let j = 0; j <= i; j += 1) {
          const cell = i * size + j
          curvature[cell] = (curvature[cell] as number) + scaled * (features[start + j] as number)
        }
      }
    }
    for (let i = 0; i < size; i += 1) {
      const precision = prior.precision[i] as number
      gradient[i] = (gradient[i] as number) - precision * ((weights[i] as number) - (prior.mean[i] as number))
      curvature[i * size + i] = (curvature[i * size + i] as number) + precision
    }
    const move = solveSymmetric(curvature, gradient)
    const longest = move.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
    const scale = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1
    for (let i = 0; i < size; i += 1) weights[i] = (weights[i] as number) + scale * (move[i] as number)
    if (longest < CONVERGED) break
  }
  return weights
}

export const sigmoid = (score: number): number =>
  score >= 0 ? 1 / (1 + Math.exp(-score)) : Math.exp(score) / (1 + Math.exp(score))

export const scoreOf = (
  features: Float64Array | Float32Array,
  start: number,
  weights: readonly number[],
): number => {
  let sum = 0
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] as number) * (features[start + i] as number)
  return sum
}

/** Cholesky's method; only the lower triangle of `matrix`, which is overwritten, is read. */
const solveSymmetric = (matrix: Float64Array, right: Float64Array): Float64Array => {
  const size = right.length
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j] as number
      for (let k = 0; k < j; k += 1) {
        sum -= (matrix[i * size + k] as number) * (matrix[j * size + k] as number)
      }
      // The floor holds where a feature is constant and has no prior to speak of.
      matrix[i * size + j] =
        i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (matrix[j * size + j] as number)
    }
  }
  const answer = Float64Array.from(right)
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) {
      answer[i] = (answer[i] as number) - (matrix[i * size + k] as number) * (answer[k] as number)
    }
    answer[i] = (answer[i] as number) / (matrix[i * size + i] as number)
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) {
      answer[i] = (answer[i] as number) - (matrix[k * size + i] as number) * (answer[k] as number)
    }
    answer[i] = (answer[i] as number) / (matrix[i * size + i] as number)
  }
  return answer
}
