import { ACTIONS, PLAN_NOTICES } from '@rapport/domain'
import { z } from 'zod'
import { id, plainDate } from './common.ts'
import { channel, personRow } from './person.ts'

/** One reason: words a person can check, and the facts they are made of. */
export const reason = z
  .object({ kind: z.string(), text: z.string() })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.null()]))

export const planItem = z.object({
  itemId: z.string().meta({ description: 'The same for the same person and action in the same week' }),
  day: plainDate.meta({ description: 'The suggested day' }),
  personId: id,
  person: z.string(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  action: z.enum(ACTIONS),
  /** The action in words: "Ask how she is getting on". */
  suggestion: z.string(),
  channel,
  objectiveId: id.nullable(),
  objective: z.string().nullable(),
  networkId: id.nullable(),
  minutes: z.number().int(),
  relationship: personRow.pick({ strength: true, state: true, lastContactOn: true }),
  reasons: z.array(reason),
})

/** What stands in the way of a better plan, and the one step that mends it. */
export const planNotice = z.object({ code: z.enum(PLAN_NOTICES), text: z.string(), next: z.string() })

export const plan = z.object({
  weekOf: plainDate.meta({ description: 'The Monday of the week' }),
  today: plainDate,
  hours: z.number(),
  minutes: z.number().int(),
  items: z.array(planItem),
  /** What was already done this week, and its minutes, which come off the hours. */
  done: z.array(
    z.object({
      interactionId: id,
      personId: id,
      person: z.string(),
      channel,
      on: plainDate,
      minutes: z.number().int(),
    }),
  ),
  doneMinutes: z.number().int(),
  /** Good candidates that did not fit, best first. */
  leftOut: z.array(z.object({ personId: id, person: z.string(), reason: z.string() })),
  candidates: z.number().int(),
  notice: planNotice.nullable(),
})
