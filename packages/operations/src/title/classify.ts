import { classifyTitle, ok } from '@rapport/domain'
import { z } from 'zod'
import { pureOperation } from '../operation.ts'
import { jobFunction, level } from '../schema/person.ts'

export const classifyTitleOperation = pureOperation({
  name: 'title.classify',
  summary: 'Read the function and the level from a job title.',
  route: 'GET /titles/classification',
  input: z.object({ title: z.string().max(1_000).meta({ description: 'The title as written' }) }),
  output: z.object({ function: jobFunction.nullable(), level: level.nullable() }),
  errors: {},
  examples: ['rapport title classify "VP, Marketing"', 'rapport title classify - < titles.txt'],
  command: { positional: ['title'], lines: 'title' },
  handle: async ({ title }) => {
    const read = classifyTitle(title)
    return ok({ function: read.function, level: read.level })
  },
})
