import type { DriveByInput } from './input.ts'
import type { DepthTally } from './tally.ts'

export const DRIVE_BY_NOTICES = ['no-people', 'nobody-met', 'no-contacts', 'too-few'] as const

/** What stands in the way of a figure, and the one step that mends it. */
export interface DriveByNotice {
  readonly code: (typeof DRIVE_BY_NOTICES)[number]
  readonly text: string
  readonly next: string
}

/** People whose thirty days must be over before their share says anything. A judgement. */
const FEWEST_TOLD = 5

export const noticeOf = (
  { people, contacts, months }: DriveByInput,
  { met, open }: DepthTally,
): DriveByNotice | null => {
  if (people.length === 0) {
    return {
      code: 'no-people',
      text: 'There is nobody here yet whom you could have met.',
      next: 'Bring in the people you know: rapport import FILE',
    }
  }
  if (met === 0) {
    return {
      code: 'nobody-met',
      text: `Nobody on record was met in the last ${months === 1 ? 'month' : `${months} months`}: no connection, no first conversation, no list of attendees.`,
      next: 'Bring in your LinkedIn archive or your calendar, or log whom you met: rapport log "TEXT"',
    }
  }
  if (contacts.at.length === 0) {
    return {
      code: 'no-contacts',
      text: 'No message and no conversation is on record, so whether you followed up cannot be told.',
      next: 'Bring in your messages or your calendar: rapport import FILE',
    }
  }
  if (met - open < FEWEST_TOLD) {
    return {
      code: 'too-few',
      text: `Too few people were met more than thirty days ago to tell a habit: ${met - open}.`,
      next: 'Log a word with whomever you meet; in a month the figure means something.',
    }
  }
  return null
}
