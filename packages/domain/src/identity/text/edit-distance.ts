/**
 * Optimal string alignment distance (insertions, deletions, substitutions, swaps of neighbours), bit-parallel.
 *
 * Source: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003). Symmetric; O(n)
 * for n letters of the longer text. Only the first 31 letters of either text are compared, which is longer than almost every name:
 * two texts that differ later only are told apart by their caller as unequal.
 */
const LONGEST = 31
const positions = new Int32Array(65_536)

/** How many edits turn one text into the other, counting a swap of neighbours as one. */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0
  const pattern = a.length > LONGEST ? a.slice(0, LONGEST) : a
  const text = b.length > LONGEST ? b.slice(0, LONGEST) : b
  const length = pattern.length
  if (length === 0) return text.length
  if (text.length === 0) return length
  for (let index = 0; index < length; index++) {
    const code = pattern.charCodeAt(index)
    positions[code] = (positions[code] ?? 0) | (1 << index)
  }
  const last = 1 << (length - 1)
  let up = -1
  let down = 0
  let diagonal = 0
  let before = 0
  let distance = length
  for (let index = 0; index < text.length; index++) {
    const matches = positions[text.charCodeAt(index)] ?? 0
    const swap = ((~diagonal & matches) << 1) & before
    diagonal = (((matches & up) + up) ^ up) | matches | down | swap | 0
    const plus = down | ~(diagonal | up)
    const minus = up & diagonal
    if (plus & last) distance++
    if (minus & last) distance--
    const shifted = (plus << 1) | 1
    up = (minus << 1) | ~(diagonal | shifted)
    down = shifted & diagonal
    before = matches
  }
  for (let index = 0; index < length; index++) positions[pattern.charCodeAt(index)] = 0
  return distance
}
