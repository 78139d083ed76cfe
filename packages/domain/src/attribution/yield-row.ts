import type { CostKind } from './kinds.ts'

/** An amount; amounts of different currencies are never added. */
export interface Money {
  readonly currency: string
  readonly amount: number
}

/** Per outcome: the credit that is due here, and what that is worth. */
export type Tally = ReadonlyMap<string, { readonly credit: number; readonly values: readonly Money[] }>

export interface Rates {
  /** Outcomes and value per hour; null where there is too little to tell. */
  readonly perHour: { readonly outcomes: number; readonly values: readonly Money[] } | null
  /** Per currency spent: outcomes per hundred, and value per one of the same currency; empty where too little is known. */
  readonly perMoney: readonly {
    readonly currency: string
    readonly outcomesPerHundred: number
    readonly value: number | null
  }[]
}

export interface YieldRow extends Rates {
  readonly kind: CostKind
  readonly id: string
  /** Null for somebody who was removed. */
  readonly name: string | null
  /** Outcomes it had a part in. */
  readonly outcomes: number
  /** How many whole outcomes its parts make. */
  readonly credit: number
  readonly values: readonly Money[]
  readonly hours: number
  readonly money: readonly Money[]
  readonly conversations: number
  /** People whom this one, or these, brought to the user. */
  readonly introductions: number
}

/** One outcome may be luck; from two on a rate says something. */
const LEAST_OUTCOMES = 2
/** Hours below which a rate is mostly rounding. */
const LEAST_HOURS = 1
const MINUTES_PER_HOUR = 60
const HUNDRED = 100
/** A hundredth tells nobody anything more; a rate may be smaller. */
const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits))
const RATE_DIGITS = 4

interface RowInput {
  readonly kind: CostKind
  readonly id: string
  readonly name: string | null
  readonly tally: Tally
  readonly minutes: number
  readonly costs: readonly { readonly money: number | null; readonly currency: string | null }[]
  readonly conversations: number
  readonly introductions: number
}

/** Tells a tally with what was spent, and rates only where there is enough to tell. */
export const describeYield = ({ tally, minutes, costs, ...row }: RowInput): YieldRow => {
  const parts = [...tally.values()].filter(({ credit }) => credit > 0)
  const credit = parts.reduce((sum, part) => sum + part.credit, 0)
  const values = parts.reduce<readonly Money[]>((sum, part) => addMoney(sum, part.values), [])
  const money = moneyOf(costs)
  return {
    ...row,
    outcomes: parts.length,
    credit: rounded(credit),
    values: values.map(roundedMoney),
    hours: rounded(minutes / MINUTES_PER_HOUR),
    money: money.map(roundedMoney),
    ...ratesOf({ outcomes: parts.length, credit, values, minutes, money }),
  }
}

/** What came per hour and per money, from two outcomes and one hour on; `credit` is how many whole outcomes. */
export const ratesOf = ({
  outcomes,
  credit,
  values,
  minutes,
  money,
}: {
  readonly outcomes: number
  readonly credit: number
  readonly values: readonly Money[]
  readonly minutes: number
  readonly money: readonly Money[]
}): Rates => {
  const hours = minutes / MINUTES_PER_HOUR
  const isEnough = outcomes >= LEAST_OUTCOMES
  return {
    perHour:
      isEnough && hours >= LEAST_HOURS
        ? {
            outcomes: rounded(credit / hours, RATE_DIGITS),
            values: values.map(({ currency, amount }) => ({ currency, amount: rounded(amount / hours) })),
          }
        : null,
    perMoney: isEnough
      ? money
          .filter(({ amount }) => amount > 0)
          .map(({ currency, amount }) => ({
            currency,
            outcomesPerHundred: rounded((credit / amount) * HUNDRED, RATE_DIGITS),
            value: ratio(values.find((value) => value.currency === currency)?.amount ?? null, amount),
          }))
      : [],
  }
}

/** What was spent, currency by currency. */
export const moneyOf = (
  costs: readonly { readonly money: number | null; readonly currency: string | null }[],
): readonly Money[] =>
  addMoney(
    [],
    costs.flatMap(({ money, currency }) =>
      money === null || currency === null ? [] : [{ currency, amount: money }],
    ),
  )

const ratio = (value: number | null, spent: number): number | null =>
  value === null ? null : rounded(value / spent)

const roundedMoney = ({ currency, amount }: Money): Money => ({ currency, amount: rounded(amount) })

/** Adds amounts currency by currency, in the order of the currencies' names. */
export const addMoney = (sum: readonly Money[], more: readonly Money[]): readonly Money[] => {
  const byCurrency = new Map(sum.map(({ currency, amount }) => [currency, amount]))
  for (const { currency, amount } of more) byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + amount)
  return [...byCurrency]
    .map(([currency, amount]) => ({ currency, amount }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1))
}
