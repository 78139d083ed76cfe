import type { ReviewContact } from './contacts.ts'
import { isWithin } from './period.ts'
import type { ReviewRecord } from './record.ts'
import type { ReviewNotice } from './review.ts'

/** What keeps the review from being full; null where nothing does. */
export const noticeOf = (
  { driveBy: { people, contacts: log }, period }: ReviewRecord,
  contacts: readonly ReviewContact[],
  { isEnough }: { readonly isEnough: boolean },
): ReviewNotice | null => {
  if (people.length === 0) {
    return {
      code: 'no-people',
      text: 'There is nobody on record yet.',
      next: 'Bring your people in: rapport import FILE',
    }
  }
  if (log.at.length === 0) {
    return {
      code: 'no-history',
      text: 'No message and no conversation is on record, so there is not enough to tell how it goes.',
      next: 'Bring your messages, mail or calendar in: rapport import FILE',
    }
  }
  if (!contacts.some(({ on }) => isWithin(on, period))) {
    return {
      code: 'quiet',
      text: 'No word with anybody is on record in these days.',
      next: 'Log the conversations you had, or bring newer messages in: rapport log "TEXT"',
    }
  }
  return isEnough
    ? null
    : {
        code: 'nothing-came',
        text: 'Too little is on record of what came of your time to say what to stop: fewer than five outcomes, steps, introductions or favors with a name in half a year.',
        next: 'Record what came of it, and through whom: rapport outcome add',
      }
}
