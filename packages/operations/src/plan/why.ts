import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { plainDate } from '../schema/common.ts'
import { itemWhy } from '../schema/plan.ts'
import { composeWeek } from './compose.ts'
import { explainItem, explainLeftOut } from './explain.ts'
import { findItem, itemNotFound, itemWord, noItem } from './item.ts'

export const whyPlanItem = readOperation({
  name: 'plan.why',
  summary: 'Say why somebody is in this week, whom that put off, or why they were left out.',
  route: 'GET /plan/items/{item}/why',
  input: z.object({
    item: itemWord,
    today: plainDate.optional().meta({ description: 'The plan as of this date' }),
  }),
  output: itemWhy,
  errors: itemNotFound,
  examples: ['rapport plan why 2'],
  command: { positional: ['item'] },
  handle: async (input, context) => {
    const week = await composeWeek(context, { today: input.today })
    const item = findItem(input.item, week.items, week.items)
    if (item !== null) return ok(explainItem(item, week))
    const left = findItem(input.item, [], week.leftOut)
    return left === null ? noItem(input.item) : ok(explainLeftOut(left, week))
  },
})
