import type { Result } from '@rapport/domain'
import type { Importer, ReadOptions } from '../../importer.ts'
import type { ImportEvent, ImportFile, ImportRecord, ImportRow, ImportSource } from '../../record.ts'
import { openSources } from '../../source/index.ts'

/** What an importer yielded, put together. */
export interface Collected {
  readonly begin: Extract<ImportEvent, { type: 'begin' }>
  readonly files: readonly {
    readonly file: ImportFile
    readonly end: Extract<ImportEvent, { type: 'file-end' }>
  }[]
  readonly rows: readonly ImportRow[]
  /** Records of all rows, those in `more` too. */
  readonly records: readonly ImportRecord[]
}

export async function collect(events: AsyncIterable<ImportEvent>): Promise<Collected> {
  let begin: Collected['begin'] | undefined
  let current: ImportFile | undefined
  const files: Collected['files'][number][] = []
  const rows: ImportRow[] = []
  for await (const event of events) {
    if (event.type === 'begin') begin = event
    else if (event.type === 'file') current = event.file
    else if (event.type === 'rows') rows.push(...event.rows)
    else if (current !== undefined) files.push({ file: current, end: event })
  }
  if (begin === undefined) throw new Error('nothing began')
  const records = rows.flatMap((row) => ('record' in row ? [row.record, ...(row.more ?? [])] : []))
  return { begin, files, rows, records }
}

/** Opens the sources and reads them with one importer; throws if they are refused. */
export async function readBy(
  importer: Importer,
  sources: readonly ImportSource[],
  options: ReadOptions = {},
): Promise<Collected> {
  const open = unwrap(await openSources(sources, options.signal))
  return collect(unwrap(await importer.read(open, options)))
}

function unwrap<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(`refused: ${result.failure.message}`)
  return result.value
}
