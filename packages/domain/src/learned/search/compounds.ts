/** Letters that either half of a compound must have: "ware" in "warehouse" is no ware. */
const SHORTEST_HALF = 5
/** How well the half of a compound answers it, and it its half: a "Steuerberater" is a "Berater", but not for everything. */
export const BY_HALF = 0.55

/** For every stem the compounds and halves that it is one of: "steuerberater" and "steuer". Linear in the letters of the stems. */
export const compoundsOf = (stems: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const related = new Map<string, string[]>()
  const relate = (one: string, other: string) => {
    const known = related.get(one)
    if (known === undefined) related.set(one, [other])
    else known.push(other)
  }
  for (const stem of stems) {
    if (stem.length < 2 * SHORTEST_HALF || !/^\p{L}+$/u.test(stem)) continue
    for (let cut = SHORTEST_HALF; cut <= stem.length - SHORTEST_HALF; cut += 1) {
      for (const half of [stem.slice(0, cut), stem.slice(cut)]) {
        if (!stems.has(half)) continue
        relate(stem, half)
        relate(half, stem)
      }
    }
  }
  return related
}
