import {
  ADVICE_KINDS,
  FIGURE_GROUPS,
  PACE_VERDICTS,
  PERIOD_PATTERN,
  REVIEW_KINDS,
  REVIEW_NOTICES,
  SENTENCE_KINDS,
  YIELD_STAGES,
} from '@rapport/domain'
import { z } from 'zod'
import { id, plainDate } from './common.ts'
import { healthChange } from './health.ts'
import { money, rates } from './outcome.ts'

/** Which days a review is about; `until` goes with a week or quarter that no calendar names. */
export const reviewAsked = z.object({
  period: z
    .string()
    .regex(PERIOD_PATTERN, 'say week, quarter, a week like 2026-W47 or a quarter like 2026-Q3')
    .default('week')
    .meta({
      description: 'week (the last 7 days), quarter (the last 91), or one of the calendar: 2026-W47, 2026-Q3',
      examples: ['week', 'quarter', '2026-W47', '2026-Q3'],
    }),
  until: plainDate.optional().meta({ description: 'The last day of the week or quarter; today if left out' }),
})

const count = z.number().int()
const counted = z.object({
  value: count,
  /** In the period before. */
  before: count,
  isClear: z.boolean().meta({ description: 'The two differ by more than chance alone would make them' }),
})
const part = z.object({
  done: count,
  of: count,
  rate: z.number().nullable().meta({ description: '0 to 1; null of fewer than five' }),
})
const share = part.extend({ before: part })
const span = { from: plainDate, to: plainDate }

const activity = z.object({
  oneToOne: counted,
  withOthers: counted,
  exchanges: counted,
  people: counted,
  minutes: counted,
  met: counted,
  given: counted,
  received: counted,
  asked: counted,
  askedOfMe: counted,
  followUp: share.meta({
    description: 'Of those met or promised something for the next two days, who heard of you within them',
  }),
  promises: share,
})

const quality = z.object({
  depth: share.meta({ description: 'Of those in touch with, who was talked with' }),
  fewWarm: share,
  fewInTime: share,
  cadence: share,
  followedUp: share.meta({ description: 'Of those met whose thirty days ended in the period' }),
})

const stage = counted.extend({
  stage: z.enum(YIELD_STAGES),
  ofBegun: count.meta({ description: 'Of the introductions asked for in the half year, those come so far' }),
  medianDays: count.nullable().meta({ description: 'From the stage before; null with fewer than three' }),
  transitions: count,
})

const returns = z
  .object({
    outcomes: count,
    opportunities: count,
    values: z.array(money),
    minutes: count,
    money: z.array(money),
    ...rates,
    spent: z.object({ now: z.array(money), before: z.array(money) }).meta({
      description: 'Money of the period alone, beside the one before',
    }),
  })
  .meta({ description: 'What the half year took and brought, per hour and per money' })

const objective = z.object({
  objectiveId: id,
  statement: z.string(),
  startedOn: plainDate,
  due: plainDate,
  isFocused: z.boolean(),
  amount: count.nullable(),
  unit: z.string().nullable(),
  closedOn: plainDate.nullable(),
  verdict: z.enum(PACE_VERDICTS),
  done: count,
  inPeriod: count,
  before: count,
  daysLeft: count,
  on: plainDate.nullable().meta({ description: 'Reached by this day as likely as not, at the present pace' }),
  earliest: plainDate.nullable().meta({ description: 'Between this day and the latest, eight times in ten' }),
  latest: plainDate.nullable(),
  chance: z.number().min(0).max(1).nullable().meta({ description: 'That it is reached by its last day' }),
  lastStepOn: plainDate.nullable(),
  text: z.string(),
})

const advice = z.object({
  kind: z.enum(ADVICE_KINDS),
  text: z.string(),
  aboutId: id.nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})

const figure = z.object({
  group: z.enum(FIGURE_GROUPS),
  key: z.string(),
  label: z.string(),
  value: count,
  of: count.nullable(),
  rate: z.number().nullable(),
  before: count,
  beforeOf: count.nullable(),
  isClear: z.boolean(),
})

const week = z.object({
  ...span,
  oneToOne: count,
  withOthers: count,
  people: count,
  given: count,
  asked: count,
  followUp: part,
  introductionsMade: count,
  opportunities: count,
  outcomes: count,
  steps: count,
})

export const review = z.object({
  today: plainDate,
  period: z.object({
    kind: z.enum(REVIEW_KINDS),
    name: z.string().nullable(),
    ...span,
    isOver: z.boolean(),
    before: z.object(span),
  }),
  sentences: z.array(z.object({ kind: z.enum(SENTENCE_KINDS), text: z.string() })),
  changes: z.array(healthChange).meta({ description: 'With whom one stands otherwise than before' }),
  activity,
  quality,
  yield: z.object({ stages: z.array(stage), throughIntroductions: count, returns }),
  figures: z.array(figure).meta({ description: 'Activity, quality and yield as one list, with labels' }),
  objectives: z.array(objective),
  stop: z.array(advice).meta({ description: 'What took time and brought little, with its numbers' }),
  goOn: z.array(advice),
  restsOn: z.object({ minutes: count, cameOfIt: count, isEnough: z.boolean() }),
  weeks: z.array(week).meta({ description: 'The thirteen weeks that end with the period, oldest first' }),
  notice: z.object({ code: z.enum(REVIEW_NOTICES), text: z.string(), next: z.string() }).nullable(),
})
