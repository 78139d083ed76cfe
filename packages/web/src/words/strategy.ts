import type { Closeness, NetworkStrategy } from '@rapport/domain'
import type { Network } from '../api/index.ts'
import { count, counted } from './minutes.ts'

/** How well one should know somebody in a network, as its owner would put it. */
export const CLOSENESS_WORDS: Readonly<Record<Closeness, string>> = {
  open: 'Anyone it interests',
  acquainted: 'Having met or talked',
  well: 'Knowing each other well',
  close: 'Close to me',
}

/** What each closeness asks, said once where it is chosen. */
export const CLOSENESS_MEANINGS: Readonly<Record<Closeness, string>> = {
  open: 'Whoever finds it interesting is welcome.',
  acquainted: 'You have spoken, written or worked together at some time.',
  well: 'You could call them, and they would know who you are and what you do.',
  close: 'You know how they are, and they know how you are.',
}

/** The rhythms one can say in a word, in days. */
export const USUAL_CADENCES = [7, 14, 30, 60, 90, 180, 365] as const

/** "12 of about 30", and what that means in words. */
export const fillWords = (
  members: number,
  size: number,
  state: Network['state'],
): { readonly amount: string; readonly means: string } => {
  const amount = `${count(members)} of about ${count(size)}`
  switch (state) {
    case 'empty':
      return { amount: 'Nobody yet', means: `room for about ${count(size)}` }
    case 'under':
      return { amount, means: `room for ${count(Math.max(1, size - members))} more` }
    case 'right':
      return { amount, means: 'as many as you aim for' }
    case 'over':
      return { amount: counted(members, 'person', 'people'), means: `you aim for about ${count(size)}` }
  }
}

/** A week and a half either way is no difference in how one speaks of weeks, in days. */
const IN_WEEKS_UNTIL = 70
const DAYS_A_MONTH = 30.44

const span = (days: number): string => {
  if (days < 14) return counted(days, 'day', 'days')
  return days < IN_WEEKS_UNTIL
    ? counted(Math.round(days / 7), 'week', 'weeks')
    : counted(Math.round(days / DAYS_A_MONTH), 'month', 'months')
}

/** Later than this by the rhythm, one says no longer how much, in days. */
const A_WHILE = 60

/** Whether it is time for a word with somebody, by the rhythm of the network. Negative days have passed. */
export const dueWords = (dueInDays: number | null): string => {
  if (dueInDays === null) return 'A first word'
  if (dueInDays < -A_WHILE) return 'It has been a while'
  return dueInDays <= 7 ? 'About now' : `In ${span(dueInDays)}`
}

/** The questions that a strategy answers, in the order in which one asks them. */
export const STRATEGY_QUESTIONS = [
  { field: 'belongs', question: 'Who belongs' },
  { field: 'size', question: 'How many' },
  { field: 'closeness', question: 'How well known' },
  { field: 'cadenceDays', question: 'How often' },
  { field: 'channel', question: 'By which channel' },
] as const

export type StrategyField = keyof NetworkStrategy

/** The fields an answer consists of: how many goes with why so many. */
export const fieldsOf = (field: (typeof STRATEGY_QUESTIONS)[number]['field']): readonly StrategyField[] =>
  field === 'size' ? ['size', 'sizeReason'] : [field]
