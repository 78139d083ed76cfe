import { planWeek } from '@rapport/domain'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { gatherWeek, type PlanStore } from './gather.ts'
import { solveInThread } from './solver.ts'

/** The plan of the week of a date, as every operation on it sees it. */
export const composeWeek = async (
  store: PlanStore,
  snapshot: Snapshot,
  asked: { readonly today: string; readonly hours?: number | undefined },
) => {
  const { input, done } = await gatherWeek(store, snapshot, asked)
  const planned = await planWeek(input, solveInThread)
  return { ...planned, done, doneMinutes: done.reduce((sum, { minutes }) => sum + minutes, 0) }
}

export type ComposedWeek = Awaited<ReturnType<typeof composeWeek>>
