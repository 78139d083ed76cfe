import { EVIDENCE_KINDS } from '@rapport/domain'
import { z } from 'zod'
import { id, instant, label, plainDate } from './common.ts'

export const evidenceKind = z.enum(EVIDENCE_KINDS)

/** One kind of evidence for a tie. */
export const tieEvidence = z.object({
  kind: evidenceKind,
  text: z.string(),
  on: plainDate.nullable(),
  /** Somebody or something states that the two dealt with each other; else it is told from where both were. */
  recorded: z.boolean(),
  count: z.number().int(),
})

/** A list of who knows whom that somebody handed over. */
export const tieList = z.object({
  listId: id,
  name: z.string(),
  /** Null for a community's. `name` is null where the owner was removed. */
  owner: z.object({ personId: id, name: z.string().nullable() }).nullable(),
  /** Its owner pools their network with yours: paths may begin at them. */
  isColleague: z.boolean(),
  importedAt: instant,
  rows: z.number().int(),
  rejected: z.number().int(),
  ties: z.number().int(),
  /** How many names it holds, and how many of them are people you know. */
  names: z.number().int(),
  known: z.number().int(),
})

/** The most lists handed over as one: a league of chapters. */
const MOST_FILES = 50

export const edgeFiles = z.array(z.file()).min(1).max(MOST_FILES).meta({
  description:
    'CSV files with the columns source, target, weight (0 to 1) and kind; or a list that a colleague shared',
})

export const listName = label.optional().meta({ description: 'What to call the list; else as its file' })

/** A line that became no tie. */
export const rejectedTie = z.object({
  file: z.string(),
  line: z.number().int(),
  code: z.string(),
  message: z.string(),
})

/** What became of the rows of a list: `rows` = `ties` + `doubles` + `rejected`. */
export const importedTies = z.object({
  list: tieList,
  rows: z.number().int(),
  ties: z.number().int(),
  /** Rows that name two people again; of these the likelier counts. */
  doubles: z.number().int(),
  rejected: z.number().int(),
  firstRejected: z.array(rejectedTie),
  /** The list of the same name and owner whose place it took, tie by tie. */
  replaced: z
    .object({
      importedAt: instant,
      added: z.number().int(),
      removed: z.number().int(),
      changed: z.number().int(),
      unchanged: z.number().int(),
    })
    .nullable(),
})
