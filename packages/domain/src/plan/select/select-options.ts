import { improve } from './improve.ts'
import { appraise, type Ledger, openLedger } from './ledger.ts'
import type { Indexes, Option } from './option.ts'
import { serveFocused } from './serve-focused.ts'

/*
 * Choosing the week: maximise the worth of the selection (see `appraise`) under the minutes, one item a person, the
 * share of first conversations, and the limits of an organization.
 *
 * The worth is a sum with diminishing returns under a knapsack. Each purpose in focus is served first, once with the
 * best and once with the shortest items; greedy selections by gain and by gain per minute go on from there (the
 * better of such a pair is within a constant of the best: Khuller, Moss & Naor 1999); a local search exchanges items
 * until nothing helps; what still fits is added. On small cases the tests compare it with exhaustive search.
 *
 * Invariants: no limit is ever broken; nothing that would still fit is left out.
 * Ties: the option that comes first wins, so callers give `options` in a total order, best first.
 * Complexity: n options, k chosen: greedy n·k, and a bounded number of steps for the search.
 */

/** The chosen options, in the order of `options`. `kept` are in the week already: they count, and stay. */
export const selectOptions = <O extends Option>(
  options: readonly O[],
  budget: number,
  kept: readonly O[] = [],
): readonly O[] => {
  const all = [...kept, ...options]
  const ledger = openLedger(all, budget)
  const fixed = kept.map((_, index) => index)
  const open = options.map((_, index) => kept.length + index)
  const minutesOf = (option: number) => all[option]?.minutes ?? 1
  const worthOf = (selection: Indexes) => appraise(ledger, [...fixed, ...selection])

  const served = serveFocused(ledger, fixed, open, all)
  const selections = [
    greedy(ledger, fixed, served.best, open, (gain) => gain),
    greedy(ledger, fixed, served.shortest, open, (gain, option) => gain / minutesOf(option)),
  ].map((start) => improve(ledger, fixed, start, open, all))
  const best = selections.reduce((a, b) => ((worthOf(b) ?? -1) > (worthOf(a) ?? -1) ? b : a))
  const chosen = new Set(fill(ledger, fixed, best, open))
  return options.filter((_, index) => chosen.has(kept.length + index))
}

/** Takes what rates highest, after `start`, until nothing fits. */
const greedy = (
  ledger: Ledger,
  fixed: Indexes,
  start: Indexes,
  open: Indexes,
  rate: (gain: number, option: number) => number,
): Indexes => {
  ledger.clear()
  for (const option of [...fixed, ...start]) ledger.add(option)
  const chosen = [...start]
  let left = open
  for (;;) {
    left = left.filter((option) => ledger.refuse(option) === null)
    let best: number | null = null
    let bestRate = 0
    for (const option of left) {
      const optionRate = rate(ledger.gain(option), option)
      if (best !== null && optionRate <= bestRate) continue
      best = option
      bestRate = optionRate
    }
    if (best === null) return chosen.sort((a, b) => a - b)
    ledger.add(best)
    chosen.push(best)
  }
}

/** Adds, best first, whatever still fits: spare minutes serve nobody. */
const fill = (ledger: Ledger, fixed: Indexes, selection: Indexes, open: Indexes): Indexes => {
  ledger.clear()
  for (const option of [...fixed, ...selection]) ledger.add(option)
  const filled = [...selection]
  for (const option of open) {
    if (ledger.refuse(option) !== null) continue
    ledger.add(option)
    filled.push(option)
  }
  return filled
}
