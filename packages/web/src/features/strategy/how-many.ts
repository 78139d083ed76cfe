import { counted } from '../../words/minutes.ts'

const IN_WORDS = ['no', 'one', 'two', 'three', 'four', 'five'] as const

/** "two networks": small numbers as words, as one reads them in a sentence. */
export const howMany = (amount: number, one: string, many: string): string => {
  const word = IN_WORDS[amount]
  return word === undefined ? counted(amount, one, many) : `${word} ${amount === 1 ? one : many}`
}
