import type { WriteContext } from '../context.ts'
import { describeObjectives } from './describe.ts'
import { objectiveFrame } from './frame.ts'

/** One objective as every interface shows it, after a change; null where there is none with that id. */
export const describeObjective = async (
  objectiveId: string,
  { store, snapshot, today }: Pick<WriteContext, 'store' | 'snapshot' | 'today'>,
) => {
  const frame = await objectiveFrame({ store, snapshot: await snapshot() }, today)
  const described = await describeObjectives(store.purpose, frame)
  return described.find((row) => row.objectiveId === objectiveId) ?? null
}
