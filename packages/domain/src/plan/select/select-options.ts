import { appraise, type Ledger, openLedger, SERVED_WORTH } from './ledger.ts'
import type { Option } from './option.ts'

/*
 * Choosing the week: maximise the worth of the selection (see `appraise`) under the minutes, one item a person, the
 * share of first conversations, and the limits of an organization.
 *
 * The worth is a sum with diminishing returns under a knapsack. Two greedy selections, by gain per minute and by
 * gain, give two starts (the better of such a pair is within a constant of the best: Khuller, Moss & Naor 1999). A
 * local search then swaps one for one, two for one, one for two until nothing helps, and what still fits is added.
 * On small cases the tests compare it with exhaustive search.
 *
 * Invariants: no limit is ever broken; nothing that would still fit is left out.
 * Ties: the option that comes first wins, so callers give `options` in a total order, best first.
 * Complexity: n options, k chosen: greedy n·k; the search stops after `MOST_STEPS` items looked at.
 */

/** Unchosen options that the local search tries, best first: more help seldom and cost quadratically. */
const MOST_TRIED = 40
/** Steps (items looked at in appraisals) after which a search stops. Counted, not timed, so that every machine gives the same plan. */
const MOST_STEPS = 400_000

type Indexes = readonly number[]

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
  const worthOf = (selection: Indexes) => appraise(ledger, [...fixed, ...selection])

  const searches = [
    greedy(ledger, fixed, open, (gain, option) => gain / (all[option]?.minutes ?? 1)),
    greedy(ledger, fixed, open, (gain) => gain),
  ].map((start) => improve(start, open, all, worthOf))
  const best = searches.reduce((a, b) => ((worthOf(b) ?? -1) > (worthOf(a) ?? -1) ? b : a))
  const chosen = new Set(fill(ledger, fixed, best, open))
  return options.filter((_, index) => chosen.has(kept.length + index))
}

/** Serves each purpose in focus once, then takes what rates highest, until nothing fits. */
const greedy = (
  ledger: Ledger,
  fixed: Indexes,
  open: Indexes,
  rate: (gain: number, option: number) => number,
): Indexes => {
  ledger.clear()
  for (const option of fixed) ledger.add(option)
  const chosen: number[] = []
  let left = open
  for (;;) {
    left = left.filter((option) => ledger.refuse(option) === null)
    const urgent = left.filter(ledger.isUrgent)
    let best: number | null = null
    let bestRate = Number.NEGATIVE_INFINITY
    for (const option of urgent.length > 0 ? urgent : left) {
      const optionRate = rate(ledger.gain(option), option)
      if (optionRate <= bestRate) continue
      best = option
      bestRate = optionRate
    }
    if (best === null) return chosen.sort(ascending)
    ledger.add(best)
    chosen.push(best)
  }
}

const ascending = (a: number, b: number): number => a - b

/** Exchanges until none gains. */
const improve = (
  start: Indexes,
  open: Indexes,
  options: readonly Option[],
  worthOf: (selection: Indexes) => number | null,
): Indexes => {
  let current = start
  let worth = worthOf(current) ?? 0
  let steps = 0

  /** No selection gains more by taking these in. */
  const mostGainOf = (coming: Indexes): number => {
    let most = 0
    for (const index of coming) {
      const option = options[index]
      if (option !== undefined) most += option.value + (option.isFocused ? SERVED_WORTH : 0)
    }
    return most
  }

  /** The first exchange that gains, in a fixed order; null where none does. */
  const exchange = (): Indexes | null => {
    const chosen = new Set(current)
    const outside = open.filter((option) => !chosen.has(option)).slice(0, MOST_TRIED)
    const one = [...singles(outside)]
    const oneOrTwo = [...one, ...pairs(outside)]
    for (const leaving of [...singles(current), ...pairs(current)]) {
      if (steps >= MOST_STEPS) return null
      steps += current.length
      const staying = current.filter((option) => !leaving.includes(option))
      const missing = worth - (worthOf(staying) ?? 0)
      for (const coming of leaving.length === 2 ? one : oneOrTwo) {
        if (mostGainOf(coming) <= missing) continue
        if (steps >= MOST_STEPS) return null
        steps += current.length
        const candidate = [...staying, ...coming].sort(ascending)
        const candidateWorth = worthOf(candidate)
        if (candidateWorth === null || candidateWorth <= worth) continue
        worth = candidateWorth
        return candidate
      }
    }
    return null
  }

  for (let next = exchange(); next !== null; next = exchange()) current = next
  return current
}

const singles = (options: Indexes): readonly Indexes[] => options.map((option) => [option])

const pairs = (options: Indexes): readonly Indexes[] =>
  options.flatMap((option, place) => options.slice(place + 1).map((other) => [option, other]))

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
