import { z } from 'zod'
import { instant } from './common.ts'

/** What a backup holds. */
export const backupSummary = z.object({
  createdAt: instant,
  workspaceId: z.string(),
  /** The version of the tables it was made from. */
  schema: z.string(),
  people: z.number().int(),
  rows: z.number().int(),
})
