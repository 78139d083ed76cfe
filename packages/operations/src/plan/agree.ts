import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { plan } from '../schema/plan.ts'
import { planForWrite, weekBefore } from './compose.ts'
import { type Decidable, findDecidable } from './decidable.ts'
import { decisionOn, itemNotFound, itemWord, noItem } from './item.ts'

/** More items than a week of 60 hours holds. */
const MOST_ITEMS = 500

export const agreePlan = writeOperation({
  name: 'plan.agree',
  summary: 'Agree to items of this week, or to all of them: they stay in the plan, whatever is planned anew.',
  route: 'POST /plan/agree',
  input: z.object({
    itemIds: z
      .array(itemWord)
      .max(MOST_ITEMS)
      .optional()
      .meta({ description: 'Which items: by id, its beginning, or place; all that are shown if left out' }),
  }),
  output: plan,
  errors: itemNotFound,
  examples: ['rapport plan agree', 'rapport plan agree 1 2'],
  command: { positional: ['itemIds'] },
  handle: async ({ itemIds }, context) => {
    const week = await weekBefore(context)
    const asked: Decidable[] = []
    for (const word of itemIds ?? []) {
      const item = await findDecidable(word, context)
      // What was of another week stays there.
      if (item === null || item.weekOf !== week.weekOf) return noItem(word)
      asked.push(item)
    }
    const items = itemIds === undefined ? week.items.map((item) => ({ ...item, weekOf: week.weekOf })) : asked
    const agreed = new Set(week.items.flatMap(({ itemId, state }) => (state === 'agreed' ? [itemId] : [])))
    const open = items.filter(({ itemId }) => !agreed.has(itemId))
    if (open.length === 0) return ok(week)
    const decidedAt = context.now.toISOString()
    await context.store.plan.decide(open.map((item) => decisionOn(item, { state: 'agreed', decidedAt })))
    return ok(await planForWrite(context))
  },
})
