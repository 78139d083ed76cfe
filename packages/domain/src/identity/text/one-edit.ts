/**
 * Whether two texts are at most one edit apart: a letter more, less or another, or two neighbours swapped. The same as an edit distance of
 * at most 1, found from where the texts begin and end alike, so that unlike texts are told at their first letters.
 */
export function isOneEdit(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  const shortest = Math.min(a.length, b.length)
  if (longest - shortest > 1) return false
  let front = 0
  while (front < shortest && a.charCodeAt(front) === b.charCodeAt(front)) front++
  const open = shortest - front
  let back = 0
  while (back < open && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) back++
  if (front + back >= longest - 1) return true
  return (
    a.length === b.length &&
    front + back === longest - 2 &&
    a.charCodeAt(front) === b.charCodeAt(front + 1) &&
    a.charCodeAt(front + 1) === b.charCodeAt(front)
  )
}
