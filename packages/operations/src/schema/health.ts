import { CHANGE_KINDS, HEALTH_NOTICES, HEALTH_STEPS } from '@rapport/domain'
import { z } from 'zod'
import { id, plainDate } from './common.ts'
import { relationshipState } from './standing.ts'

const people = z.number().int().min(0)
const strength = z.number().int().min(0).max(100)

/** How a group of people stands on a day; those of whom nothing is on record count for nothing but `inTime`. */
const groupHealth = z.object({
  people,
  meanStrength: strength.nullable(),
  new: people,
  warm: people,
  cooling: people,
  dormant: people,
  lapsed: people,
  inTime: z
    .object({ kept: people, of: people })
    .nullable()
    .meta({ description: 'Words had within the rhythm that is meant, of those meant' }),
})

const healthPoint = z.object({
  on: plainDate,
  overall: groupHealth,
  networks: z.array(groupHealth.extend({ networkId: id })),
  few: groupHealth,
  /** Since the point before. */
  given: people,
  received: people,
  firsts: z.object({ people, followedUp: people }),
  promises: z.object({ made: people, kept: people }),
})

const standing = z.object({ state: relationshipState, strength })

/** One sentence on what changed, with the facts it is made of. */
export const healthChange = z.object({
  kind: z.enum(CHANGE_KINDS),
  text: z.string(),
  count: z.number().int(),
  /** Some of those it is about, who matter most first. */
  people: z.array(
    z.object({ personId: id, name: z.string(), isChosen: z.boolean(), before: standing, now: standing }),
  ),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

const caption = z.string().nullable()

export const healthNotice = z.object({ code: z.enum(HEALTH_NOTICES), text: z.string(), next: z.string() })

export const healthShown = z.object({
  today: plainDate,
  step: z.enum(HEALTH_STEPS),
  networks: z.array(z.object({ networkId: id, name: z.string() })),
  points: z.array(healthPoint).meta({ description: 'Oldest first; the last is today' }),
  /** What each chart shows, in a sentence; null where there is not enough for it. */
  captions: z.object({
    strength: caption,
    warmth: caption,
    cadence: caption,
    balance: caption,
    few: caption,
    firsts: caption,
  }),
  notice: healthNotice.nullable(),
})
