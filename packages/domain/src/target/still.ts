import { toDayNumber } from '../plain-date.ts'
import { counted } from '../strength/index.ts'
import { isLive, type TargetState } from './target.ts'

/** Weeks without a move after which a target is to be decided on: with three a week, a board of a dozen came round once. */
export const STALE_WEEKS = 4
const DAYS_PER_WEEK = 7

export interface Still {
  readonly weeks: number
  /** Null as long as it moves, and for what takes no time. */
  readonly text: string | null
}

/** How long nothing moved at a target: no step, no finding, no word with anybody there. */
export const stillFor = (state: TargetState, lastMovedOn: string, today: string): Still => {
  const days = Math.max(0, toDayNumber(today) - toDayNumber(lastMovedOn))
  const weeks = Math.floor(days / DAYS_PER_WEEK)
  const isStale = isLive(state) && weeks >= STALE_WEEKS
  return {
    weeks,
    text: isStale
      ? `No move for ${counted(weeks, 'week')}: one more try, or off the list to free its time?`
      : null,
  }
}
