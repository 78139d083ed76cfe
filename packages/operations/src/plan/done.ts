import { isTalk, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { text } from '../schema/common.ts'
import { channel } from '../schema/person.ts'
import { decidedOutcome } from '../schema/plan.ts'
import { findDecidable } from './decidable.ts'
import { moveOn } from './introduction.ts'
import { decisionOn, itemNotFound, itemWord, noItem, outcomeOf } from './item.ts'

/** Longest single conversation one can log, in minutes: a whole day. */
const LONGEST_CONVERSATION = 24 * 60

export const doPlanItem = writeOperation({
  name: 'plan.done',
  summary:
    'Say that an item of this week is done: the conversation is logged, what was promised is settled, and an introduction moves on.',
  route: 'POST /plan/items/{item}/done',
  input: z.object({
    item: itemWord,
    minutes: z.coerce
      .number()
      .int()
      .min(1)
      .max(LONGEST_CONVERSATION)
      .optional()
      .meta({ description: 'How long it took; as planned if left out' }),
    text: text.optional().meta({ description: 'What was said' }),
    channel: channel.optional().meta({ description: 'How you were in touch; as planned if left out' }),
  }),
  output: decidedOutcome,
  errors: itemNotFound,
  examples: ['rapport plan done 2', 'rapport plan done 2 --minutes 25 --text "She starts at Lumen in May"'],
  command: { positional: ['item'] },
  handle: async (input, context) => {
    const { store, today, now, newId } = context
    const item = await findDecidable(input.item, context)
    if (item === null) return noItem(input.item)
    const minutes = input.minutes ?? item.minutes
    const interactionId = newId()
    const isWritten = !isTalk(input.channel ?? item.channel)
    await store.people.addInteraction({
      interactionId,
      personId: item.personId,
      at: now.toISOString(),
      channel: input.channel ?? item.channel,
      // A line that was written waits for its answer; a talk has two sides.
      direction: isWritten ? 'sent' : 'mutual',
      minutes,
      text: input.text ?? null,
    })
    if (item.followUpId !== null) {
      await store.followUps.update(item.followUpId, { settledOn: today, settledAs: 'done' })
    }
    const decidedAt = now.toISOString()
    const decision = decisionOn(
      { ...item, minutes },
      {
        state: 'done',
        decidedAt,
        interactionId,
      },
    )
    await store.plan.decide([decision])
    await moveOn(decision, input.channel ?? item.channel, context)
    return ok(outcomeOf(decision, item))
  },
})
