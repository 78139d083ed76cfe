/*
 * Quantiles of the beta distribution: the regularized incomplete beta function by its continued fraction (Lentz's
 * method; Press et al., Numerical Recipes, 6.4) and bisection. Absolute error below 1e-9 for the shapes used here.
 */

/** The value below which a beta-distributed share lies with the given probability. Shapes above 0. */
export const betaQuantile = (probability: number, alpha: number, beta: number): number => {
  let low = 0
  let high = 1
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2
    if (betaShare(middle, alpha, beta) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Halvings of the interval from 0 to 1: finer than 1e-9. */
const BISECTIONS = 32

/** The probability of a beta-distributed share of at most `share`. */
export const betaShare = (share: number, alpha: number, beta: number): number => {
  if (share <= 0) return 0
  if (share >= 1) return 1
  const front = Math.exp(
    logGamma(alpha + beta) -
      logGamma(alpha) -
      logGamma(beta) +
      alpha * Math.log(share) +
      beta * Math.log1p(-share),
  )
  // The fraction converges fast only on its own side of the mean.
  return share < (alpha + 1) / (alpha + beta + 2)
    ? (front * fraction(share, alpha, beta)) / alpha
    : 1 - (front * fraction(1 - share, beta, alpha)) / beta
}

const TERMS = 300
const CLOSE = 1e-12
const TINY = 1e-300

const fraction = (share: number, alpha: number, beta: number): number => {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value)
  let c = 1
  let d = 1 / away(1 - ((alpha + beta) * share) / (alpha + 1))
  let result = d
  for (let term = 1; term <= TERMS; term += 1) {
    const even = (term * (beta - term) * share) / ((alpha + 2 * term - 1) * (alpha + 2 * term))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    result *= d * c
    const odd =
      (-(alpha + term) * (alpha + beta + term) * share) / ((alpha + 2 * term) * (alpha + 2 * term + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    result *= d * c
    if (Math.abs(d * c - 1) < CLOSE) break
  }
  return result
}

/** Lanczos' approximation with seven terms. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

const logGamma = (value: number): number => {
  if (value < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * value)) - logGamma(1 - value)
  const x = value - 1
  const base = x + LANCZOS.length - 1.5
  const sum = LANCZOS.reduce((total, term, index) => total + (index === 0 ? term : term / (x + index)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(base) - base + Math.log(sum)
}
