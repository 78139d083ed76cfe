import { z } from 'zod'
import { plainDate } from './common.ts'

export const workspace = z.object({
  name: z.string(),
  owner: z.string().nullable(),
  ownerHeadline: z.string().nullable(),
  /** One's own addresses, lower case: they tell what one sent from what one received. */
  ownerEmails: z.array(z.string()),
  hoursPerWeek: z.number(),
  /** A generated, invented world. */
  isDemo: z.boolean(),
  today: plainDate,
  counts: z.object({
    people: z.number().int(),
    organizations: z.number().int(),
    interactions: z.number().int(),
    networks: z.number().int(),
    objectives: z.number().int(),
    imports: z.number().int(),
  }),
})
