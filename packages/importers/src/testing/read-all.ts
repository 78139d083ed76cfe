import { readSources } from '../read-sources.ts'
import type { ImportEvent, ImportFile, ImportRecord, ImportRow, ImportSource } from '../record.ts'

type FileEnd = Extract<ImportEvent, { type: 'file-end' }>

/** One file as it was read. */
export interface ReadFile {
  readonly file: ImportFile
  readonly rows: readonly ImportRow[]
  readonly end: FileEnd
}

export interface ReadAll {
  readonly begin: Extract<ImportEvent, { type: 'begin' }>
  readonly files: readonly ReadFile[]
}

/** A source from text or bytes. */
export function source(name: string, content: string | Uint8Array | Blob): ImportSource {
  return { name, blob: content instanceof Blob ? content : new Blob([Buffer.from(content)]) }
}

/** Reads everything, and throws if the sources are refused or the events come in an order they must not. */
export async function readAll(...sources: readonly ImportSource[]): Promise<ReadAll> {
  const opened = await readSources(sources)
  if (!opened.ok) throw new Error(`refused: ${opened.failure.code} ${opened.failure.message}`)
  let begin: ReadAll['begin'] | undefined
  const files: ReadFile[] = []
  let current: { file: ImportFile; rows: ImportRow[] } | undefined
  for await (const event of opened.value) {
    if (event.type === 'begin') begin = event
    else if (event.type === 'file') current = { file: event.file, rows: [] }
    else if (current === undefined) throw new Error(`${event.type} outside a file`)
    else if (event.type === 'rows') current.rows.push(...event.rows)
    else {
      files.push({ ...current, end: event })
      current = undefined
    }
  }
  if (begin === undefined) throw new Error('nothing began')
  return { begin, files }
}

/** Reads one file and gives its rows. */
export async function readRows(name: string, content: string | Uint8Array): Promise<readonly ImportRow[]> {
  const { files } = await readAll(source(name, content))
  return files[0]?.rows ?? []
}

export function recordsOf(rows: readonly ImportRow[]): ImportRecord[] {
  return rows.flatMap((row) => ('record' in row ? [row.record] : []))
}

/** Rows in a form that reads well in an expectation: line, what became of it, and why. */
export function outcomes(rows: readonly ImportRow[]): string[] {
  return rows.map((row) => {
    if ('finding' in row) return `${row.line} ${row.finding.outcome} ${row.finding.code}`
    return row.warning === undefined
      ? `${row.line} ${row.record.kind}`
      : `${row.line} ${row.record.kind} warned`
  })
}

/** A CSV with every cell quoted that needs it. */
export function csv(...rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => cells.map(quoteCell).join(',')).join('\n')}\n`
}

function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
