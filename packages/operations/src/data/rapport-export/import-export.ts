import { fail, ok } from '@rapport/domain'
import type { WriteContext } from '../../context.ts'
import type { BackupFault, Cancelled, RestoreFault, TableRows } from '../../ports/backup.ts'
import { damaged, type ExportFault, openExport } from './read-export.ts'
import { UnreadableExport } from './unreadable-export.ts'

/**
 * Takes in a complete export, into a workspace that has nothing yet: ids, provenance, edits and merges come back as they
 * were. Answers an import's report; no import is noted, since everything that is noted comes from the file.
 */
export const importExport = async (file: File, { store, newId, now, signal }: WriteContext) => {
  const opened = await openExport(file)
  if (!opened.ok) return opened
  if (!(await store.backup.isEmpty())) return notEmpty
  const { schema, pages } = opened.value
  const counts = new Map<string, number>()
  const filled = await whenReadable(file, () =>
    store.backup.fill({ schema, pages: () => tallied(pages(), counts) }, { signal }),
  )
  if (!filled.ok) return fail(inWordsOfImports(file, filled.failure))
  const files = Array.from(counts, ([kind, rows]) => ({
    ...counted(rows),
    name: file.name,
    kind,
    notice: null,
  }))
  return ok({
    importId: newId(),
    sources: [file.name],
    startedAt: now.toISOString(),
    finishedAt: now.toISOString(),
    undoneAt: null,
    canUndo: false as const,
    people: { created: counts.get('person') ?? 0, updated: 0, merged: 0 },
    totals: counted(files.reduce((sum, { rows }) => sum + rows, 0)),
    warnings: 0,
    files,
    changes: [],
  })
}

async function* tallied(
  pages: AsyncIterable<TableRows>,
  counts: Map<string, number>,
): AsyncGenerator<TableRows> {
  for await (const page of pages) {
    counts.set(page.table, (counts.get(page.table) ?? 0) + page.rows.length)
    yield page
  }
}

/** What the rows cannot be read for comes out of the middle of filling. */
const whenReadable = async <T>(file: File, work: () => Promise<T>) => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnreadableExport) return fail(damaged(file, error.what))
    throw error
  }
}

/** The store speaks of backups; to an import this is one of its files. */
const inWordsOfImports = (file: File, fault: BackupFault | RestoreFault | Cancelled | ExportFault) => {
  switch (fault.code) {
    case 'NOT_A_BACKUP':
    case 'BACKUP_DAMAGED':
      return damaged(file, String(fault.details?.why ?? 'it does not fit'))
    case 'BACKUP_NEWER':
      return { code: 'FILE_NEWER' as const, message: fault.message }
    case 'CANNOT_BRING_FORWARD':
    case 'WORKSPACE_BUSY':
    case 'CANCELLED':
    case 'ARCHIVE_DAMAGED':
    case 'FILE_NEWER':
    case 'TOO_LARGE':
      return { ...fault, code: fault.code }
    default:
      throw new Error(`filling an empty workspace failed as a restore would: ${fault.code}`)
  }
}

const counted = (rows: number) => ({
  rows,
  created: rows,
  updated: 0,
  unchanged: 0,
  hidden: 0,
  skipped: 0,
  rejected: 0,
})

const notEmpty = fail({
  code: 'WORKSPACE_NOT_EMPTY' as const,
  message:
    'This is everything of a workspace, and here is something already. Import it into an empty data directory (--data DIR). Nothing was changed.',
})
