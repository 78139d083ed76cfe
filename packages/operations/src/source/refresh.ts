import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import type { WriteContext } from '../context.ts'
import { notFound, sourceNotFound } from '../failures.ts'
import { takeIn } from '../import/index.ts'
import { writeOperation } from '../operation.ts'
import type { SourceKind, SourceRow } from '../ports/source.ts'
import { id } from '../schema/common.ts'
import { password, refreshedSource } from '../schema/source.ts'
import { secretName } from './describe.ts'
import { readCalendar } from './read-calendar.ts'
import { readMailbox } from './read-mailbox.ts'
import type { ReadSource } from './reading.ts'

const readers: Readonly<Record<SourceKind, ReadSource>> = { calendar: readCalendar, imap: readMailbox }

export const refreshSources = writeOperation({
  name: 'source.refresh',
  summary: 'Read calendars and mailboxes again and take in what is new.',
  description:
    'Reads one source, or all of them. What cannot be read is told and left as it was; the others are read all the same. What was undone since comes in again.',
  route: 'POST /sources/refresh',
  input: z
    .object({
      sourceId: id.optional().meta({ description: 'Which source; all of them without' }),
      password: password
        .optional()
        .meta({ description: 'Of that source, where none is kept or it is another now' }),
    })
    .refine((input) => input.password === undefined || input.sourceId !== undefined, {
      path: ['password'],
      message: 'Say which source the password is for.',
    }),
  output: z.object({ sources: z.array(refreshedSource) }),
  errors: {
    ...sourceNotFound,
    CANCELLED: { kind: 'cancelled', when: 'The call was cancelled; nothing of it was kept.' },
  },
  examples: ['rapport source refresh', 'rapport source refresh 0192f0c1-0000-7000-8000-0000000000d1'],
  command: { positional: ['sourceId'] },
  isLong: true,
  handle: async ({ sourceId, password: given }, context) => {
    const rows = await wanted(sourceId, context)
    if (rows === null) return notFound('SOURCE_NOT_FOUND', sourceId ?? '')
    try {
      const known = {
        given: given ?? null,
        ownerEmails: (await context.store.workspace.get()).ownerEmails,
        undoneAt: await lastUndo(context),
      }
      const sources = []
      for (const row of rows) {
        const refreshed = await refresh(row, known, context)
        if (refreshed === null) return cancelled
        sources.push(refreshed)
      }
      return ok({ sources })
    } catch (error) {
      // Readers stop by throwing the signal's reason; whatever else comes then is a consequence of it.
      if (context.signal.aborted) return cancelled
      throw error
    }
  },
})

const cancelled = fail({
  code: 'CANCELLED' as const,
  message: 'Reading was cancelled. Nothing of it was kept.',
})

const wanted = async (
  sourceId: string | undefined,
  { store }: Pick<WriteContext, 'store'>,
): Promise<readonly SourceRow[] | null> => {
  if (sourceId === undefined) return store.sources.list()
  const row = await store.sources.get(sourceId)
  return row === null ? null : [row]
}

/** What holds for all the sources of one call. */
interface Known {
  readonly given: string | null
  readonly ownerEmails: readonly string[]
  readonly undoneAt: number
}

/**
 * Reads one source and takes in what it gave; null when the call was cancelled. A source that fails does so before anything
 * of it is written, so that the transaction holds what the others gave.
 */
const refresh = async (row: SourceRow, known: Known, context: WriteContext) => {
  const { sourceId, name } = row
  const read = await readAgain(row, known, context)
  if (!read.ok) return { sourceId, name, outcome: 'failed' as const, failure: read.failure }
  const { events, cursor } = read.value
  const report = events === null ? null : await takeIn([name], events, context)
  if (events !== null && report === null) return null
  await context.store.sources.refreshed(sourceId, {
    cursor: cursor(),
    lastImportId: report?.importId ?? null,
    refreshedAt: context.now.toISOString(),
  })
  return report === null
    ? { sourceId, name, outcome: 'unchanged' as const }
    : { sourceId, name, outcome: 'read' as const, report }
}

/** A password that proved right is kept. */
const readAgain = async (row: SourceRow, { given, ownerEmails, undoneAt }: Known, context: WriteContext) => {
  const { secrets, progress } = context
  progress({ phase: `Asking ${row.name}`, done: 0, total: null, unit: 'bytes' })
  const secret = secretName(row.sourceId)
  const { user } = row.settings
  // What was undone may have been this source's, and has to come in again.
  const isReadBefore = row.refreshedAt !== null && Date.parse(row.refreshedAt) > undoneAt
  const read = await readers[row.kind]({
    row,
    cursor: isReadBefore ? row.cursor : null,
    password: given ?? (await secrets.get(secret)),
    ownerEmails: typeof user === 'string' && user.includes('@') ? [...ownerEmails, user] : ownerEmails,
    context,
  })
  if (read.ok && given !== null) await secrets.set(secret, given)
  return read
}

/** When an import was undone last, in milliseconds; before everything if none ever was. */
const lastUndo = async ({ store }: Pick<WriteContext, 'store'>): Promise<number> =>
  (await store.imports.list()).reduce(
    (last, { undoneAt }) => (undoneAt === null ? last : Math.max(last, Date.parse(undoneAt))),
    Number.NEGATIVE_INFINITY,
  )
