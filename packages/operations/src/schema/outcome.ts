import { CAUSE_KINDS, COST_KINDS, OUTCOME_KINDS } from '@rapport/domain'
import { z } from 'zod'
import { id, LONGEST_LABEL, LONGEST_TEXT, plainDate } from './common.ts'

export const outcomeKind = z.enum(OUTCOME_KINDS)
export const causeKind = z.enum(CAUSE_KINDS)
export const costKind = z.enum(COST_KINDS)

/** An id whose want is told with where ids are found. */
const idFrom = (command: string) =>
  z.uuid({ error: ({ input }) => (input === undefined ? undefined : `is no id; to see them: ${command}`) })

export const whichOutcome = idFrom('rapport outcome list').meta({ description: 'Which outcome' })

/** Longer amounts are typing errors: a million millions. */
const MOST_VALUE = 1e12
/** People through whom one thing came; more is an audience. */
const MOST_PEOPLE = 50
/** As for a step of an objective. */
const MOST_PROGRESS = 10_000

export const amount = z.coerce
  .number('an amount is a number, for example 1200.50')
  .min(0, 'an amount is 0 or more')
  .max(MOST_VALUE, 'an amount is at most a million millions')
export const currency = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, 'a currency is three letters, for example EUR')
  .meta({ description: 'The currency of the amount, three letters of ISO 4217', examples: ['EUR'] })

/** What is said of an outcome, besides what it is. */
export const outcomeFields = {
  value: amount.optional().meta({ description: 'What it is worth, where that can be said' }),
  currency: currency.optional(),
  objective: id.optional().meta({ description: 'The id of the objective it serves' }),
  people: z
    .array(idFrom('rapport people list'))
    .max(MOST_PEOPLE)
    .optional()
    .meta({ description: 'The ids of the people it came through' }),
  organization: id.optional().meta({ description: 'The id of the organization it is with' }),
  on: plainDate.optional().meta({ description: 'When it came; today if left out' }),
}

export const progressField = z.coerce
  .number()
  .int()
  .min(0)
  .max(MOST_PROGRESS)
  .optional()
  .meta({ description: 'How many of what the objective counts; one if it counts and this is left out' })

export const outcomeWhat = z.string().trim().min(1).max(LONGEST_TEXT)
export const costNote = z.string().trim().min(1).max(LONGEST_LABEL)

/** Somebody of a trace. The name is null for a person who was removed. */
export const tracedPerson = z.object({ personId: id, person: z.string().nullable() })

export const money = z.object({ currency: z.string(), amount: z.number() })

/** Something of value that came of the network. */
export const outcome = z.object({
  outcomeId: id,
  kind: outcomeKind,
  what: z.string(),
  value: z.number().nullable(),
  currency: z.string().nullable(),
  objectiveId: id.nullable(),
  objective: z.string().nullable(),
  organizationId: id.nullable(),
  organization: z.string().nullable(),
  /** The step of the objective that was recorded with it. */
  progressId: id.nullable(),
  on: plainDate,
  people: z.array(tracedPerson),
})

/** Where an outcome began, in a sentence. */
export const beginning = z.object({ text: z.string(), on: plainDate, people: z.array(tracedPerson) })

export const causeName = z.object({ kind: causeKind, id })

export const traceNode = z.object({
  id: z.string(),
  kind: z.enum([
    'event',
    'venue',
    'connection',
    'introduction',
    'conversation',
    'help-given',
    'help-received',
    'person',
    'outcome',
  ]),
  text: z.string(),
  /** The first day, and the last. */
  on: plainDate,
  until: plainDate,
  /** What it keeps of the outcome, 0 to 1; over all nodes 1. */
  credit: z.number(),
  people: z.array(tracedPerson),
  /** Contacts in it. */
  count: z.number().int(),
  /** What to name to `outcome.cause`; one of them is enough. */
  causes: z.array(causeName),
  /** You said that it had a part. */
  isConfirmed: z.boolean(),
})

/** An outcome traced back to where it began. */
export const trace = z.object({
  outcome,
  /** Null where nothing on record led to it. */
  began: beginning.nullable(),
  /** Oldest first; the outcome last. */
  nodes: z.array(traceNode),
  links: z.array(z.object({ cause: z.string(), effect: z.string(), flow: z.number() })),
  /** The way from each beginning that counts most, the largest share first; the shares make 1. */
  chains: z.array(z.object({ share: z.number(), text: z.string(), nodeIds: z.array(z.string()) })),
  /** Help with somebody of the trace whose day is not on record: it could not be placed, and has no part. */
  undated: z.array(z.object({ ...causeName.shape, text: z.string(), people: z.array(tracedPerson) })),
  /** What you said had no part. */
  excluded: z.array(z.object({ ...causeName.shape, text: z.string() })),
  notice: z.object({ code: z.enum(['nothing-led-to-it']), text: z.string(), next: z.string() }).nullable(),
})

export const rates = {
  /** Null where there is not enough data. */
  perHour: z.object({ outcomes: z.number(), values: z.array(money) }).nullable(),
  perMoney: z.array(
    z.object({ currency: z.string(), outcomesPerHundred: z.number(), value: z.number().nullable() }),
  ),
}

export const yieldRow = z.object({
  kind: costKind,
  id,
  /** Null for somebody who was removed. */
  name: z.string().nullable(),
  outcomes: z.number().int(),
  credit: z.number(),
  values: z.array(money),
  hours: z.number(),
  money: z.array(money),
  conversations: z.number().int(),
  introductions: z.number().int(),
  ...rates,
})

/** Hours and money spent on networking, beyond what conversations themselves say. */
export const cost = z.object({
  costId: id,
  kind: costKind,
  aboutId: id,
  /** Its name; null where it is gone. */
  about: z.string().nullable(),
  minutes: z.number().int().nullable(),
  money: z.number().nullable(),
  currency: z.string().nullable(),
  on: plainDate,
  note: z.string().nullable(),
})
