import { fail } from '@rapport/domain'
import type { FailureCase } from '../operation-failure.ts'

export const notChosen = {
  NOT_CHOSEN: { kind: 'not-found', when: 'The person is not among the chosen few.' },
} as const satisfies Record<string, FailureCase>

export const isNotChosen = (personId: string) =>
  fail({
    code: 'NOT_CHOSEN' as const,
    message: `The person ${personId} is not among your chosen few.`,
    details: { id: personId },
  })
