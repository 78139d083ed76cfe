import type { Ledger } from './ledger.ts'
import type { Option } from './option.ts'

/*
 * The quick choice: two greedy selections, by gain and by gain per minute (the better of such a pair is within a
 * constant of the best under a knapsack: Khuller, Moss & Naor, "The budgeted maximum coverage problem", 1999), then an
 * exchange search: each chosen item is taken out in turn, and what gains most is put in its place, as long as that helps.
 *
 * Invariants: no limit is broken but by what is fixed; nothing that would still fit and gain is left out.
 * Ties: the option that comes first wins, so callers give them in a total order, best first.
 * Complexity: n options, k chosen: k·n for a greedy, k²·n for a round of exchanges, at most `MOST_ROUNDS`.
 */

/** Rounds of exchanges: most searches settle in two or three. */
const MOST_ROUNDS = 4

/** Leaves the best choice it finds in the ledger, and answers with it, ascending. */
export const searchWeek = (ledger: Ledger, options: readonly Option[]): readonly number[] => {
  const fixed = options.flatMap(({ isFixed }, option) => (isFixed ? [option] : []))
  const perMinute = (gain: number, option: number) => gain / Math.max(1, options[option]?.minutes ?? 1)
  const starts = [(gain: number) => gain, perMinute].map((rate) => {
    clear(ledger)
    for (const option of fixed) ledger.add(option)
    fill(ledger, options, rate)
    return { chosen: ledger.chosen(), worth: ledger.worth() }
  })
  const best = starts.reduce((a, b) => (b.worth > a.worth ? b : a))
  clear(ledger)
  for (const option of best.chosen) ledger.add(option)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!exchange(ledger, options, perMinute)) break
  }
  return ledger.chosen()
}

const clear = (ledger: Ledger) => {
  for (const option of ledger.chosen()) ledger.remove(option)
}

/** Less than this is no gain, but rounding. */
const LEAST_GAIN = 1e-9

/** Adds what rates highest until nothing fits or gains. */
const fill = (ledger: Ledger, options: readonly Option[], rate: (gain: number, option: number) => number) => {
  let open = [...options.keys()].filter((option) => !ledger.has(option))
  for (;;) {
    open = open.filter((option) => ledger.refuse(option) === null)
    let best = -1
    let bestRate = 0
    for (const option of open) {
      const gain = ledger.gain(option)
      if (gain <= LEAST_GAIN) continue
      const rated = rate(gain, option)
      if (rated <= bestRate) continue
      best = option
      bestRate = rated
    }
    if (best < 0) return
    ledger.add(best)
  }
}

/** Takes each chosen item out once and fills its place; true where that gained anything. */
const exchange = (
  ledger: Ledger,
  options: readonly Option[],
  rate: (gain: number, option: number) => number,
): boolean => {
  let hasGained = false
  for (const option of ledger.chosen()) {
    if (options[option]?.isFixed === true || !ledger.has(option)) continue
    const before = ledger.chosen()
    const worth = ledger.worth()
    ledger.remove(option)
    const without = new Set(before)
    fill(ledger, options, rate)
    if (ledger.worth() > worth + LEAST_GAIN) {
      hasGained = true
      continue
    }
    for (const added of ledger.chosen()) if (!without.has(added)) ledger.remove(added)
    if (!ledger.has(option)) ledger.add(option)
  }
  return hasGained
}
