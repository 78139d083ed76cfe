import { createHash } from 'node:crypto'
import type { Progress, TableRows } from '@rapport/operations'
import { readMigrations } from '../../database/migrations.ts'
import {
  type BackupHeader,
  type BackupTable,
  FORMAT_VERSION,
  formatVersionOf,
  isFooter,
  isHeader,
} from './header.ts'
import { readLines } from './read-lines.ts'
import { damaged, newerSchema, notABackup, Unreadable } from './unreadable.ts'

export interface ReadOptions {
  readonly signal: AbortSignal
  readonly progress: (progress: Progress) => void
  /** A short phrase: "Checking the backup". */
  readonly phase: string
}

export interface OpenBackup {
  readonly header: BackupHeader
  /** To be read once and to the end: only there it throws Unreadable if digest or counts do not agree. */
  readonly pages: () => AsyncIterable<TableRows>
  readonly close: () => Promise<void>
}

/** Opens a backup at its header. Throws Unreadable where it is none, or of a version that this one does not know. */
export const openBackup = async (file: Blob, options: ReadOptions): Promise<OpenBackup> => {
  const { signal, progress, phase } = options
  const batches = readLines(file, {
    signal,
    onBytes: (done) => progress({ phase, done, total: file.size, unit: 'bytes' }),
  })
  const first = await batches.next()
  const [line, ...others] = first.done ? [] : first.value
  if (line === undefined) throw notABackup()
  const header = headerOf(line)
  return {
    header,
    pages: () => readPages(header, line, others, batches),
    close: async () => {
      await batches.return(undefined)
    },
  }
}

const headerOf = (line: Buffer): BackupHeader => {
  const header = parsed(line)
  const version = formatVersionOf(header)
  if (version === null) throw notABackup()
  if (version > FORMAT_VERSION) throw new Unreadable(newerSchema)
  if (!isHeader(header)) throw damaged('its first line does not say what is in it')
  if (!readMigrations().some(({ tag }) => tag === header.schema)) throw new Unreadable(newerSchema)
  return header
}

async function* readPages(
  header: BackupHeader,
  headerLine: Buffer,
  started: readonly Buffer[],
  batches: AsyncIterable<readonly Buffer[]>,
): AsyncGenerator<TableRows> {
  const hash = createHash('sha256').update(headerLine).update('\n')
  const tables = rowsExpected(header.tables)
  const total = header.tables.reduce((sum, { rows }) => sum + rows, 0)
  let seen = 0
  let footer: Buffer | null = null
  for await (const batch of withFirst(started, batches)) {
    let from = 0
    while (from < batch.length) {
      const table = tables.current()
      if (table === null) {
        if (footer !== null || batch.length - from > 1) throw damaged('something follows its end')
        footer = batch[from] ?? null
        break
      }
      const rows = batch.slice(from, from + table.left)
      for (const row of rows) hash.update(row).update('\n')
      yield { table: table.name, rows: rows.map(toText) }
      tables.take(rows.length)
      from += rows.length
      seen += rows.length
    }
  }
  const end = footer === null ? null : parsed(footer)
  if (!isFooter(end)) throw damaged(`it is cut short after ${seen} of ${total} rows`)
  if (end.sha256 !== hash.digest('hex') || end.rows !== total)
    throw damaged('its digest does not fit its rows')
}

async function* withFirst<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first
  yield* rest
}

/** Which table the next row belongs to, and how many more of it there are. */
const rowsExpected = (tables: readonly BackupTable[]) => {
  let index = 0
  let taken = 0
  return {
    current: () => {
      while (index < tables.length && taken >= (tables[index]?.rows ?? 0)) {
        index += 1
        taken = 0
      }
      const table = tables[index]
      return table === undefined ? null : { name: table.name, left: table.rows - taken }
    },
    take: (count: number) => {
      taken += count
    },
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

const toText = (line: Buffer): string => {
  try {
    return decoder.decode(line)
  } catch {
    throw damaged('a row is not text')
  }
}

const parsed = (line: Buffer): unknown => {
  try {
    return JSON.parse(toText(line))
  } catch {
    return null
  }
}
