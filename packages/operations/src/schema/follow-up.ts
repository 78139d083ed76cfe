import { SETTLED_AS } from '@rapport/domain'
import { z } from 'zod'
import { id, plainDate } from './common.ts'

/** Longest words of a follow-up, in characters: one line of what to do. */
const LONGEST_FOLLOW_UP = 500

export const followUpText = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_FOLLOW_UP)
  .meta({ description: 'What you mean to do' })
export const settledAs = z.enum(SETTLED_AS)

/** Something the user means to do for or with a person, by a day. */
export const followUp = z.object({
  followUpId: id,
  personId: id,
  person: z.string(),
  text: z.string(),
  dueOn: plainDate,
  madeOn: plainDate,
  /** Since when it is done or dropped; null while it is open. */
  settledOn: plainDate.nullable(),
  settledAs: settledAs.nullable(),
})
