import { LEARNED_KINDS, MATCH_NOTICES } from '@rapport/domain'
import { z } from 'zod'
import { id, plainDate } from './common.ts'
import { personBrief } from './person.ts'
import { reason } from './plan.ts'

/** Longest line that says what was learned, in characters: what one notes after a conversation, and not a page. */
const LONGEST_LINE = 2000

export const learnedKind = z.enum(LEARNED_KINDS)
export const learnedText = z.string().trim().min(1).max(LONGEST_LINE)

/** What somebody works on, needs or offers. */
export const learnedEntry = z.object({
  learnedId: id,
  /** Null for the user's own. */
  personId: id.nullable(),
  person: z.string().nullable(),
  kind: learnedKind,
  text: z.string(),
  learnedOn: plainDate,
  /** Since when it is over; null while it stands. */
  settledOn: plainDate.nullable(),
})

const match = {
  score: z.number().int().min(0).max(100),
  /** What to do about it: "Introduce Ana Ribeiro to Bram Visser". */
  suggestion: z.string(),
  reasons: z.array(reason),
}

/** Somebody's need, and what the user can do about it. */
export const giveMatch = z.object({
  person: personBrief,
  need: learnedEntry,
  /** The user's own; null where it is someone to tell them of, named in the reasons. */
  offer: learnedEntry.nullable(),
  ...match,
})

/** Two people who should meet. */
export const introduceMatch = z.object({
  a: personBrief,
  b: personBrief,
  /** What `a` needs. */
  need: learnedEntry,
  /** What `b` offers; null where `b` fits by position. */
  offer: learnedEntry.nullable(),
  /** `b` needs something of `a` too. */
  isMutual: z.boolean(),
  ...match,
})

/** What the user could ask of somebody. */
export const askMatch = z.object({
  person: personBrief,
  /** What they offer; null where they fit by position. */
  offer: learnedEntry.nullable(),
  /** The user's own; null where it is an objective's. */
  need: learnedEntry.nullable(),
  objectiveId: id.nullable(),
  ...match,
  /** Why not to ask yet: nothing was given to them so far. */
  heldBack: z.string().nullable(),
})

export const matchNotice = z.object({ code: z.enum(MATCH_NOTICES), text: z.string(), next: z.string() })
