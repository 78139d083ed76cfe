import { type Money, moneyOf, type Rates, ratesOf } from '../attribution/index.ts'
import { costsWithin, moneyNoted } from './costs.ts'
import { isOpportunity } from './opportunity.ts'
import { isWithin, type ReviewPeriod, type Span } from './period.ts'
import type { ReviewRecord } from './record.ts'

/** What the half year took and brought: per hour and per money, as `outcome.yield` tells them. */
export interface Returns extends Rates {
  /** Outcomes and opportunities of the half year. */
  readonly outcomes: number
  /** How many of them are opportunities. */
  readonly opportunities: number
  readonly values: readonly Money[]
  readonly minutes: number
  readonly money: readonly Money[]
  /** Money of the period alone, and of the one before. */
  readonly spent: { readonly now: readonly Money[]; readonly before: readonly Money[] }
}

/** `minutes`: of all time that went to networking in the half year, whatever it went to. */
export const returnsOf = (
  { outcomes, costs, period }: Pick<ReviewRecord, 'outcomes' | 'costs'> & { readonly period: ReviewPeriod },
  { span, minutes }: { readonly span: Span; readonly minutes: number },
): Returns => {
  const came = outcomes.filter(({ happenedOn }) => isWithin(happenedOn, span))
  const values = moneyOf(came.map(({ value, currency }) => ({ money: value, currency })))
  const money = moneyOf(costsWithin(costs, span))
  return {
    outcomes: came.length,
    opportunities: came.filter(isOpportunity).length,
    values,
    minutes,
    money,
    ...ratesOf({ outcomes: came.length, credit: came.length, values, minutes, money }),
    spent: { now: moneyNoted(costs, period), before: moneyNoted(costs, period.before) },
  }
}
