import { PROVEN_GAP, type SolveProgram } from '../../program/index.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { type Frame, type Option, SET_UP_MINUTES } from './option.ts'
import { type Placed, type Placement, placeWeek, type Wish } from './place.ts'
import { placeByProgram } from './place-by-program.ts'
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
  searchWeek(ledger, options)
  return settle({ ledger, options, frame, wishOf }, null)
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
  const week = { ledger, options, frame, wishOf }
  if (options.length === 0) return settle(week, 0)
  const { program, read } = toProgram(options, frame, start)
  const solution = await solve(program)
  if (solution === null) return settle(week, null)
  for (const option of start) ledger.remove(option)
  for (const option of read(solution.values)) ledger.add(option)
  const quick = placeWeek(ledger.chosen(), options, frame, wishOf)
  const placed = isWithin(quick, frame)
    ? quick.placed
    : await placeByProgram(ledger.chosen(), options, frame, wishOf, solve)
  return placed === null ? settle(week, solution.bound) : judged(week, placed, solution.bound)
}

interface OpenWeek {
  readonly ledger: Ledger
  readonly options: readonly Option[]
  readonly frame: Frame
  readonly wishOf: (option: number) => Wish
}

const judged = (
  { ledger, options, frame }: OpenWeek,
  placed: readonly Placed[],
  bound: number | null,
): Choice => {
  const gap = bound === null ? null : gapOf(bound, ledger.worth())
  const isOptimal = gap !== null && gap <= PROVEN_GAP + ROUNDING
  return { placed, gap, isOptimal, asks: asksOf(placed, options, frame), ledger }
}

/** Finds days for what the ledger holds; what finds none goes, and others fill in. */
const settle = (week: OpenWeek, bound: number | null): Choice => {
  let placed = placeAll(week)
  const before = week.ledger.chosen().length
  fillUp(week)
  if (week.ledger.chosen().length > before) placed = placeAll(week)
  return judged(week, placed, bound)
}

const isWithin = ({ placed, homeless }: Placement, { budget }: Frame): boolean =>
  homeless.length === 0 && placed.reduce((sum, { minutes }) => sum + minutes, 0) <= budget

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

/** Takes out what has no day, the least worth a minute first, and what is over the budget. */
const placeAll = ({ ledger, options, frame, wishOf }: OpenWeek): readonly Placed[] => {
  for (;;) {
    const placement = placeWeek(ledger.chosen(), options, frame, wishOf)
    if (isWithin(placement, frame)) return placement.placed
    const { homeless } = placement
    const open = (homeless.length > 0 ? homeless : ledger.chosen()).filter(
      (option) => options[option]?.isFixed !== true,
    )
    const [least] = open.toSorted((a, b) => density(options[a]) - density(options[b]) || b - a)
    if (least === undefined) return placement.placed
    ledger.remove(least)
  }
}

const density = (it: Option | undefined): number =>
  it === undefined ? 0 : it.worth / Math.max(1, it.minutes)

/** Adds, best first, what still fits the limits and finds a day. */
const fillUp = ({ ledger, options, frame, wishOf }: OpenWeek) => {
  if (ledger.minutesLeft() < SHORTEST) return
  for (const option of options.keys()) {
    if (ledger.has(option) || ledger.refuse(option) !== null || ledger.gain(option) <= ROUNDING) continue
    ledger.add(option)
    if (!isWithin(placeWeek(ledger.chosen(), options, frame, wishOf), frame)) ledger.remove(option)
  }
}

/** The shortest that anything takes, in minutes, within a session. */
const SHORTEST = SET_UP_MINUTES.email
