import { ACTIONS, BARRIERS, DECISIONS, PLAN_NOTICES, SKIP_REASONS } from '@rapport/domain'
import { z } from 'zod'
import { id, plainDate } from './common.ts'
import { channel, personRow } from './person.ts'
import { weekLimits } from './week-limits.ts'

/** One reason: words a person can check, and the facts they are made of. */
export const reason = z
  .object({ kind: z.string(), text: z.string() })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.null()]))

export const planItem = z.object({
  itemId: z.string().meta({ description: 'The same for the same person and action in the same week' }),
  state: z.enum(['open', 'agreed']).meta({ description: 'Agreed items stay in the plan of their week' }),
  day: plainDate.meta({ description: 'The suggested day' }),
  startsAt: z
    .string()
    .nullable()
    .meta({ description: 'The suggested local time, HH:MM, where two people have to find one' }),
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
  isAsk: z.boolean().meta({ description: 'Something may be asked of them' }),
  followUpId: id.nullable().meta({ description: 'The promise it keeps' }),
  introductionId: id.nullable().meta({ description: 'The introduction it looks after' }),
  relationship: personRow.pick({ strength: true, state: true, lastContactOn: true }),
  reasons: z.array(reason),
  displaced: z
    .array(z.object({ personId: id, person: z.string() }))
    .meta({ description: 'Who would be in the week if this item were not' }),
})

/** An item the user is through with this week. */
export const decidedItem = z.object({
  itemId: z.string(),
  personId: id,
  person: z.string(),
  action: z.enum(ACTIONS),
  suggestion: z.string(),
  channel,
  minutes: z.number().int(),
  state: z.enum(DECISIONS).exclude(['agreed']),
  until: plainDate.nullable(),
  because: z.enum(SKIP_REASONS).nullable(),
  note: z.string().nullable(),
  interactionId: id.nullable(),
})

export const followUpDue = z.object({
  followUpId: id,
  personId: id,
  person: z.string(),
  text: z.string(),
  dueOn: plainDate,
  isLate: z.boolean(),
})

/** What a decision about one item gives back. */
export const decidedOutcome = z.object({
  itemId: z.string(),
  personId: id,
  person: z.string(),
  action: z.enum(ACTIONS),
  suggestion: z.string(),
  state: z.enum(['open', ...DECISIONS]),
  until: plainDate.nullable(),
  because: z.enum(SKIP_REASONS).nullable(),
  interactionId: id.nullable(),
  followUpId: id.nullable(),
})

/** What stands in the way of a better plan, and the one step that mends it. */
export const planNotice = z.object({ code: z.enum(PLAN_NOTICES), text: z.string(), next: z.string() })

export const leftOut = z.object({
  itemId: z.string(),
  personId: id,
  person: z.string(),
  action: z.enum(ACTIONS),
  limit: z.enum(BARRIERS).meta({ description: 'Which limit stood in the way' }),
  reason: z.string(),
})

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
  leftOut: z.array(leftOut),
  candidates: z.number().int(),
  notice: planNotice.nullable(),
  isOptimal: z.boolean().meta({ description: 'Proven: no other week is worth over a thousandth more' }),
  gap: z
    .number()
    .nullable()
    .meta({ description: 'How far at most from the best there could be, as a share; null where unproven' }),
  limits: weekLimits.extend({ minutesPerDay: z.number().int() }),
  decided: z.array(decidedItem).meta({ description: 'Items of this week that are done, snoozed or skipped' }),
  followUpsDue: z
    .array(followUpDue)
    .meta({ description: 'Promises due by the end of the week, soonest first' }),
})

/** Why an item is in the week, or somebody is not. */
export const itemWhy = z.object({
  itemId: z.string(),
  personId: id,
  person: z.string(),
  isPlanned: z.boolean(),
  suggestion: z.string().nullable(),
  reasons: z.array(reason),
  displaced: z
    .array(z.object({ personId: id, person: z.string() }))
    .meta({ description: 'Who would be in the week if this item were not' }),
  limits: z
    .array(z.object({ limit: z.string(), text: z.string() }))
    .meta({ description: 'Which limits have nothing to spare' }),
  change: z.string().meta({ description: 'What would have to change' }),
})
