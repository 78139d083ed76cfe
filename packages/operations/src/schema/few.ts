import { z } from 'zod'
import { id, instant, plainDate, text } from './common.ts'
import { personBrief } from './person.ts'
import { reason } from './plan.ts'

/** The chosen few are 25 by default; more than 50 nobody can give first claim on their time. */
export const MOST_CHOSEN = 50

/** Shown of what changed among the chosen few: some years of it. */
export const MOST_CHANGES = 50

export const FEW_NOTICES = ['nobody-chosen', 'nothing-on-record', 'review-due', 'nothing-to-change'] as const

/** What stands in the way, and the one step that mends it. */
export const fewNotice = z
  .object({ code: z.enum(FEW_NOTICES), text: z.string(), next: z.string() })
  .nullable()

export const score = z.number().int().min(0).max(100)

/** Somebody who could be among the chosen few, and what speaks for it. */
export const fewCandidate = personBrief.extend({ score, reasons: z.array(reason) })

/** One of the chosen few: why they were chosen, and what is on record today. */
export const fewPerson = fewCandidate.extend({
  /** As it was given when they were chosen. */
  reason: z.string(),
  addedOn: plainDate,
})

export const fewState = z.object({
  size: z.number().int().meta({ description: 'How many there may be' }),
  count: z.number().int(),
  reviewedOn: plainDate.nullable(),
  isReviewDue: z.boolean(),
})

export const fewChange = z.object({
  personId: id,
  person: z.string(),
  change: z.enum(['added', 'removed']),
  reason: z.string(),
  at: instant,
})

export const fewReason = text.meta({ description: 'Why, in your own words' })
