import { addDays, fail, mondayOf, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { plainDate } from '../schema/common.ts'
import { decidedOutcome } from '../schema/plan.ts'
import { findDecidable } from './decidable.ts'
import { putOff } from './introduction.ts'
import { decisionOn, itemNotFound, itemWord, noItem, outcomeOf } from './item.ts'

export const snoozePlanItem = writeOperation({
  name: 'plan.snooze',
  summary: 'Put an item of this week off until a day; its time goes to others.',
  route: 'POST /plan/items/{item}/snooze',
  input: z.object({
    item: itemWord,
    until: plainDate.optional().meta({
      description: 'The first day on which it may come up again; the Monday after this week if left out',
    }),
  }),
  output: decidedOutcome,
  errors: {
    ...itemNotFound,
    DATE_NOT_AHEAD: { kind: 'invalid', when: 'The day is not after today.' },
  },
  examples: ['rapport plan snooze 2', 'rapport plan snooze 2 --until 2026-12-07'],
  command: { positional: ['item'] },
  handle: async (input, context) => {
    const { store, today, now } = context
    const until = input.until ?? addDays(mondayOf(today), 7)
    if (until <= today) {
      return fail({
        code: 'DATE_NOT_AHEAD',
        message: `${until} is not after today, ${today}.`,
        details: { until, today },
      })
    }
    const item = await findDecidable(input.item, context)
    if (item === null) return noItem(input.item)
    const decidedAt = now.toISOString()
    const decision = decisionOn(item, { state: 'snoozed', until, decidedAt })
    await store.plan.decide([decision])
    await putOff({ introductionId: item.introductionId, until }, store)
    return ok(outcomeOf(decision, item))
  },
})
