import { PROVEN_GAP, type SolveProgram } from '../../program/index.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { type Frame, type Option, SET_UP_MINUTES } from './option.ts'
import { type Placed, placeWeek, type Wish } from './place.ts'
import { searchWeek } from './search.ts'
import { toProgram } from './to-program.ts'

/*
 * Choosing the week: a local search finds a good choice at once; the integer program starts from it, improves it, and
 * proves how far from the best it can be at most. What is chosen then gets days and times. Where the days do not hold
 * it after all, the least worthy item goes and others fill in, and the gap says what that cost.
 */

export interface Choice {
  readonly placed: readonly Placed[]
  /** As a share of the bound; null where none was proven. */
  readonly gap: number | null
  readonly isOptimal: boolean
  /** The chosen options in which something is asked. */
  readonly asks: ReadonlySet<number>
  /** With the choice in it: for asking what stood in the way of others. */
  readonly ledger: Ledger
}

/** The choice of the quick search alone. */
export const chooseAtOnce = (
  options: readonly Option[],
  frame: Frame,
  wishOf: (option: number) => Wish,
): Choice => {
  const ledger = openLedger(options, frame)
  return settle(ledger, options, frame, wishOf, searchWeek(ledger, options), null)
}

/** The best choice there is, within the gap that `solve` proves; that of the quick search where it comes to no end. */
export const choose = async (
  options: readonly Option[],
  frame: Frame,
  wishOf: (option: number) => Wish,
  solve: SolveProgram,
): Promise<Choice> => {
  const ledger = openLedger(options, frame)
  const start = searchWeek(ledger, options)
  const { program, read } = toProgram(options, frame, start)
  const solution = options.length === 0 ? null : await solve(program)
  if (solution === null) return settle(ledger, options, frame, wishOf, start, options.length === 0 ? 0 : null)
  return settle(ledger, options, frame, wishOf, read(solution.values), solution.bound)
}

const settle = (
  ledger: Ledger,
  options: readonly Option[],
  frame: Frame,
  wishOf: (option: number) => Wish,
  chosen: readonly number[],
  bound: number | null,
): Choice => {
  for (const option of ledger.chosen()) ledger.remove(option)
  for (const option of chosen) ledger.add(option)
  let placed = placeAll(ledger, options, frame, wishOf)
  // Whatever the program left for a thousandth's sake, and what the days made room for, is still taken.
  const before = ledger.chosen().length
  fillUp(ledger, options, frame, wishOf)
  if (ledger.chosen().length > before) placed = placeAll(ledger, options, frame, wishOf)
  const gap = bound === null ? null : gapOf(bound, ledger.worth())
  const isOptimal = gap !== null && gap <= PROVEN_GAP + ROUNDING
  return { placed, gap, isOptimal, asks: asksOf(placed, options, frame), ledger }
}

/** The asks worth the most, as many as a week has. */
const asksOf = (
  placed: readonly Placed[],
  options: readonly Option[],
  { mostAsks }: Frame,
): ReadonlySet<number> => {
  const worthOf = (option: number) => options[option]?.askWorth ?? 0
  const asking = placed.map(({ option }) => option).filter((option) => worthOf(option) > 0)
  return new Set(asking.sort((a, b) => worthOf(b) - worthOf(a) || a - b).slice(0, mostAsks))
}

const ROUNDING = 1e-6

const gapOf = (bound: number, worth: number): number =>
  bound <= ROUNDING ? 0 : Math.max(0, (bound - worth) / bound)

/** Days for everything that is chosen; takes out what has none, the least worth a minute first, and what is over the budget. */
const placeAll = (
  ledger: Ledger,
  options: readonly Option[],
  frame: Frame,
  wishOf: (option: number) => Wish,
): readonly Placed[] => {
  for (;;) {
    const { placed, homeless } = placeWeek(ledger.chosen(), options, frame, wishOf)
    const minutes = placed.reduce((sum, item) => sum + item.minutes, 0)
    const isOver = minutes > frame.budget
    if (homeless.length === 0 && !isOver) return placed
    const open = (homeless.length > 0 ? homeless : ledger.chosen()).filter(
      (option) => options[option]?.isFixed !== true,
    )
    const [least] = open.toSorted((a, b) => density(options[a]) - density(options[b]) || b - a)
    if (least === undefined) return placed
    ledger.remove(least)
  }
}

const density = (it: Option | undefined): number =>
  it === undefined ? 0 : it.worth / Math.max(1, it.minutes)

/** Adds, best first, what still fits the limits and finds a day. */
const fillUp = (
  ledger: Ledger,
  options: readonly Option[],
  frame: Frame,
  wishOf: (option: number) => Wish,
) => {
  if (ledger.minutesLeft() < SHORTEST) return
  for (const option of options.keys()) {
    if (ledger.has(option) || ledger.refuse(option) !== null || ledger.gain(option) <= ROUNDING) continue
    ledger.add(option)
    const { placed, homeless } = placeWeek(ledger.chosen(), options, frame, wishOf)
    const minutes = placed.reduce((sum, item) => sum + item.minutes, 0)
    if (homeless.length > 0 || minutes > frame.budget) ledger.remove(option)
  }
}

/** The shortest that anything takes, in minutes, within a session. */
const SHORTEST = SET_UP_MINUTES.email
