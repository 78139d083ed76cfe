import { ok, SKIP_REASONS } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { text } from '../schema/common.ts'
import { decidedOutcome } from '../schema/plan.ts'
import { findDecidable } from './decidable.ts'
import { decisionOn, itemNotFound, itemWord, noItem, outcomeOf } from './item.ts'

export const skipPlanItem = writeOperation({
  name: 'plan.skip',
  summary: 'Leave an item out of this week, and say why: each reason teaches the weeks to come.',
  description:
    'not-now: next week again. nothing-to-say: not without a fresh reason. wrong-channel: elsewhere next time. wrong-action: something else. wrong-person: less for this purpose. let-rest: left in peace until woken.',
  route: 'POST /plan/items/{item}/skip',
  input: z.object({
    item: itemWord,
    because: z.enum(SKIP_REASONS).default('not-now').meta({
      description: 'Why: not-now, nothing-to-say, wrong-channel, wrong-action, wrong-person, let-rest, other',
    }),
    note: text.optional().meta({ description: 'In your own words' }),
  }),
  output: decidedOutcome,
  errors: itemNotFound,
  examples: [
    'rapport plan skip 2',
    'rapport plan skip 2 --because wrong-channel --note "She never reads LinkedIn"',
  ],
  command: { positional: ['item'] },
  handle: async ({ item: word, because, note }, context) => {
    const { store, today, now } = context
    const item = await findDecidable(word, context)
    if (item === null) return noItem(word)
    if (because === 'let-rest') {
      await store.standing.letRest(item.personId, { until: null, reason: note ?? null, setOn: today })
    }
    const decidedAt = now.toISOString()
    const decision = decisionOn(item, {
      state: 'skipped',
      because,
      note: note ?? null,
      decidedAt,
    })
    await store.plan.decide([decision])
    return ok(outcomeOf(decision, item))
  },
})
