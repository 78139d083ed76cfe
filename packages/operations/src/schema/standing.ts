import { RELATIONSHIP_STATES } from '@rapport/domain'
import { z } from 'zod'
import { id, label, plainDate } from './common.ts'

export const relationshipState = z.enum(RELATIONSHIP_STATES)

const probability = z.number().min(0).max(1)

/** What the user says of how strong a relationship is. */
export const said = z.object({
  strength: z.number().int().min(0).max(100),
  reason: z.string().nullable(),
  on: plainDate,
})

/** Somebody the user lets rest: until the first day they may be proposed again, or until they are woken. */
export const rest = z.object({ until: plainDate.nullable(), reason: z.string().nullable() })

export const saidStrength = z.coerce.number().int().min(0).max(100)
export const shortReason = label

/** What is expected of the days to come. */
export const chances = {
  /** Probability of any contact within 30 days. */
  p30: probability,
  /** Days to the next contact, as expected today; null where nothing tells. */
  expectedDays: z.number().positive().nullable(),
}

/** A row of everybody, by who will be in touch next. */
export const standingRow = z.object({
  personId: id,
  person: z.string(),
  strength: z.number().int().min(0).max(100),
  state: relationshipState,
  ...chances,
  lastContactOn: plainDate.nullable(),
})

/** How one stands, with all that it is made of. */
export const standing = z.object({
  /** What the evidence alone says; another than `strength` where the user said so. */
  readStrength: z.number().int().min(0).max(100),
  said: said.nullable(),
  /** Null where they do not rest, or no longer. */
  rest: rest.nullable(),
  ...chances,
  /** The same chance in words; null where there never was a contact. */
  chance: z.string().nullable(),
  /** For a tie silent for 90 days, the probability that it comes alive within 90 more. */
  pRevive: probability.nullable(),
  /** How often the two usually speak and where they are in that rhythm, in words; null without one. */
  rhythm: z.string().nullable(),
  /** What the read strength is made of; the points add up to it. */
  components: z.array(
    z.object({
      kind: z.enum([
        'frequency',
        'depth',
        'one-to-one',
        'recency',
        'reciprocity',
        'initiative',
        'answers',
        'regularity',
        'length',
        'history',
      ]),
      label: z.string(),
      text: z.string(),
      points: z.number().int(),
    }),
  ),
})

export const historyPoint = z.object({
  on: plainDate,
  /** 0 to 100: of the person, or the mean of everybody known by then. */
  strength: z.number().min(0).max(100),
  /** Of the person. */
  state: relationshipState.nullable(),
  /** Of the network: people known by then, and those of them one was in touch with. */
  people: z.number().int().nullable(),
  inTouch: z.number().int().nullable(),
})
