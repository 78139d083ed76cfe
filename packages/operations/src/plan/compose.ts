import { planWeek } from '@rapport/domain'
import { gatherWeek, type PlanContext } from './gather.ts'
import { solveInThread } from './solver.ts'

/** The plan of the week of a date (today's if left out), as every operation on it sees it. */
export const composeWeek = async (
  context: PlanContext,
  asked: { readonly today?: string | undefined; readonly hours?: number | undefined } = {},
) => {
  const { input, done } = await gatherWeek(context, asked)
  const planned = await planWeek(input, solveInThread)
  return { ...planned, done, doneMinutes: done.reduce((sum, { minutes }) => sum + minutes, 0) }
}

export type ComposedWeek = Awaited<ReturnType<typeof composeWeek>>
