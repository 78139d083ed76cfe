import { NETWORK_KINDS } from '@rapport/domain'
import { z } from 'zod'
import { id, instant, label, plainDate, text } from './common.ts'
import { jobFunction, level } from './person.ts'

export const networkKind = z.enum(NETWORK_KINDS)

export const network = z.object({
  networkId: id,
  kind: networkKind,
  name: z.string(),
  purpose: z.string(),
  createdAt: instant,
  objectives: z.number().int(),
})

/** The who of an objective: a named person, or a kind of person, and how many. */
export const need = z.object({
  needId: id,
  objectiveId: id,
  personId: id.nullable(),
  person: z.string().nullable(),
  function: jobFunction.nullable(),
  level: level.nullable(),
  organization: z.string().nullable(),
  count: z.number().int(),
  /** The need in words: "3 directors in Purchasing". */
  text: z.string(),
})

export const needFields = {
  personId: id.optional().meta({ description: 'A named person' }),
  function: jobFunction.optional().meta({ description: 'One of the 26 job functions' }),
  level: level.optional().meta({ description: 'The least level that will do' }),
  organization: label.optional().meta({ description: 'An organization by name' }),
  count: z.coerce.number().int().min(1).max(500).default(1).meta({ description: 'How many of them' }),
}

export const objective = z.object({
  objectiveId: id,
  networkId: id,
  network: z.string(),
  statement: z.string(),
  due: plainDate,
  isFocused: z.boolean(),
  createdAt: instant,
  needs: z.array(need),
})

export const purposeText = text.meta({ description: 'What this network is for, in your own words' })
