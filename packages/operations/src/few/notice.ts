import type { z } from 'zod'
import type { fewNotice, fewState } from '../schema/few.ts'

type Notice = z.output<typeof fewNotice>

export const listNotice = (state: z.output<typeof fewState>): Notice => {
  if (state.count === 0) {
    return {
      code: 'nobody-chosen',
      text: 'Nobody is among your chosen few yet.',
      next: 'Look at who has done most for you, and choose the first: rapport few suggest.',
    }
  }
  return state.isReviewDue
    ? {
        code: 'review-due',
        text: 'It is a year since you went through your chosen few.',
        next: 'See who could leave and who could join: rapport few review.',
      }
    : null
}

/** Where nobody can be suggested. */
export const suggestNotice = (people: number, suggested: number): Notice => {
  if (suggested > 0) return null
  return people === 0
    ? {
        code: 'nothing-on-record',
        text: 'Nobody is on record yet.',
        next: 'Import your contacts and messages; Rapport then finds who has done most for you.',
      }
    : {
        code: 'nothing-on-record',
        text: 'Nothing is on record of what anybody did for you.',
        next: 'Import your messages and recommendations, or note what somebody did: rapport favor add.',
      }
}

export const reviewNotice = (chosen: number, proposals: number): Notice => {
  if (chosen === 0 && proposals === 0) {
    return {
      code: 'nobody-chosen',
      text: 'Nobody is among your chosen few yet.',
      next: 'Choose the first by hand: rapport few add.',
    }
  }
  return proposals > 0
    ? null
    : {
        code: 'nothing-to-change',
        text: 'Nothing speaks for a change: everybody has something on record or is in touch.',
        next: 'Note that you went through them: rapport few update --reviewed.',
      }
}
