import { appraise, type Ledger } from './ledger.ts'
import type { Indexes, Option } from './option.ts'

/** Options of each purpose that are combined: the best and the shortest, so many each. With three purposes, 8,000 combinations. */
const MOST_BEST = 10
const MOST_SHORTEST = 10

/**
 * One option for each purpose in focus that has any and is not served yet; where not all go together, as many as do.
 * The combination of the highest worth, and among those that serve as many the one of the fewest minutes.
 */
export const serveFocused = (
  ledger: Ledger,
  fixed: Indexes,
  open: Indexes,
  options: readonly Option[],
): { readonly best: Indexes; readonly shortest: Indexes } => {
  const minutesOf = (option: number) => options[option]?.minutes ?? 0
  ledger.clear()
  for (const option of fixed) ledger.add(option)
  const byAim = Map.groupBy(open.filter(ledger.isUrgent), (option) => options[option]?.aim ?? '')
  const lists = [...byAim.values()].map((ofAim) => {
    const shortest = ofAim.toSorted((a, b) => minutesOf(a) - minutesOf(b) || a - b)
    return [...new Set([...ofAim.slice(0, MOST_BEST), ...shortest.slice(0, MOST_SHORTEST)])]
  })

  let best: Combination = { selection: [], worth: 0, minutes: 0 }
  let shortest = best
  for (const combination of combinations(lists)) {
    const selection = combination.toSorted((a, b) => a - b)
    const worth = appraise(ledger, [...fixed, ...selection])
    if (worth === null) continue
    const found = { selection, worth, minutes: selection.reduce((sum, option) => sum + minutesOf(option), 0) }
    if (found.worth > best.worth) best = found
    const more = selection.length - shortest.selection.length
    if (more > 0 || (more === 0 && found.minutes < shortest.minutes)) shortest = found
  }
  return { best: best.selection, shortest: shortest.selection }
}

interface Combination {
  readonly selection: Indexes
  readonly worth: number
  readonly minutes: number
}

/** At most one of each list. */
function* combinations(lists: readonly Indexes[]): Generator<Indexes> {
  const [first, ...rest] = lists
  if (first === undefined) {
    yield []
    return
  }
  for (const others of combinations(rest)) {
    yield others
    for (const option of first) yield [option, ...others]
  }
}
