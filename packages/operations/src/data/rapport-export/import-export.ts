import { fail, ok } from '@rapport/domain'
import type { WriteContext } from '../../context.ts'
import type { BackupFault, Cancelled, RestoreFault, TableRows } from '../../ports/backup.ts'
import { readExport } from './read-export.ts'

/**
 * Takes in a complete export, into a workspace that has nothing yet: ids, provenance, edits and merges come back as they
 * were. Answers an import's report; no import is noted, since everything that is noted comes from the file.
 */
export const importExport = async (file: File, { store, newId, now, signal }: WriteContext) => {
  const read = await readExport(file)
  if (!read.ok) return read
  const { schema, tables } = read.value
  if (!(await store.backup.isEmpty())) return notEmpty
  const filled = await store.backup.fill({ schema, pages: () => each(tables) }, { signal })
  if (!filled.ok) return fail(inWordsOfImports(file, filled.failure))
  const files = tables.map(({ table, rows }) => ({
    ...counted(rows.length),
    name: file.name,
    kind: table,
    notice: null,
  }))
  const people = tables.find(({ table }) => table === 'person')?.rows.length ?? 0
  return ok({
    importId: newId(),
    sources: [file.name],
    startedAt: now.toISOString(),
    finishedAt: now.toISOString(),
    undoneAt: null,
    canUndo: false as const,
    people: { created: people, updated: 0, merged: 0 },
    totals: counted(files.reduce((sum, { rows }) => sum + rows, 0)),
    warnings: 0,
    files,
    changes: [],
  })
}

async function* each(tables: readonly TableRows[]): AsyncGenerator<TableRows> {
  yield* tables
}

/** The store speaks of backups; to an import this is one of its files. */
const inWordsOfImports = (file: File, fault: BackupFault | RestoreFault | Cancelled) => {
  switch (fault.code) {
    case 'NOT_A_BACKUP':
    case 'BACKUP_DAMAGED': {
      const why = String(fault.details?.why ?? 'it does not fit')
      return {
        code: 'ARCHIVE_DAMAGED' as const,
        message: `${file.name} is damaged: ${why}. Nothing was changed.`,
      }
    }
    case 'BACKUP_NEWER':
      return { code: 'FILE_NEWER' as const, message: fault.message }
    case 'CANNOT_BRING_FORWARD':
    case 'WORKSPACE_BUSY':
    case 'CANCELLED':
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
