import { fail } from '@rapport/domain'
import type { FailureCase } from '../operation-failure.ts'

export const followUpNotFound = {
  FOLLOW_UP_NOT_FOUND: { kind: 'not-found', when: 'No follow-up has that id.' },
} as const satisfies Record<string, FailureCase>

export const noSuchFollowUp = (followUpId: string) =>
  fail({
    code: 'FOLLOW_UP_NOT_FOUND' as const,
    message: `There is no follow-up with the id ${followUpId}.`,
    details: { id: followUpId },
  })
