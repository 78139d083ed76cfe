import { fail } from '@rapport/domain'
import type { FailureCase } from '../operation-failure.ts'

export const favorNotFound = {
  FAVOR_NOT_FOUND: { kind: 'not-found', when: 'No entry of yours has that id.' },
} as const satisfies Record<string, FailureCase>

export const noSuchFavor = (favorId: string) =>
  fail({
    code: 'FAVOR_NOT_FOUND' as const,
    message: `There is no entry of yours with the id ${favorId}.`,
    details: { id: favorId },
  })
