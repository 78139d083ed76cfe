import { fail, LONGEST_NAME_IN_WORDS, plainText, type TargetState } from '@rapport/domain'
import type { FailureCase } from '../operation-failure.ts'

export const targetNotFound = {
  TARGET_NOT_FOUND: { kind: 'not-found', when: 'No target has that id.' },
} as const satisfies Record<string, FailureCase>

export const noSuchTarget = (targetId: string) =>
  fail({
    code: 'TARGET_NOT_FOUND' as const,
    message: `There is no target with the id ${targetId}. To see all with their ids: rapport target list --all`,
    details: { id: targetId },
  })

export const criterionNotFound = {
  CRITERION_NOT_FOUND: { kind: 'not-found', when: 'No criterion of that objective has that id.' },
} as const satisfies Record<string, FailureCase>

export const noSuchCriterion = (criterionId: string) =>
  fail({
    code: 'CRITERION_NOT_FOUND' as const,
    message: `There is no criterion with the id ${criterionId} here. To see all with their ids: rapport criterion list`,
    details: { id: criterionId },
  })

export const reasonMissing = {
  REASON_MISSING: { kind: 'invalid', when: 'A target leaves the list for a reason, and none was given.' },
} as const satisfies Record<string, FailureCase>

export const noReason = (organization: string, state: TargetState) =>
  fail({
    code: 'REASON_MISSING' as const,
    message: `Say why ${plainText(organization, LONGEST_NAME_IN_WORDS)} is ${state}, so that nobody looks into it twice.`,
    details: { state },
  })
