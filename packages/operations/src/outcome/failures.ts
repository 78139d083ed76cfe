import { fail } from '@rapport/domain'
import type { FailureCase } from '../operation-failure.ts'

export const outcomeNotFound = {
  OUTCOME_NOT_FOUND: { kind: 'not-found', when: 'No outcome has that id.' },
} as const satisfies Record<string, FailureCase>

export const noSuchOutcome = (outcomeId: string) =>
  fail({
    code: 'OUTCOME_NOT_FOUND' as const,
    message: `There is no outcome with the id ${outcomeId}. What there is: rapport outcome list`,
    details: { id: outcomeId },
  })

export const dateInFuture = {
  DATE_IN_FUTURE: { kind: 'invalid', when: 'It is dated after today.' },
} as const satisfies Record<string, FailureCase>

export const isInFuture = (on: string, today: string) =>
  fail({
    code: 'DATE_IN_FUTURE' as const,
    message: `${on} is after today, ${today}. Note it once it has come.`,
    details: { on, today },
  })

export const currencyMissing = {
  CURRENCY_MISSING: { kind: 'invalid', when: 'An amount has no currency.' },
} as const satisfies Record<string, FailureCase>

export const hasNoCurrency = (value: number) =>
  fail({
    code: 'CURRENCY_MISSING' as const,
    message: `${value} of what? Say the currency, for example EUR.`,
    details: { amount: value },
  })
