import { RELATIONSHIP_STATES, VENUE_KINDS } from '@rapport/domain'
import { z } from 'zod'
import { id, label, plainDate } from './common.ts'
import { channel, industry, jobFunction, level, personBrief } from './person.ts'
import { reason } from './plan.ts'

export const venueKind = z.enum(VENUE_KINDS)

/** Larger gatherings than the largest fairs are typing errors. */
const MOST_PEOPLE = 1_000_000
/** A gathering of two weeks, day and night. */
const MOST_HOURS = 336
/** Kinds of people one venue is described by, and people named at once. */
const MOST_KINDS = 30
export const MOST_NAMED = 1_000

const namedPerson = z.object({ personId: id, name: z.string() })

/** Some of those who gather at a venue: "30 directors in Purchasing". */
export const audiencePart = z.object({
  function: jobFunction.nullable(),
  level: level.nullable(),
  industry: industry.nullable(),
  count: z.number().int(),
  text: z.string(),
})

export const venue = z.object({
  venueId: id,
  kind: venueKind,
  name: z.string(),
  topic: z.string().nullable(),
  place: z.string().nullable(),
  url: z.string().nullable(),
  attendance: z.number().int().nullable(),
  hours: z.number().nullable(),
  audience: z.array(audiencePart),
  people: z.array(namedPerson),
  /** Its gatherings on record, by the lists of attendees and the calendar, and the day of the newest. */
  gatherings: z.number().int(),
  lastOn: plainDate.nullable(),
})

export const attendanceField = z.coerce
  .number()
  .int()
  .min(1)
  .max(MOST_PEOPLE)
  .meta({ description: 'How many people come to one gathering' })
export const hoursField = z.coerce
  .number()
  .min(0)
  .max(MOST_HOURS)
  .meta({ description: 'Hours that one gathering takes, with the way there' })
export const audienceField = z.array(label).max(MOST_KINDS).meta({
  description: 'Who comes, in words: "30 directors in Purchasing", "mostly founders"; once for each kind',
})
export const urlField = z.url().max(2_000).meta({ description: 'Its page on the web' })
export const peopleField = z.array(id).max(MOST_NAMED)

/** A series of gatherings on record that no stated venue stands for. */
export const seriesOnRecord = z.object({
  name: z.string(),
  /** How many of your people were there. */
  known: z.number().int(),
  gatherings: z.number().int(),
  lastOn: plainDate.nullable(),
})

export const suggestedVenue = z.object({
  /** Null for a series known only by its gatherings. */
  venueId: id.nullable(),
  name: z.string(),
  kind: venueKind,
  /** People of that kind at one gathering, and between how many that lies eight times in ten. */
  expected: z.number(),
  low: z.number().int(),
  high: z.number().int(),
  /** People of that kind you know there. */
  known: z.number().int(),
  attendance: z.number().int().nullable(),
  /** Whom you first got in touch with there, and with how many of them it went on. */
  metBefore: z.number().int(),
  followedUp: z.number().int(),
  /** With how many of them you are in touch now. */
  stillWarm: z.number().int(),
  hours: z.number().nullable(),
  lastOn: plainDate.nullable(),
  /** `people`: some of that kind were seen there. `stated`: you said that they come. `topic`: nothing but its subject speaks for it. */
  evidence: z.enum(['people', 'stated', 'topic']),
  reasons: z.array(reason),
})

export const VENUE_NOTICES = ['no-objective', 'no-needs', 'named-person', 'no-venues'] as const

export const venueNotice = z.object({ code: z.enum(VENUE_NOTICES), text: z.string(), next: z.string() })

export const venueSuggestions = z.object({
  needs: z.array(
    z.object({
      /** Null: read from the objective's words. */
      needId: id.nullable(),
      objectiveId: id,
      objective: z.string(),
      text: z.string(),
      /** How many are not on record yet. */
      missing: z.number().int(),
      venues: z.array(suggestedVenue),
      /** Where none is known at which such people were seen, and what mends it. */
      gap: z.string().nullable(),
      /** People of that kind who can tell where they meet others; only with a gap. */
      ask: z.array(namedPerson),
    }),
  ),
  notice: venueNotice.nullable(),
})

export const personRoute = z.object({
  personId: id,
  name: z.string(),
  state: z.enum(RELATIONSHIP_STATES),
  channel: z.object({ channel, text: z.string(), reasons: z.array(reason) }).nullable(),
  via: z.array(
    personBrief.extend({
      /** `inferred`: nothing on record says that the two know each other. */
      evidence: z.enum(['recorded', 'inferred']),
      reasons: z.array(reason),
    }),
  ),
  venues: z.array(z.object({ venueId: id.nullable(), name: z.string(), reasons: z.array(reason) })),
  text: z.string(),
})
