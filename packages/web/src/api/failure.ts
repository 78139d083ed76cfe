import { ORPCError } from '@orpc/client'

/** What went wrong, in words for the person in front of the screen. */
export interface Failure {
  readonly code: string
  readonly message: string
}

const AWAY: Failure = {
  code: 'NOT_ANSWERING',
  message: 'Rapport is not answering. If you stopped it, start it again with npm start; nothing is lost.',
}

const NOT_LET_IN: Failure = {
  code: 'UNAUTHORIZED',
  message: 'This browser has not been let in yet. Open the address that npm start printed.',
}

const UNEXPECTED: Failure = {
  code: 'UNEXPECTED',
  message: 'Something went wrong that should not have. Your data is as it was; please try again.',
}

/** Turns whatever a call threw into words. Expected failures carry their own; everything else is told apart by kind. */
export const toFailure = (error: unknown): Failure => {
  if (error instanceof ORPCError) {
    if (error.status === 401 || error.status === 403) return NOT_LET_IN
    if (error.defined || error.code === 'INVALID_INPUT') return { code: error.code, message: error.message }
    return UNEXPECTED
  }
  // `fetch` rejects with a TypeError when nobody listens at the other end.
  return error instanceof TypeError ? AWAY : UNEXPECTED
}
