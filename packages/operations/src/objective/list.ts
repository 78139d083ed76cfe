import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { objective } from '../schema/objective.ts'
import { describeObjectives } from './describe.ts'
import { objectiveFrame } from './frame.ts'

export const listObjectives = readOperation({
  name: 'objective.list',
  summary: 'List your objectives with their needs, progress and pace, those in focus first.',
  route: 'GET /objectives',
  input: z.object({}),
  output: z.object({ objectives: z.array(objective) }),
  errors: {},
  examples: ['rapport objective list'],
  handle: async (_input, { store, snapshot, today }) => {
    const frame = await objectiveFrame({ store, snapshot: await snapshot() }, today)
    return ok({ objectives: await describeObjectives(store.purpose, frame) })
  },
})
