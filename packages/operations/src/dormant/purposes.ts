import type { DormantPurpose } from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import { whoIsWanted } from '../need/who-is-wanted.ts'

/** What the ties are looked at for: the objective asked for, else those in focus, else all that are pursued. */
export const purposesOf = async (
  context: ReadContext,
  only: string | null,
): Promise<readonly DormantPurpose[]> => {
  const wanted = await whoIsWanted(context, only)
  const focused = wanted.filter(({ objective }) => objective.isFocused)
  return (only === null && focused.length > 0 ? focused : wanted).map(({ objective, wants }) => ({
    objectiveId: objective.objectiveId,
    statement: objective.statement,
    wants,
  }))
}
