import { fail, MOST_FOCUSED } from '@rapport/domain'
import type { FailureCase } from '../operation-failure.ts'
import type { ObjectiveRow } from '../ports/purpose.ts'

export const focusFull = {
  FOCUS_FULL: { kind: 'conflict', when: 'Three objectives are in focus already; one must step back first.' },
} as const satisfies Record<string, FailureCase>

/** Those in focus that leave no room for this one; null where there is room. */
export const inTheWay = (
  objectives: readonly ObjectiveRow[],
  objectiveId: string,
): readonly ObjectiveRow[] | null => {
  const others = objectives.filter((row) => row.isFocused && row.objectiveId !== objectiveId)
  return others.length >= MOST_FOCUSED ? others : null
}

/** Names the three in focus, so that the user can say which one steps back. */
export const focusIsFull = (focused: readonly ObjectiveRow[]) =>
  fail({
    code: 'FOCUS_FULL' as const,
    message: `Three objectives are in focus already. Which one steps back? ${focused
      .map((objective) => `"${objective.statement}"`)
      .join(', ')}`,
    details: { focused: focused.map(({ objectiveId, statement }) => ({ objectiveId, statement })) },
  })
