import { CHANNELS, INDUSTRIES, JOB_FUNCTIONS, LEVELS, ORGANIZATION_SIZES } from '@rapport/domain'
import { z } from 'zod'
import { id, instant, LONGEST_LABEL, label, plainDate } from './common.ts'
import { contactDetails, contactFields, personCard, relation } from './contact.ts'
import { relationshipState, standing } from './standing.ts'

export { relationshipState }

export const jobFunction = z.enum(JOB_FUNCTIONS)
export const level = z.enum(LEVELS)
export const channel = z.enum(CHANNELS)

/** How one stands with a person. `strength` is 0 to 100. */
export const relationship = z.object({
  strength: z.number().int().min(0).max(100),
  state: relationshipState,
  /** Messages, calls and meetings on record. */
  interactions: z.number().int(),
  firstContactOn: plainDate.nullable(),
  lastContactOn: plainDate.nullable(),
})

export const personRow = z.object({
  personId: id,
  name: z.string(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  function: jobFunction.nullable(),
  level: level.nullable(),
  connectedOn: plainDate.nullable(),
  ...relationship.shape,
  /** Days to the next contact, as expected today; null where nothing tells. */
  expectedDays: z.number().positive().nullable(),
  /** How often the two usually speak and where they are in that rhythm, in words; null without one. */
  rhythm: z.string().nullable(),
})

export const industry = z.enum(INDUSTRIES)
export const organizationSize = z.enum(ORGANIZATION_SIZES)

/** A person in a list of proposals. */
export const personBrief = personRow
  .pick({
    personId: true,
    name: true,
    title: true,
    organization: true,
    function: true,
    level: true,
    strength: true,
    state: true,
    lastContactOn: true,
  })
  .extend({ industry: industry.nullable(), place: z.string().nullable() })

export const position = z.object({
  positionId: id,
  title: z.string().nullable(),
  organization: z.string().nullable(),
  organizationId: id.nullable(),
  function: jobFunction.nullable(),
  level: level.nullable(),
  startedOn: plainDate.nullable(),
  finishedOn: plainDate.nullable(),
  isCurrent: z.boolean(),
})

export const TIMELINE_KINDS = [
  'message',
  'invitation',
  'conversation',
  'mail',
  'meeting',
  'call',
  'attendance',
  'note',
  'recommendation',
  'endorsement',
  /** Something else that one did for the other; the title says what. */
  'favor',
  'connection',
  'change',
] as const

/** One dated thing between the user and a person, newest first in a timeline. */
export const timelineEntry = z.object({
  entryId: z.string(),
  kind: z.enum(TIMELINE_KINDS),
  at: instant.nullable(),
  channel: channel.nullable(),
  direction: z.enum(['sent', 'received', 'mutual', 'given', 'asked', 'asked-of-me']).nullable(),
  /** One line: the subject, the skill, "Connected on LinkedIn". */
  title: z.string().nullable(),
  text: z.string().nullable(),
  /** How many other people took part. */
  others: z.number().int(),
  minutes: z.number().int().nullable(),
  /** Entered by the user, and removable. */
  isOwn: z.boolean(),
  /** Which import it came from. */
  importId: id.nullable(),
})

export const personDetail = z.object({
  person: personRow.extend({
    givenName: z.string(),
    familyName: z.string(),
    suffix: z.string().nullable(),
    emails: z.array(z.string()),
    profileUrl: z.string().nullable(),
    editedFields: z.array(z.string()),
    /** Why the strength is what it is, in words. */
    strengthReasons: z.array(z.string()),
  }),
  standing,
  contact: contactDetails,
  /** Manager, assistant, who referred them, family: as address books say. */
  relations: z.array(relation),
  /** What this person is made of: one card a source, the one that leads first. */
  cards: z.array(personCard),
  hasPhoto: z.boolean(),
  /** Why and since when they are among the chosen few; null where they are not. */
  chosen: z.object({ reason: z.string(), addedOn: plainDate }).nullable(),
  positions: z.array(position),
  balance: z.object({ given: z.number().int(), received: z.number().int() }),
  timeline: z.array(timelineEntry),
  timelineTotal: z.number().int(),
})

/** What a user may put right by hand. Null takes the edit back and shows the imported value again. */
export const personEdit = z.object({
  givenName: label.nullable().optional(),
  familyName: z.string().trim().max(LONGEST_LABEL).nullable().optional(),
  title: label.nullable().optional(),
  organization: label.nullable().optional(),
  email: z.email().toLowerCase().nullable().optional(),
  suffix: contactFields.suffix.nullable().optional(),
  prefix: contactFields.prefix.nullable().optional(),
  additionalName: contactFields.additionalName.nullable().optional(),
  nickname: contactFields.nickname.nullable().optional(),
  department: contactFields.department.nullable().optional(),
  birthday: contactFields.birthday.nullable().optional(),
  anniversary: contactFields.anniversary.nullable().optional(),
  emails: contactFields.emails.nullable().optional(),
  phones: contactFields.phones.nullable().optional(),
  addresses: contactFields.addresses.nullable().optional(),
  urls: contactFields.urls.nullable().optional(),
  categories: contactFields.categories.nullable().optional(),
})
