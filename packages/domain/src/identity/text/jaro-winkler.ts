/**
 * Jaro–Winkler similarity. Source: M. Jaro (1989); W. Winkler, "String comparator metrics and enhanced decision rules in the
 * Fellegi–Sunter model of record linkage" (1990): shared beginnings of up to 4 letters count a tenth each. Symmetric, 0 to 1.
 * Texts are read up to 31 letters, so that a machine word marks the letters already matched.
 */
const LONGEST = 31
const PREFIX = 4
const PREFIX_SHARE = 0.1

/** How alike two texts are, 0 (nothing in common) to 1 (equal). */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1
  const inOrder = left.length < right.length || (left.length === right.length && left < right)
  const [a, b] = inOrder ? [left, right] : [right, left]
  const short = Math.min(a.length, LONGEST)
  const long = Math.min(b.length, LONGEST)
  if (short === 0) return 0
  const reach = Math.max(0, (long >> 1) - 1)
  let takenA = 0
  let takenB = 0
  let common = 0
  for (let i = 0; i < short; i++) {
    const code = a.charCodeAt(i)
    const end = Math.min(long - 1, i + reach)
    for (let j = Math.max(0, i - reach); j <= end; j++) {
      if (takenB & (1 << j) || b.charCodeAt(j) !== code) continue
      takenA |= 1 << i
      takenB |= 1 << j
      common++
      break
    }
  }
  if (common === 0) return 0
  let outOfOrder = 0
  let j = 0
  for (let i = 0; i < short; i++) {
    if ((takenA & (1 << i)) === 0) continue
    while ((takenB & (1 << j)) === 0) j++
    if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfOrder++
    j++
  }
  const jaro = (common / short + common / long + (common - outOfOrder / 2) / common) / 3
  let prefix = 0
  while (prefix < Math.min(PREFIX, short) && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++
  return jaro + prefix * PREFIX_SHARE * (1 - jaro)
}
