import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { plan } from '../schema/plan.ts'
import { composeWeek } from './compose.ts'
import { decisionOn, findItem, itemNotFound, itemWord, noItem } from './item.ts'

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
    const { store, now } = context
    const week = await composeWeek(context)
    const agreed = new Set<string>()
    for (const word of itemIds ?? []) {
      const item = findItem(word, week.items, week.items)
      if (item === null) return noItem(word)
      agreed.add(item.itemId)
    }
    const items = week.items.filter(({ itemId }) => itemIds === undefined || agreed.has(itemId))
    const decidedAt = now.toISOString()
    await store.plan.decide(
      items
        .filter(({ state }) => state === 'open')
        .map((item) => decisionOn(item, week.weekOf, { state: 'agreed', decidedAt })),
    )
    return ok(await composeWeek(context))
  },
})
