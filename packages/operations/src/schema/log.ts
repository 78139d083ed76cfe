import { CHANNELS, LEARNED_KINDS, NAME_FITS } from '@rapport/domain'
import { z } from 'zod'
import { id, LONGEST_LABEL, plainDate } from './common.ts'
import { favorKind } from './favor.ts'
import { followUp, followUpText } from './follow-up.ts'
import { learnedEntry, learnedText } from './learned.ts'

/** Longest line that logs a contact, in characters: what one types after a conversation, and not a page. */
export const LONGEST_LOG_LINE = 2000
export const logLine = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_LOG_LINE)
  .meta({ description: 'What happened, in one line' })

/** Longest single conversation, in minutes: a whole day. */
export const conversationMinutes = z.coerce
  .number()
  .int()
  .min(1)
  .max(24 * 60)
export const direction = z.enum(['sent', 'received', 'mutual'])

/** Code units of the line it was read from. */
const span = { start: z.number().int(), end: z.number().int() }
/** Which of `people` it is about; null where the line does not say. */
const about = z.number().int().nullable()

export const logPerson = z.object({
  ...span,
  /** As written; empty where it was not the line that named them. */
  text: z.string(),
  role: z.enum(['with', 'introduced', 'mentioned']).meta({
    description: 'with: the contact was with them; introduced: made known to you; mentioned: only spoken of',
  }),
  candidates: z.array(
    z.object({
      personId: id,
      name: z.string(),
      title: z.string().nullable(),
      organization: z.string().nullable(),
      fit: z.enum(NAME_FITS),
      /** Why they may be meant. */
      why: z.string(),
    }),
  ),
  /** Who is meant, where that is plain; null where you must say. */
  personId: id.nullable(),
  /** Somebody not on record, as they could be entered. */
  proposal: z.object({ name: z.string(), organization: z.string().nullable() }).nullable(),
})

export const LOG_NOTICES = ['nobody-named', 'who-is-meant', 'not-on-record'] as const

/** What one typed line says. */
export const logReading = z.object({
  line: z.string(),
  /** Somebody was in touch; false where it only says what is to be done. */
  isContact: z.boolean(),
  people: z.array(logPerson),
  on: z.object({ date: plainDate, span: z.object(span).nullable() }),
  channel: z.object({ ...span, value: z.enum(CHANNELS) }).nullable(),
  direction,
  minutes: z.object({ ...span, value: z.number().int() }).nullable(),
  learned: z.array(z.object({ ...span, about, kind: z.enum(LEARNED_KINDS), text: z.string() })),
  news: z.array(
    z.object({
      ...span,
      about,
      text: z.string(),
      /** What it changes on their card. */
      edit: z.object({ title: z.string().nullable(), organization: z.string().nullable() }).nullable(),
    }),
  ),
  favors: z.array(
    z.object({ ...span, about, direction: z.enum(['given', 'received']), kind: favorKind, text: z.string() }),
  ),
  followUps: z.array(
    z.object({ ...span, about, text: z.string(), dueOn: plainDate, isDueSaid: z.boolean() }),
  ),
  /** What stands in the way of keeping it as it is. */
  notice: z.object({ code: z.enum(LOG_NOTICES), text: z.string(), next: z.string() }).nullable(),
})

/** Names that a line may make known: no more than one would type. */
const MOST_PEOPLE = 50
const MOST_ENTRIES = 50
/** Counts `personIds`, then `newPeople`, then `aboutIds`. */
const ofKept = z
  .number()
  .int()
  .min(0)
  .max(3 * MOST_PEOPLE)
  .default(0)
  .meta({
    description:
      'Whom it is about: the place in personIds, behind them in newPeople, behind those in aboutIds',
  })
const name = z.string().trim().min(1).max(LONGEST_LABEL)

/** The user's own word on each part of a line; what is left out is taken as read. */
export const keptParts = {
  personIds: z.array(id).max(MOST_PEOPLE).optional().meta({ description: 'With whom' }),
  newPeople: z
    .array(z.object({ name, organization: name.nullable().default(null) }))
    .max(MOST_PEOPLE)
    .optional()
    .meta({ description: 'Whom to enter as new; nobody is entered unless named here' }),
  aboutIds: z
    .array(id)
    .max(MOST_PEOPLE)
    .optional()
    .meta({ description: 'Who else a part is about, though the contact was not with them' }),
  isContact: z
    .boolean()
    .optional()
    .meta({ description: 'Whether to log a conversation, beside what else the line says' }),
  on: plainDate.optional().meta({ description: 'The day of the contact' }),
  channel: z.enum(CHANNELS).optional().meta({ description: 'How you were in touch' }),
  direction: direction.optional().meta({ description: 'Who turned to whom' }),
  minutes: conversationMinutes.nullable().optional().meta({ description: 'How long it took' }),
  learned: z
    .array(z.object({ about: ofKept, kind: z.enum(LEARNED_KINDS), text: learnedText }))
    .max(MOST_ENTRIES)
    .optional()
    .meta({ description: 'What they need, offer and work on' }),
  news: z
    .array(
      z.object({
        about: ofKept,
        text: learnedText,
        title: name.nullable().default(null),
        organization: name.nullable().default(null),
      }),
    )
    .max(MOST_ENTRIES)
    .optional()
    .meta({
      description: 'What is new with them, kept as a note; a title or organization is put on their card',
    }),
  favors: z
    .array(
      z.object({
        about: ofKept,
        direction: z.enum(['given', 'received']),
        kind: favorKind,
        text: learnedText,
      }),
    )
    .max(MOST_ENTRIES)
    .optional()
    .meta({ description: 'What one did for the other' }),
  followUps: z
    .array(z.object({ about: ofKept, text: followUpText, dueOn: plainDate }))
    .max(MOST_ENTRIES)
    .optional()
    .meta({ description: 'What you mean to do, and by when' }),
}

/** All that was made of a line, so that each can be taken back. */
export const keptLine = z.object({
  people: z.array(z.object({ personId: id, name: z.string(), isNew: z.boolean() })),
  on: plainDate,
  interactionId: id.nullable(),
  learned: z.array(learnedEntry),
  notes: z.array(z.object({ noteId: id, personId: id, text: z.string() })),
  favors: z.array(z.object({ favorId: id, personId: id, text: z.string() })),
  followUps: z.array(followUp),
  /** Cards changed; `before` is what to give `people.edit` to have it as it was. */
  edits: z.array(
    z.object({
      personId: id,
      title: z.string().nullable(),
      organization: z.string().nullable(),
      before: z.object({ title: z.string().nullable(), organization: z.string().nullable() }),
    }),
  ),
})
