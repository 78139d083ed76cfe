import { z } from 'zod'
import { id, label } from './common.ts'
import { industry, jobFunction, level } from './person.ts'

/** A named person, or a kind of person, and how many. */
export const wanted = z.object({
  personId: id.nullable(),
  person: z.string().nullable(),
  function: jobFunction.nullable(),
  level: level.nullable(),
  organization: z.string().nullable(),
  industry: industry.nullable(),
  place: z.string().nullable(),
  topic: z.string().nullable(),
  count: z.number().int(),
  /** In words: "3 directors in Purchasing". */
  text: z.string(),
})

/** The who of an objective. */
export const need = wanted.extend({ needId: id, objectiveId: id })

/** How many of them a need may ask for; more is an audience and not a list of people. */
export const needCount = z.coerce.number().int().min(1).max(500)

export const needFields = {
  personId: id.optional().meta({ description: 'A named person' }),
  function: jobFunction.optional().meta({ description: 'One of the 26 job functions' }),
  level: level.optional().meta({ description: 'The least level that will do' }),
  organization: label.optional().meta({ description: 'An organization by name' }),
  industry: industry.optional().meta({ description: 'What their organization does for a living' }),
  place: label.optional().meta({ description: 'Where they are: a city, a country, a region' }),
  topic: label.optional().meta({ description: 'What they should know or work on, in your words' }),
  count: needCount.default(1).meta({ description: 'How many of them' }),
}
