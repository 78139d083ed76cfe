import { spellingKey } from '../../identity/names/index.ts'
import { editDistance } from '../../identity/text/edit-distance.ts'

/** Shorter words have too few letters for one of them to be wrong. */
const SHORTEST = 4
/** From so many letters on two may be wrong. */
const LONG = 8

/**
 * Whether a word is another with a slip of the finger: one letter more, less, other or swapped with its neighbour, two in
 * a long word; the first letter stands. Spellings of one sound count as one: "Preeya" for "Priya".
 */
export const isMistyped = (typed: string, name: string): boolean => {
  if (typed.length < SHORTEST || name.length < SHORTEST || typed[0] !== name[0] || typed === name)
    return false
  if (Math.abs(typed.length - name.length) > 2) return false
  const most = Math.min(typed.length, name.length) >= LONG ? 2 : 1
  if (editDistance(typed, name) <= most) return true
  const [a, b] = [spellingKey(typed), spellingKey(name)]
  return Math.max(a.length, b.length) > SHORTEST && editDistance(a, b) <= 1
}
