import type { ImportEvent, ImportRow } from '@rapport/importers'
import type { WriteContext } from '../context.ts'
import { mergeCertain } from '../identity/merge-certain.ts'
import type { ImportedFileRow, RowCounts } from '../ports/import.ts'
import { applyRecord, keysOf } from './apply-row.ts'
import { emptyBatch } from './batch.ts'
import { createDirectory, type Directory } from './directory.ts'

type Context = Pick<WriteContext, 'store' | 'now' | 'today' | 'newId' | 'progress' | 'signal'>

type Counts = { -readonly [Key in keyof RowCounts]: RowCounts[Key] }

interface OpenFile {
  readonly number: number
  readonly name: string
  readonly kind: string
  readonly counts: Counts
  notice: string | null
  /** Read to its end. */
  isWhole: boolean
  /** How often a key occurred in this file. */
  readonly occurrences: Map<string, number>
}

const noCounts = (): Counts => ({
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  hidden: 0,
  skipped: 0,
  rejected: 0,
})

/** The kind of file that lists all of one's connections, so that who is missing from it can be told. */
const FULL_LIST = 'linkedin-connections'

/**
 * Writes what an importer yields, in the caller's transaction: every row is accounted for, nobody is made twice.
 * False when the call was cancelled; the caller then rolls back.
 */
export const applyImport = async (
  importId: string,
  sources: readonly string[],
  events: AsyncIterable<ImportEvent>,
  context: Context,
): Promise<boolean> => {
  const { store, signal } = context
  await store.imports.lock()
  const directory = createDirectory(await store.imports.directory())
  const made = new Set<string>()
  const stated = new Map()
  const files: OpenFile[] = []
  const tally = { created: 0, updated: 0, merged: 0, warnings: 0 }
  let asOf = context.today
  let bytesBefore = 0
  let bytesInAll = 0
  let open: (OpenFile & { readonly size: number }) | null = null

  for await (const event of events) {
    if (signal.aborted) return false
    switch (event.type) {
      case 'begin': {
        asOf = event.exportedOn ?? context.today
        if (event.owner !== null) directory.setOwner(event.owner)
        bytesInAll = event.files.reduce((sum, file) => sum + file.size, 0)
        await store.imports.begin({ importId, sources, at: context.now.toISOString(), asOf })
        break
      }
      case 'file': {
        const { name, kind, size } = event.file
        const file = {
          number: files.length,
          name,
          kind,
          size,
          counts: noCounts(),
          notice: null,
          isWhole: true,
          occurrences: new Map(),
        }
        files.push(file)
        open = file
        break
      }
      case 'rows': {
        if (open === null) throw new Error('an importer yielded rows outside a file')
        const session = {
          batch: emptyBatch(),
          directory,
          versions: new Map(),
          made,
          stated,
          asOf,
          newId: context.newId,
        }
        await applyRows(session, event.rows, open, context)
        // The owner is no new acquaintance.
        tally.created += session.batch.people.filter((person) => !person.isOwner).length
        tally.updated += session.batch.personUpdates.filter((person) => !person.isOwner).length
        tally.warnings += session.batch.rows.filter((row) => row.code === 'WARNING').length
        await store.imports.add(importId, session.batch)
        context.progress({
          phase: `Reading ${open.name}`,
          done: Math.min(bytesBefore + event.bytesRead, bytesInAll),
          total: bytesInAll,
          unit: 'bytes',
        })
        break
      }
      case 'file-end': {
        if (open === null) throw new Error('an importer ended a file it had not begun')
        bytesBefore += open.size
        const remarks = [...(event.warnings ?? [])]
        if (event.error !== undefined) {
          open.isWhole = false
          remarks.unshift(`Line ${event.error.line}: ${event.error.message}`)
        }
        open.notice = remarks.length === 0 ? null : remarks.join(' ')
        open = null
        break
      }
    }
  }
  if (signal.aborted) return false
  const complete = files.some((file) => file.kind === FULL_LIST && file.isWhole && file.counts.rows > 0)
  if (complete) await store.imports.noteDeparted(importId, asOf)
  if (tally.created + tally.updated > 0) {
    const { merged } = await mergeCertain(context)
    tally.merged = merged.length
  }
  if (signal.aborted) return false
  await store.imports.finish(importId, context.now.toISOString(), files.map(toFileRow), tally)
  return true
}

const applyRows = async (
  session: Parameters<typeof applyRecord>[0],
  rows: readonly ImportRow[],
  file: OpenFile,
  { store }: Pick<Context, 'store'>,
): Promise<void> => {
  const keys = rows.map((row) =>
    'record' in row
      ? keysOf(row.record, session.directory as Directory, (key) => nthOf(file.occurrences, key))
      : null,
  )
  const wanted = keys.flatMap((each) => each?.wanted ?? [])
  for (const [key, versions] of await store.imports.versionsOf(wanted)) session.versions.set(key, versions)

  rows.forEach((row, index) => {
    file.counts.rows += 1
    if ('finding' in row) {
      const { outcome, code, message } = row.finding
      file.counts[outcome] += 1
      session.batch.rows.push({ file: file.number, line: row.line, outcome, recordId: null, code, message })
      return
    }
    const place = `line ${row.line} of ${file.name}`
    const applied = applyRecord(session, row.record, keys[index]?.key ?? null, place, row.more)
    file.counts[applied.outcome] += 1
    const isSkipped = applied.outcome === 'skipped'
    session.batch.rows.push({
      file: file.number,
      line: row.line,
      outcome: applied.outcome,
      recordId: isSkipped ? null : applied.recordId,
      code: isSkipped ? applied.code : row.warning === undefined ? null : 'WARNING',
      message: isSkipped ? applied.message : (row.warning ?? null),
    })
  })
}

/** How often the key came before in this file; counts this one. */
const nthOf = (occurrences: Map<string, number>, key: string): number => {
  const before = occurrences.get(key) ?? 0
  occurrences.set(key, before + 1)
  return before
}

const toFileRow = (file: OpenFile): ImportedFileRow => ({
  name: file.name,
  kind: file.kind,
  notice: file.notice,
  ...file.counts,
})
