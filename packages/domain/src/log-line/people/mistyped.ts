import { editDistance } from '../../identity/text/edit-distance.ts'
import type { SpelledWord } from './directory.ts'

/** Shorter words have too few letters for one of them to be wrong. */
const SHORTEST = 4
/** From so many letters on two may be wrong. */
const LONG = 8

/**
 * Whether a word is another with a slip of the finger: one letter more, less, other or swapped with its neighbour, two in
 * a long word; the first letter stands. Spellings of one sound count as one: "Preeya" for "Priya".
 */
export const isMistyped = (typed: SpelledWord, name: SpelledWord): boolean => {
  const [a, b] = [typed.word, name.word]
  if (a.length < SHORTEST || b.length < SHORTEST || a[0] !== b[0] || a === b) return false
  if (Math.abs(a.length - b.length) > 2) return false
  const most = Math.min(a.length, b.length) >= LONG ? 2 : 1
  if (Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most) return true
  const [c, d] = [typed.spelling, name.spelling]
  return (
    Math.max(c.length, d.length) > SHORTEST && Math.abs(c.length - d.length) <= 1 && editDistance(c, d) <= 1
  )
}
