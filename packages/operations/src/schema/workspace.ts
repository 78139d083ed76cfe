import { z } from 'zod'
import { plainDate } from './common.ts'

export const workspace = z.object({
  name: z.string(),
  owner: z.string().nullable(),
  ownerHeadline: z.string().nullable(),
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
