import {
  ASK_ANSWERS,
  FAVOR_DIRECTIONS,
  FAVOR_KINDS,
  GIVE_KINDS,
  HELD_BACK,
  LEAST_WEIGHT,
  MOST_WEIGHT,
  TILTS,
} from '@rapport/domain'
import { z } from 'zod'
import { id, plainDate } from './common.ts'
import { reason } from './plan.ts'

export const favorKind = z.enum(FAVOR_KINDS)
export const favorDirection = z.enum(FAVOR_DIRECTIONS).meta({
  description:
    'given: you did it for them; received: they did it for you; asked: you asked them; asked-of-me: they asked you',
})
export const favorWeight = z.coerce.number().int().min(LEAST_WEIGHT).max(MOST_WEIGHT)
export const askAnswer = z.enum(ASK_ANSWERS)

/** Where an entry stands: kept as a favor, or read elsewhere. */
const favorSource = z.enum([
  'favor',
  'introduction',
  'message',
  'mail',
  'conversation',
  'note',
  'address-book',
])

/** One entry of the ledger: what one did for the other, or asked. */
export const favor = z.object({
  /** Unique in the ledger, also for what was read. */
  entryId: z.string(),
  /** Null where it was read in a text or an address book. */
  favorId: id.nullable(),
  personId: id,
  person: z.string(),
  direction: favorDirection,
  kind: favorKind,
  text: z.string(),
  /** How much it was, as the user set it or as is usual of its kind. */
  weight: z.number(),
  madeOn: plainDate.nullable(),
  /** Of an ask; null while it is open. */
  answer: askAnswer.nullable(),
  answeredOn: plainDate.nullable(),
  source: favorSource,
  /** Entered by the user, and removable. */
  isOwn: z.boolean(),
})

const side = z.object({
  /** Weights, each fading with its age. */
  value: z.number().min(0),
  count: z.number().int(),
  lastOn: plainDate.nullable(),
})
const asks = z.object({
  open: z.number().int(),
  granted: z.number().int(),
  declined: z.number().int(),
  openSince: plainDate.nullable(),
})

/** What went back and forth. */
export const balance = z.object({
  given: side,
  received: side,
  asked: asks,
  askedOfMe: asks,
  tilt: z.enum(TILTS),
  /** How it stands, in a sentence. */
  words: z.string(),
})

export const monthBalance = z.object({
  month: z.string().meta({ description: 'YYYY-MM' }),
  given: z.number(),
  received: z.number(),
})

/** Something one could give somebody now. */
export const giveNow = z.object({
  personId: id,
  person: z.string(),
  kind: z.enum(GIVE_KINDS),
  suggestion: z.string(),
  since: plainDate.nullable(),
  dueOn: plainDate.nullable(),
  favorId: id.nullable(),
  followUpId: id.nullable(),
  /** Whom to introduce them to. */
  otherId: id.nullable(),
  /** Their need that it answers, as it was learned. */
  learnedId: id.nullable(),
  reasons: z.array(reason),
})

/** Something one could ask, and why it waits. */
export const heldBackAsk = z.object({
  personId: id,
  person: z.string(),
  suggestion: z.string(),
  because: z.enum(HELD_BACK),
  text: z.string(),
})

export const FAVOR_NOTICES = ['no-people', 'nothing-on-record', 'nothing-waits'] as const

/** What stands in the way, and the one step that mends it. */
export const favorNotice = z
  .object({ code: z.enum(FAVOR_NOTICES), text: z.string(), next: z.string() })
  .nullable()
