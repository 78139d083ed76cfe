/**
 * The balance of give and take. Reciprocity is a norm people hold each other to (Gouldner, "The norm of reciprocity",
 * American Sociological Review 25, 1960); it is shown so that giving comes first, and is no debt.
 * value(side) = Σ weight × 2^(−age / half-life of the side). Invariants: the order of entries does not matter, values fade
 * and never grow without a new entry, an entry after `today` does not count. Linear in the entries.
 */

import { toDayNumber } from '../plain-date.ts'
import { type CountedFavor, countsAs } from './entry.ts'
import { shareLeft, USUAL_WEIGHTS } from './weights.ts'

/** One side of a balance. */
export interface BalanceSide {
  /** Weights, faded. At least 0. */
  readonly value: number
  /** Entries, unfaded. */
  readonly count: number
  /** `YYYY-MM-DD` */
  readonly lastOn: string | null
}

export interface AskCount {
  readonly open: number
  readonly granted: number
  readonly declined: number
  /** The newest that is open, `YYYY-MM-DD`. */
  readonly openSince: string | null
}

export const TILTS = ['nothing', 'even', 'more-given', 'more-received'] as const
export type Tilt = (typeof TILTS)[number]

/** What went back and forth with one person, or with several together. */
export interface Balance {
  readonly given: BalanceSide
  readonly received: BalanceSide
  /** What the user asked of them. */
  readonly asked: AskCount
  /** What they asked of the user. */
  readonly askedOfMe: AskCount
  readonly tilt: Tilt
}

const NO_SIDE: BalanceSide = { value: 0, count: 0, lastOn: null }
const NO_ASKS: AskCount = { open: 0, granted: 0, declined: 0, openSince: null }

/** With somebody of whom nothing is on record. */
export const NO_BALANCE: Balance = {
  given: NO_SIDE,
  received: NO_SIDE,
  asked: NO_ASKS,
  askedOfMe: NO_ASKS,
  tilt: 'nothing',
}

/** The balance with one person on a day. */
export const balanceOf = (favors: readonly CountedFavor[], personId: string, today: string): Balance =>
  balanceOver(
    favors.filter((favor) => favor.personId === personId),
    today,
  )

/** The balance with everybody of whom something is on record. */
export const balancesOf = (favors: readonly CountedFavor[], today: string): ReadonlyMap<string, Balance> =>
  new Map(
    Array.from(
      Map.groupBy(favors, ({ personId }) => personId),
      ([personId, theirs]) => [personId, balanceOver(theirs, today)],
    ),
  )

/** The balance over all these entries together, whomever they are with: of a network, or of everybody. */
export const balanceOver = (favors: readonly CountedFavor[], today: string): Balance => {
  const sides = { given: { ...NO_SIDE, parts: 0 }, received: { ...NO_SIDE, parts: 0 } }
  const asks = { asked: { ...NO_ASKS }, 'asked-of-me': { ...NO_ASKS } }
  for (const favor of favors) {
    const { direction, madeOn } = favor
    if (madeOn !== null && madeOn > today) continue
    if (direction === 'asked' || direction === 'asked-of-me') countAsk(asks[direction], favor, today)
    const counted = countsAs(favor)
    if (counted === null || (counted.on !== null && counted.on > today)) continue
    const side = sides[counted.side]
    side.count += 1
    side.parts += partsOf(favor, counted, today)
    side.lastOn = later(side.lastOn, counted.on)
  }
  const given = sideOf(sides.given)
  const received = sideOf(sides.received)
  return {
    given,
    received,
    asked: asks.asked,
    askedOfMe: asks['asked-of-me'],
    tilt: tiltOf(given, received),
  }
}

/** Added up in whole millionths, so that the sum is the same in any order. */
const PARTS = 1_000_000

const partsOf = (
  { weight, kind }: CountedFavor,
  { side, on }: NonNullable<ReturnType<typeof countsAs>>,
  today: string,
): number => Math.round(PARTS * (weight ?? USUAL_WEIGHTS[kind]) * shareLeft(side, on, today))

const sideOf = ({ parts, count, lastOn }: BalanceSide & { readonly parts: number }): BalanceSide => ({
  value: parts / PARTS,
  count,
  lastOn,
})

const later = (a: string | null, b: string | null): string | null => (a === null || (b ?? '') > a ? b : a)

/** An ask that nobody answered in half a year waits no longer. A judgement. */
const ASK_WAITS_DAYS = 183

const countAsk = (
  asks: { -readonly [Key in keyof AskCount]: AskCount[Key] },
  { answer, answeredOn, madeOn }: CountedFavor,
  today: string,
): void => {
  // On a day before the answer it was still open.
  const known = answeredOn !== null && answeredOn > today ? null : answer
  if (known !== null) {
    asks[known] += 1
    return
  }
  if (madeOn !== null && toDayNumber(today) - toDayNumber(madeOn) > ASK_WAITS_DAYS) return
  asks.open += 1
  asks.openSince = later(asks.openSince, madeOn)
}

/** Less than one small favor's difference is none, and so is one that is a small part of what went back and forth. */
const LEAST_TILT = 1
const EVEN_SHARE = 0.6

const tiltOf = (given: BalanceSide, received: BalanceSide): Tilt => {
  if (given.count + received.count === 0) return 'nothing'
  const more = Math.max(given.value, received.value)
  const all = given.value + received.value
  if (Math.abs(given.value - received.value) < LEAST_TILT || more <= EVEN_SHARE * all) return 'even'
  return given.value > received.value ? 'more-given' : 'more-received'
}
