import type { History } from '../history/history.ts'

/*
 * Who belongs together although they have long been silent: the leading eigenvectors of D^-½ W D^-½, with W the faded
 * contact between people, by orthogonal iteration (Golub & Van Loan, Matrix Computations, §8.2). Deterministic: it
 * starts from a fixed sequence of numbers. Complexity: steps · rank · (ties + people · rank).
 */

const RANK = 12
const STEPS = 10
/** Added to everybody's contact, in logarithms of faded days: one who wrote once is near nobody yet. */
const SHY = 0.5

export interface Latent {
  /** Contact that two people's company lets expect. */
  readonly affinity: (one: number, other: number) => number
  /** −1 to 1: whether they move in the same company, however active they are. */
  readonly likeness: (one: number, other: number) => number
}

/** `weights` are faded contact days by tie; ties without any are passed over. */
export const latentOf = (history: History, weights: Float64Array): Latent => {
  const { people, first, second } = history
  const known: number[] = []
  const strength = new Float64Array(people)
  weights.forEach((weight, tie) => {
    if (weight < 1e-6) return
    known.push(tie)
    for (const person of [first[tie] as number, second[tie] as number]) {
      strength[person] = (strength[person] as number) + Math.log1p(weight)
    }
  })
  const from = Int32Array.from(known, (tie) => first[tie] as number)
  const to = Int32Array.from(known, (tie) => second[tie] as number)
  const size = (person: number) => (strength[person] as number) + SHY
  const pull = Float64Array.from(
    known,
    (tie) =>
      Math.log1p(weights[tie] as number) /
      Math.sqrt(size(first[tie] as number) * size(second[tie] as number)),
  )
  let place: Float64Array = startingPlaces(people)
  let values: Float64Array = new Float64Array(RANK)
  for (let step = 0; step < STEPS; step += 1) {
    // The place itself is added so that large values come first, rather than values large in size.
    place = moved(place, from, to, pull)
    values = orthonormal(place, people)
  }
  const product = (one: number, other: number, weighOf: (k: number) => number): number => {
    let sum = 0
    for (let k = 0; k < RANK; k += 1) {
      sum += weighOf(k) * (place[one * RANK + k] as number) * (place[other * RANK + k] as number)
    }
    return sum
  }
  const even = () => 1
  const lengths = Float64Array.from({ length: people }, (_, person) => product(person, person, even))
  return {
    affinity: (one, other) =>
      product(one, other, (k) => Math.max(0, (values[k] as number) - 1)) * Math.sqrt(size(one) * size(other)),
    likeness: (one, other) =>
      product(one, other, even) / (Math.sqrt((lengths[one] as number) * (lengths[other] as number)) + 1e-9),
  }
}

const startingPlaces = (people: number): Float64Array => {
  let state = 12_345
  return Float64Array.from({ length: people * RANK }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32 - 0.5
  })
}

const moved = (place: Float64Array, from: Int32Array, to: Int32Array, pull: Float64Array): Float64Array => {
  const next = place.slice()
  for (let index = 0; index < from.length; index += 1) {
    const a = (from[index] as number) * RANK
    const b = (to[index] as number) * RANK
    const weight = pull[index] as number
    for (let k = 0; k < RANK; k += 1) {
      next[a + k] = (next[a + k] as number) + weight * (place[b + k] as number)
      next[b + k] = (next[b + k] as number) + weight * (place[a + k] as number)
    }
  }
  return next
}

/** Gram–Schmidt in place; the lengths found are the values. */
const orthonormal = (place: Float64Array, people: number): Float64Array => {
  const values = new Float64Array(RANK)
  const cells = people * RANK
  for (let k = 0; k < RANK; k += 1) {
    for (let j = 0; j < k; j += 1) {
      let dot = 0
      for (let row = 0; row < cells; row += RANK) {
        dot += (place[row + k] as number) * (place[row + j] as number)
      }
      for (let row = 0; row < cells; row += RANK) {
        place[row + k] = (place[row + k] as number) - dot * (place[row + j] as number)
      }
    }
    let squares = 0
    for (let row = 0; row < cells; row += RANK) squares += (place[row + k] as number) ** 2
    const length = Math.sqrt(squares)
    values[k] = length
    for (let row = 0; row < cells; row += RANK) {
      place[row + k] = (place[row + k] as number) / (length + 1e-12)
    }
  }
  return values
}
