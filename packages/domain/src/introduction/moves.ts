import { addDays } from '../plain-date.ts'
import { INTRODUCTION_STATES, type Introduction, type IntroductionState } from './introduction.ts'

/**
 * Where an introduction can go from each state. It may skip steps forward (somebody makes it at once), a silence may end
 * late, and who declined after it was made has ended it; what was met or declined is over.
 */
const MOVES: Readonly<Record<IntroductionState, readonly IntroductionState[]>> = {
  requested: ['agreed', 'made', 'met', 'declined', 'no-answer'],
  agreed: ['made', 'met', 'declined', 'no-answer'],
  made: ['met', 'declined', 'no-answer'],
  met: [],
  declined: [],
  'no-answer': ['agreed', 'made', 'met', 'declined'],
}

/** The states it can come to next, in the order of the states. */
export const introductionMovesFrom = (state: IntroductionState): readonly IntroductionState[] =>
  INTRODUCTION_STATES.filter((next) => MOVES[state].includes(next))

/** Whether somebody still has to do something for it to come about. */
export const isIntroductionOpen = ({ state }: Pick<Introduction, 'state'>): boolean =>
  state === 'requested' || state === 'agreed' || state === 'made'

/**
 * Days until one looks after it again. A week is long enough for a busy person to answer and short enough to remember what
 * it was about; two people need two weeks to find an hour. Judgements.
 */
export const FOLLOW_UP_DAYS: Readonly<Partial<Record<IntroductionState, number>>> = {
  requested: 7,
  agreed: 7,
  made: 14,
}

/** When to look after it, having come to a state on a day; null where nothing is waited for. */
export const followUpAfter = (state: IntroductionState, on: string): string | null => {
  const days = FOLLOW_UP_DAYS[state]
  return days === undefined ? null : addDays(on, days)
}

/** The day both knew of each other, `YYYY-MM-DD`: made, or met where nobody noted the making. Null until then. */
export const introductionMadeOn = ({ steps }: Pick<Introduction, 'steps'>): string | null =>
  (steps.find(({ state }) => state === 'made') ?? steps.find(({ state }) => state === 'met'))?.cameOn ?? null
