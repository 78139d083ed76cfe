import { fail } from '@rapport/domain'
import type { FailureCase } from '../operation-failure.ts'

export const listNotFound = {
  LIST_NOT_FOUND: { kind: 'not-found', when: 'No list has that id.' },
} as const satisfies Record<string, FailureCase>

export const noSuchList = (listId: string) =>
  fail({
    code: 'LIST_NOT_FOUND' as const,
    message: `There is no list with the id ${listId}.`,
    details: { id: listId },
  })
