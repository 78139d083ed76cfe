import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { toFailure } from './failure.ts'

describe('toFailure', () => {
  it('keeps the words of an expected failure', () => {
    const error = new ORPCError('FOCUS_FULL', {
      defined: true,
      status: 409,
      message: 'Which one steps back?',
    })
    expect(toFailure(error)).toEqual({ code: 'FOCUS_FULL', message: 'Which one steps back?' })
  })

  it('says how to get in when the session is missing', () => {
    expect(toFailure(new ORPCError('UNAUTHORIZED', { status: 401 })).message).toContain('address')
  })

  it('says that nobody answers when the server is gone', () => {
    expect(toFailure(new TypeError('Failed to fetch')).code).toBe('NOT_ANSWERING')
  })

  it('shows no internals of a defect', () => {
    const failure = toFailure(
      new ORPCError('INTERNAL', { status: 500, message: 'column "x" does not exist' }),
    )
    expect(failure.message).not.toContain('column')
  })
})
