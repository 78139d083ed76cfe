import type { Outputs } from '../../api/index.ts'

export type Outcome = Outputs['outcome']['list']['outcomes'][number]
export type OutcomeKind = Outcome['kind']
export type Money = Outputs['outcome']['list']['values'][number]

/** What can come of it, in words one would say aloud. */
export const OUTCOME_KIND_WORDS: Readonly<Record<OutcomeKind, string>> = {
  job: 'A job',
  client: 'A client',
  deal: 'A deal',
  answer: 'An answer',
  lead: 'A lead',
  advice: 'Advice',
  opportunity: 'An opportunity',
  other: 'Something else',
}

/** "€ 24,000", in the user's locale; whole amounts without cents. */
export const moneyInWords = ({ currency, amount }: Money, locale?: string): string => {
  const digits = Number.isInteger(amount) ? 0 : 2
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount)
  } catch {
    // Three letters that no locale knows.
    return `${currency} ${amount.toLocaleString(locale)}`
  }
}

/** Amounts of different currencies side by side: they are never added. */
export const moniesInWords = (values: readonly Money[], locale?: string): string =>
  values.map((value) => moneyInWords(value, locale)).join(' and ')
