import type { Outputs } from '../../api/index.ts'

export type Introduction = Outputs['intro']['list']['introductions'][number]
export type State = Introduction['state']

/** How far it is, beside a name. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  requested: 'Asked',
  agreed: 'Said yes',
  made: 'Introduced',
  met: 'Met',
  declined: 'Declined',
  'no-answer': 'No answer',
}

/** What one presses to say that it came so far. */
export const MOVE_WORDS: Readonly<Record<Exclude<State, 'requested'>, string>> = {
  agreed: 'They said yes',
  made: 'They are introduced',
  met: 'They met',
  declined: 'It was declined',
  'no-answer': 'No answer came',
}

/** The way from asking to meeting. */
export const STAGES = ['requested', 'agreed', 'made', 'met'] as const

/** How many of the stages are behind, from 1. */
export const stagesBehind = ({ steps }: Pick<Introduction, 'steps'>): number =>
  steps.reduce((most, { state }) => Math.max(most, STAGES.indexOf(state as (typeof STAGES)[number]) + 1), 1)

/** The parts of the page, in the order one works them. */
export const PARTS = [
  { key: 'due', title: 'Look after these' },
  { key: 'tell', title: 'Tell them what came of it' },
  { key: 'open', title: 'On their way' },
  { key: 'over', title: 'Behind you' },
] as const
export type PartKey = (typeof PARTS)[number]['key']

export const partOf = ({ isDue, isToTell, isOpen }: Introduction): PartKey => {
  if (isDue) return 'due'
  if (isToTell) return 'tell'
  return isOpen ? 'open' : 'over'
}

/** "through Mira Solberg", "by you, for Bo Lind". */
export const throughWords = ({ connector, forPerson }: Introduction): string => {
  const whom = forPerson === null ? '' : `, for ${forPerson}`
  return connector === null ? `brought together by you${whom}` : `through ${connector}${whom}`
}
