import type { Outputs } from '../../api/index.ts'
import { type Money, moneyInWords, moniesInWords } from './outcome-words.ts'

type Row = Outputs['outcome']['yield']['people'][number]

const plain = (value: number): string => value.toLocaleString(undefined, { maximumFractionDigits: 1 })

/** "1 outcome in 12 hours, € 400 an hour"; too little is said so. */
export const perHourInWords = ({ perHour }: Pick<Row, 'perHour'>): string => {
  if (perHour === null) return 'Not enough to tell'
  const parts = [
    ...(perHour.values.length === 0 ? [] : [`${moniesInWords(perHour.values.map(whole))} an hour`]),
    ...(perHour.outcomes === 0 ? [] : [`an outcome in ${plain(1 / perHour.outcomes)} hours`]),
  ]
  return parts.join(', ')
}

/** "€ 12 for each € 1". */
export const perMoneyInWords = ({ perMoney }: Pick<Row, 'perMoney'>): string =>
  perMoney
    .map(({ currency, value, outcomesPerHundred }) =>
      value === null
        ? `${plain(outcomesPerHundred)} for each ${moneyInWords({ currency, amount: 100 })}`
        : `${moneyInWords({ currency, amount: value })} for each ${moneyInWords({ currency, amount: 1 })}`,
    )
    .join(', ')

const whole = ({ currency, amount }: Money) => ({ currency, amount: Math.round(amount) })
