import { fail } from '@rapport/domain'
import type { FailureCase } from '../operation-failure.ts'

export const introductionNotFound = {
  INTRODUCTION_NOT_FOUND: { kind: 'not-found', when: 'No introduction has that id.' },
} as const satisfies Record<string, FailureCase>

export const noSuchIntroduction = (introductionId: string) =>
  fail({
    code: 'INTRODUCTION_NOT_FOUND' as const,
    message: `There is no introduction with the id ${introductionId}.`,
    details: { id: introductionId },
  })

export const dateInFuture = {
  DATE_IN_FUTURE: { kind: 'invalid', when: 'It is dated after today.' },
} as const satisfies Record<string, FailureCase>

export const inFuture = (on: string, today: string) =>
  fail({
    code: 'DATE_IN_FUTURE' as const,
    message: `${on} is after today, ${today}.`,
    details: { on, today },
  })
