import { HELD_BACK } from '@rapport/domain'
import { z } from 'zod'
import { id } from './common.ts'
import { tieEvidence } from './graph.ts'
import { personBrief } from './person.ts'

const probability = z.number().min(0).max(1)

/** Somebody on the way: the user, one of the people, or somebody who only stands on a list. */
export const pathNode = z.object({
  personId: id.nullable(),
  name: z.string(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  /** The list that names them, where they are nobody known. */
  list: z.string().nullable(),
  isUser: z.boolean(),
})

/** How it stands with somebody who would be asked. */
const asking = z.object({
  recentAsks: z.number().int().meta({ description: 'Introductions asked of them in the last 90 days' }),
  isMuch: z.boolean(),
  owes: z.boolean().meta({ description: 'They did more for you lately than you for them' }),
  heldBack: z
    .object({ because: z.enum(HELD_BACK), text: z.string() })
    .nullable()
    .meta({ description: 'Why an ask better waits' }),
})

export const pathHop = z.object({
  from: pathNode,
  to: pathNode,
  /** That this one says yes: the tie, on the first hop less for what was asked of late. */
  probability,
  recorded: z.boolean().meta({ description: 'Some of the evidence is on record; else it is all inferred' }),
  evidence: z.array(tieEvidence),
  /** Of the one who is asked on this hop; null for the last, who is to be met. */
  connector: asking.nullable(),
})

export const introductionPath = z.object({
  /** That every hop says yes. */
  probability,
  likelihood: z.string().meta({ description: 'The same in words' }),
  recorded: z.boolean().meta({ description: 'Every hop is on record' }),
  /** You know them yourself: nobody needs to be asked. */
  isDirect: z.boolean(),
  /** Whom you would ask; null where nobody needs to be asked. */
  asked: pathNode.nullable(),
  /** A colleague who pools their network with you, where it begins with them. */
  through: z.string().nullable().meta({ description: 'The colleague at whom it begins' }),
  owes: z.boolean().meta({ description: 'Somebody on it did more for you lately than you for them' }),
  hops: z.array(pathHop),
})

export const PATH_NOTICES = ['nobody-there', 'in-touch', 'only-known', 'no-tie', 'too-far'] as const

export const introductionPaths = z.object({
  /** Who is looked for. */
  wanted: z.string(),
  people: z.array(pathNode).meta({ description: 'Those who are meant, as far as they are on record' }),
  /** Of an organization: who is known there already. */
  known: z.array(personBrief),
  paths: z.array(introductionPath),
  connectors: z.number().int().meta({ description: 'How many people could be asked' }),
  isExact: z.boolean().meta({
    description: 'No likelier path was passed over; false only where hundreds of variants had to be',
  }),
  notice: z.object({ code: z.enum(PATH_NOTICES), text: z.string(), next: z.string() }).nullable(),
})
