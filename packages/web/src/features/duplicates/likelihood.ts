/** From these shares on, of 1, the words change; the resolver asks from one in ten on. */
const WORDS: readonly (readonly [from: number, words: string])[] = [
  [0.95, 'Almost surely one person'],
  [0.75, 'Probably one person'],
  [0.5, 'Maybe one person'],
  [0, 'Could be one person'],
]

/** How likely two people are one, in words one would say. */
export const likelihoodWords = (share: number): string =>
  WORDS.find(([from]) => share >= from)?.[1] ?? 'Could be one person'

/** The same as a count that one can picture; what is nearly certain is asked only where something does not fit. */
export const outOfTen = (share: number): string => {
  const count = Math.round(share * 10)
  if (count >= 10) return 'nearly all pairs like this are one person, but not everything fits'
  if (count <= 0) return 'of ten pairs like this, hardly one is one person'
  return `of ten pairs like this, about ${count} ${count === 1 ? 'is' : 'are'} one person`
}
