import { useState } from 'react'
import type { Objective } from '../../api/index.ts'
import { type Filled, fillDraft, type ObjectiveDraft, startDraft } from './objective-draft.ts'
import { type ObjectiveCheck, useObjectiveCheck } from './use-objective-check.ts'

export interface DraftedObjective {
  readonly draft: ObjectiveDraft
  readonly change: (draft: ObjectiveDraft) => void
  readonly check: ObjectiveCheck | null
  /** The draft with what was read from its words. */
  readonly filled: Filled
  /** What would be kept now; null while nothing is said. */
  readonly toSave: {
    readonly statement: string
    readonly due: string
    readonly amount: number | null
    readonly unit: string | null
  } | null
}

/** An objective being written, advised while it is typed. */
export const useObjectiveDraft = (
  objective: Objective | null,
  today: string,
  statementBefore?: string,
): DraftedObjective => {
  const [draft, change] = useState<ObjectiveDraft>(() => {
    const start = startDraft(objective)
    return statementBefore === undefined ? start : { ...start, statement: statementBefore }
  })
  const check = useObjectiveCheck(draft.statement, draft.due)
  const filled = fillDraft(draft, check, today)
  const statement = draft.statement.trim()
  const { amount, unit } = filled.measure
  return {
    draft,
    change,
    check,
    filled,
    toSave:
      statement === ''
        ? null
        : {
            statement,
            due: filled.due,
            amount,
            unit: amount === null || unit.trim() === '' ? null : unit.trim(),
          },
  }
}
