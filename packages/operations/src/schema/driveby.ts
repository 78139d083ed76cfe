import { DRIVE_BY_NOTICES, MET_SOURCES } from '@rapport/domain'
import { z } from 'zod'
import { plainDate } from './common.ts'
import { personBrief } from './person.ts'
import { reason } from './plan.ts'

const metSource = z.enum(MET_SOURCES)

/** How many were met, and what became of it; `met` is `within30Days` + `later` + `never` + `open`. */
export const depthTally = z.object({
  met: z.number().int(),
  /** Followed up in two days; among those in thirty. */
  within2Days: z.number().int(),
  within30Days: z.number().int(),
  later: z.number().int(),
  /** Never followed up, and the thirty days are over. */
  never: z.number().int(),
  /** Not followed up yet, and the thirty days are not over. */
  open: z.number().int(),
  /** The share followed up in thirty days, 0 to 1; null where nothing can be told. */
  rate: z.number().min(0).max(1).nullable(),
})

/** Somebody met in the last ninety days who has heard nothing since. */
export const missingFollowUp = z.object({
  person: personBrief,
  metOn: plainDate,
  source: metSource,
  /** The event, or who introduced them. */
  through: z.string().nullable(),
  idealBy: plainDate,
  fadesOn: plainDate,
  /** Below 0 where the thirty days are over. */
  daysLeft: z.number().int(),
  /** By when you mean to. */
  promisedOn: plainDate.nullable(),
  suggestion: z.string(),
  reasons: z.array(reason),
})

export const driveBy = z.object({
  total: depthTally,
  /** Oldest first. */
  byMonth: z.array(depthTally.extend({ month: z.string().meta({ description: 'YYYY-MM' }) })),
  /** Most people first; the name is that of a series of events. */
  bySource: z.array(depthTally.extend({ source: metSource, name: z.string().nullable() })),
  debtTotal: z.number().int(),
  debt: z.array(missingFollowUp),
  /** New people a week, over the last four. */
  metPerWeek: z.number(),
  /** How many new people a week leave room to follow up, and what that rests on. */
  cap: z.object({
    perWeek: z.number().int().min(0),
    capacity: z.number().int(),
    toCatchUp: z.number().int(),
    weeks: z.number().int().nullable(),
    hoursPerWeek: z.number(),
    minutesEach: z.number().int(),
    text: z.string(),
  }),
  notice: z.object({ code: z.enum(DRIVE_BY_NOTICES), text: z.string(), next: z.string() }).nullable(),
})
