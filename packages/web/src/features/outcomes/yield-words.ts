import type { Outputs } from '../../api/index.ts'

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

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
