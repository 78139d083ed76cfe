import { CLOSED_AS, HORIZONS, OBJECTIVE_KINDS, PACE_STATES } from '@rapport/domain'
import { z } from 'zod'
import { id, instant, label, plainDate } from './common.ts'
import { need } from './purpose.ts'

/** One letter of SMART: whether the statement has it, why, and the words of the statement that say so. */
const letter = z.object({ ok: z.boolean(), why: z.string(), words: z.array(z.string()) })

const LETTERS = ['specific', 'measurable', 'achievable', 'realistic', 'timely'] as const

/** How a statement stands as an objective, and how to mend it. */
export const objectiveCheck = z.object({
  /** An outcome that one could tell had happened, an activity, or no objective at all. */
  kind: z.enum(OBJECTIVE_KINDS),
  /** An immediate gain of one's own: it works better turned to the long term. */
  selfServing: z.boolean(),
  horizon: z.enum(HORIZONS),
  specific: letter,
  measurable: letter,
  achievable: letter,
  realistic: letter,
  timely: letter,
  /** The last day meant. */
  due: plainDate.nullable(),
  /** How many of what, where a count is the measure. */
  amount: z.number().nullable(),
  unit: z.string().nullable(),
  /** A better statement; null where there is nothing to mend. */
  rewrite: z.string().nullable(),
  /** For a self-serving goal: the long-term objective offered instead. */
  alternative: z.string().nullable(),
  advice: z.array(z.object({ kind: z.string(), text: z.string(), words: z.array(z.string()).optional() })),
  /** What was read out of the statement. */
  mentions: z.object({
    people: z.array(z.string()),
    organizations: z.array(z.string()),
    dates: z.array(z.object({ text: z.string(), date: plainDate, isDeadline: z.boolean() })),
    numbers: z.array(z.object({ text: z.string(), value: z.number(), counts: z.string().nullable() })),
    verbs: z.array(z.object({ text: z.string(), sort: z.string() })),
  }),
})

/** How far an objective has come, and whether that is far enough by now. */
const pace = z.object({
  /** Of the amount, 0 to 1; null where nothing is counted. */
  share: z.number().nullable(),
  /** Of the time that has passed, 0 to 1 */
  expectedShare: z.number(),
  state: z.enum(PACE_STATES),
  /** How many a month it takes from now on. */
  perMonthNeeded: z.number().nullable(),
  text: z.string(),
})

/** A step towards an objective. */
export const progressEntry = z.object({
  progressId: id,
  personId: id.nullable(),
  person: z.string().nullable(),
  madeOn: plainDate,
  amount: z.number().int(),
  text: z.string(),
})

export const objective = z.object({
  objectiveId: id,
  networkId: id,
  network: z.string(),
  statement: z.string(),
  due: plainDate,
  isFocused: z.boolean(),
  amount: z.number().int().nullable(),
  unit: z.string().nullable(),
  closedOn: plainDate.nullable(),
  closedAs: z.enum(CLOSED_AS).nullable(),
  createdAt: instant,
  needs: z.array(need),
  /** How many of the amount there are by now. */
  done: z.number().int(),
  pace,
  progress: z.array(progressEntry),
  /** The five letters in short; `objective.check` tells why. */
  smart: objectiveCheck
    .pick({ kind: true, selfServing: true })
    .extend(
      Object.fromEntries(LETTERS.map((name) => [name, z.boolean()])) as Record<
        (typeof LETTERS)[number],
        z.ZodBoolean
      >,
    ),
})

/** More than any objective counts to; a longer number is a typing error. */
const MOST = 100_000

/** How many of what tells that it is reached. */
export const measureFields = {
  amount: z.coerce.number().int().min(1).max(MOST).optional().meta({ description: 'How many' }),
  unit: label.optional().meta({ description: 'Of what: "advisory board members"' }),
}
