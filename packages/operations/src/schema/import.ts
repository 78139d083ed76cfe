import { CONTACT_FIELDS } from '@rapport/importers'
import { z } from 'zod'
import { id, instant } from './common.ts'

/** Rows of one file, each counted exactly once: the six add up to `rows`. */
export const rowCounts = z.object({
  rows: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  hidden: z.number().int(),
  skipped: z.number().int(),
  rejected: z.number().int(),
})

export const importedFile = rowCounts.extend({
  name: z.string(),
  kind: z.string(),
  /** What ended the reading of this file early, or which encoding was taken. */
  notice: z.string().nullable(),
})

export const CHANGE_KINDS = ['employer', 'title', 'name', 'email', 'no-longer-connected'] as const

export const changeSummary = z.object({
  kind: z.enum(CHANGE_KINDS),
  count: z.number().int(),
  /** "12 changed employer". */
  text: z.string(),
})

export const importChange = z.object({
  kind: z.enum(CHANGE_KINDS),
  personId: id,
  person: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

export const ROW_OUTCOMES = ['created', 'updated', 'unchanged', 'hidden', 'skipped', 'rejected'] as const

/** A row that did not become what its author meant, or did so with a reservation. */
export const rowFinding = z.object({
  file: z.string(),
  line: z.number().int(),
  outcome: z.enum(ROW_OUTCOMES),
  code: z.string(),
  message: z.string(),
})

export const importSummary = z.object({
  importId: id,
  sources: z.array(z.string()),
  startedAt: instant,
  finishedAt: instant,
  undoneAt: instant.nullable(),
  people: z.object({
    created: z.number().int(),
    updated: z.number().int(),
    /** Of the created, those found to be people already known, and shown with them. */
    merged: z.number().int(),
  }),
  totals: rowCounts,
  /** Rows taken in with a reservation, such as a date that does not exist. */
  warnings: z.number().int(),
})

export const importReport = importSummary.extend({
  /** Said of a complete export only: it comes back with its own imports, and is not one itself. */
  canUndo: z.literal(false).optional(),
  files: z.array(importedFile),
  changes: z.array(changeSummary),
})

/** A mailbox kept as one file a mail is the most that is handed over at once. */
const MOST_FILES = 50_000

export const importFiles = z
  .array(z.file())
  .min(1)
  .max(MOST_FILES)
  .meta({ description: 'Files, or archives of them' })

export const contactMapping = z
  .record(z.string(), z.enum(CONTACT_FIELDS))
  .optional()
  .meta({ description: 'What columns of a CSV hold, where the guess is wrong: {"Column": "email"}' })
