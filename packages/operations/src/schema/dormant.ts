import { DORMANT_LEFT_OUT, DORMANT_NOTICES } from '@rapport/domain'
import { z } from 'zod'
import { id } from './common.ts'
import { channel, personBrief } from './person.ts'
import { reason } from './plan.ts'

/** A figure from 0 to 100, and what it is made of, what speaks loudest first. */
const reading = z.object({ score: z.number().int().min(0).max(100), reasons: z.array(reason) })

/** Somebody whose tie sleeps. The two scores say different things and are never one. */
export const dormantTie = personBrief.extend({
  likely: reading.meta({ description: 'How likely they are to answer a friendly word' }),
  worth: reading.meta({ description: 'What picking the tie up again would be worth' }),
  /** Its reasons are empty where nothing gives a reason to write now. */
  occasion: reading.meta({ description: 'How fresh a reason there is to write now' }),
  /** The need they fit best. */
  serves: z
    .object({
      objectiveId: id,
      objective: z.string(),
      need: z.string(),
      fit: z.number().int().min(0).max(100),
    })
    .nullable(),
  channel: z.object({ channel, text: z.string() }).nullable(),
  /** A draft that gives first; nothing is sent. */
  opener: z.object({ text: z.string(), facts: z.array(reason) }),
})

export const dormantNotice = z.object({ code: z.enum(DORMANT_NOTICES), text: z.string(), next: z.string() })

export const dormantList = z.object({
  /** What the ties were looked at for. */
  objectives: z.array(z.object({ objectiveId: id, statement: z.string() })),
  total: z.number().int().meta({ description: 'How many could be turned to' }),
  people: z.array(dormantTie),
  /** Who is passed over, and why. */
  leftOut: z.array(
    z.object({ because: z.enum(DORMANT_LEFT_OUT), count: z.number().int(), text: z.string() }),
  ),
  notice: dormantNotice.nullable(),
})
