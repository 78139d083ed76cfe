import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { objective } from '../schema/purpose.ts'
import { describeObjectives } from './describe.ts'

export const listObjectives = readOperation({
  name: 'objective.list',
  summary: 'List your objectives with their needs, those in focus first.',
  route: 'GET /objectives',
  input: z.object({}),
  output: z.object({ objectives: z.array(objective) }),
  errors: {},
  examples: ['rapport objective list'],
  handle: async (_input, { store }) => ok({ objectives: await describeObjectives(store.purpose) }),
})
