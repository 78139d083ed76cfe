import { HELD_BACK, INTRODUCTION_STATES, MISSING_FACTS, NEXT_STEPS } from '@rapport/domain'
import { z } from 'zod'
import { id, plainDate } from './common.ts'

export const introductionState = z.enum(INTRODUCTION_STATES)

/** Longest lines that are passed on, in characters: a screen of a phone, three times over. */
const LONGEST_BLURB = 4000
export const blurbText = z.string().trim().min(1).max(LONGEST_BLURB)

/** A connector brings two people together, and how far it came. */
export const introduction = z.object({
  introductionId: id,
  connectorId: id.nullable().meta({ description: 'Who brings the two together; null for you' }),
  /** Null for the user, and for somebody who was removed. */
  connector: z.string().nullable(),
  personId: id.nullable().meta({ description: 'Who is to be met; null for somebody not among your people' }),
  /** Their name, or what kind of person is wanted. */
  person: z.string(),
  forId: id.nullable().meta({ description: 'Who is to meet them; null for you' }),
  forPerson: z.string().nullable(),
  objectiveId: id.nullable(),
  objective: z.string().nullable(),
  organizationId: id.nullable(),
  organization: z.string().nullable(),
  state: introductionState,
  isOpen: z.boolean(),
  /** Its day to be looked after has come. */
  isDue: z.boolean(),
  /** The connector is yet to hear what came of it. */
  isToTell: z.boolean(),
  reason: z.string(),
  blurb: z.string().nullable(),
  requestedOn: plainDate,
  acceptedOn: plainDate.nullable().meta({ description: 'When the one to be met agreed' }),
  followUpOn: plainDate.nullable(),
  toldOn: plainDate.nullable().meta({ description: 'When the connector was told what came of it' }),
  next: z.object({ code: z.enum(NEXT_STEPS), text: z.string() }),
  /** The states it can come to from here. */
  moves: z.array(introductionState),
  steps: z.array(
    z.object({ stepId: id, state: introductionState, cameOn: plainDate, note: z.string().nullable() }),
  ),
})

/** How often somebody was asked to connect, and what came of it. */
export const connectorTally = z.object({
  connectorId: id,
  connector: z.string(),
  asked: z.number().int(),
  open: z.number().int(),
  made: z.number().int(),
  met: z.number().int(),
  lastAskedOn: plainDate,
  recentAsks: z.number().int().meta({ description: 'Asks of the last 90 days' }),
  isMuch: z.boolean().meta({ description: 'Asked so often of late that it is better to wait' }),
})

export const INTRODUCTION_WARNINGS = [
  ...HELD_BACK,
  'asked-often',
  'asked-elsewhere',
  'not-both-agreed',
] as const

/** Something to think of; it stands in nobody's way. */
export const introductionWarning = z.object({ code: z.enum(INTRODUCTION_WARNINGS), text: z.string() })

export const introductionDraft = z.object({
  blurb: z.string(),
  note: z.string(),
  report: z.string().nullable(),
  missing: z.array(z.object({ fact: z.enum(MISSING_FACTS), text: z.string() })),
})
