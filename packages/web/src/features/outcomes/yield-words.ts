import type { Outputs } from '../../api/index.ts'
import { moneyInWords, moniesInWords } from '../../ui/outcome/index.ts'

type Row = Outputs['outcome']['yield']['people'][number]

const plain = (value: number): string => value.toLocaleString(undefined, { maximumFractionDigits: 1 })

/** "3 outcomes", "1.4 of 3 outcomes": what is due to it, of those it had a part in. */
export const creditInWords = ({ credit, outcomes }: Row): string => {
  if (outcomes === 0) return 'Nothing yet'
  if (plain(credit) === plain(outcomes)) return counted(outcomes, 'outcome')
  const part = credit < 0.05 ? 'A small part' : plain(credit)
  return `${part} of ${counted(outcomes, 'outcome')}`
}

/** "12 hours, 30 conversations, 2 introductions". */
export const hoursInWords = ({ hours, conversations, introductions }: Row): string => {
  const parts = [
    hours === 0 ? 'No hours noted' : `${plain(hours)} ${hours === 1 ? 'hour' : 'hours'}`,
    ...(conversations === 0 ? [] : [counted(conversations, 'conversation')]),
    ...(introductions === 0 ? [] : [counted(introductions, 'introduction')]),
  ]
  return parts.join(', ')
}

/** "1 outcome in 12 hours, € 400 an hour"; too little is said so. */
export const perHourInWords = ({ perHour }: Row): string => {
  if (perHour === null) return 'Not enough to tell'
  const parts = [
    ...(perHour.values.length === 0 ? [] : [`${moniesInWords(perHour.values.map(whole))} an hour`]),
    ...(perHour.outcomes === 0 ? [] : [`an outcome in ${plain(1 / perHour.outcomes)} hours`]),
  ]
  return parts.join(', ')
}

/** "€ 12 for each € 1". */
export const perMoneyInWords = ({ perMoney }: Row): string =>
  perMoney
    .map(({ currency, value, outcomesPerHundred }) =>
      value === null
        ? `${plain(outcomesPerHundred)} for each ${moneyInWords({ currency, amount: 100 })}`
        : `${moneyInWords({ currency, amount: value })} for each ${moneyInWords({ currency, amount: 1 })}`,
    )
    .join(', ')

const whole = ({ currency, amount }: Row['values'][number]) => ({ currency, amount: Math.round(amount) })
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
