import type { Damage } from '../byte-stream.ts'
import type { ImportEvent, ImportRow, RowFinding } from '../record.ts'
import type { SourceFile } from '../source/index.ts'
import { describeFault } from './csv-fault.ts'
import { readCsv } from './read-csv.ts'
import { type RowOutcome, rejected, skipped } from './row-outcome.ts'
import type { CsvLayout } from './sniff-csv.ts'
import type { CsvRow } from './tokenizer.ts'

export type RowReader = (cells: readonly string[], line: number) => RowOutcome

/** A file that may be a table, and how it is laid out; without a layout it shows not one row. */
export interface Table {
  readonly file: SourceFile
  readonly layout: CsvLayout | null
}

const NOT_READ = skipped('file-not-read', 'Rapport has no use for this file.')
const EMPTY_ROW = skipped('empty-row', 'This row is empty.')

const DAMAGE: Readonly<Record<Damage, string>> = {
  truncated: 'its packed data breaks off',
  corrupt: 'its packed data is damaged',
  checksum: 'its content does not match its checksum',
  'size-lie': 'its content is not as long as the archive says',
  unreadable: 'it could no longer be read',
}

/**
 * Reads one table: its rows in batches, each with a record or the reason why not, and how it ended. Without a reader
 * every row is skipped as one of a file Rapport has no use for.
 */
export async function* readTable(
  { file, layout }: Table,
  reader: RowReader | undefined,
  remarks: readonly string[],
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportEvent, void> {
  if (layout === null) {
    yield fileEnd(0, unreadable(file), remarks)
    return
  }
  const stream = file.open(signal)
  const reading = readCsv(stream, layout, file.sample ?? new Uint8Array(0))
  let count = 0
  for await (const { rows, bytesRead } of reading.batches) {
    signal?.throwIfAborted()
    count += rows.length
    const read: ImportRow[] = rows.map((row) => ({
      line: row.line,
      ...(reader === undefined ? NOT_READ : readRow(row, layout.columns.count, reader)),
    }))
    yield { type: 'rows', rows: read, bytesRead }
  }
  const empty = count === 0 && reader !== undefined ? ['This file has a header and no rows.'] : []
  const error = damageError(file.name, stream.damage(), reading.line())
  yield fileEnd(count, error, [...remarks, ...empty, ...reading.notes()])
}

function readRow(row: CsvRow, columns: number, reader: RowReader): RowOutcome {
  const { cells, fault } = row
  if (fault !== null && fault !== 'stray-quote') return rejected(fault, describeFault(fault))
  if (cells.every((cell) => cell.trim() === '')) return EMPTY_ROW
  if (cells.length > columns && cells.slice(columns).some((cell) => cell.trim() !== '')) {
    return rejected('too-many-cells', `This row has ${cells.length} cells where the header has ${columns}.`)
  }
  const outcome = reader(cells, row.line)
  if ('finding' in outcome) return outcome
  const remarks = [outcome.warning ?? '', fault === null ? '' : describeFault(fault)]
  if (cells.length < columns) {
    remarks.push(
      `This row has ${cells.length} cells where the header has ${columns}; the others are taken as empty.`,
    )
  }
  const warning = remarks.filter((remark) => remark !== '').join(' ')
  return warning === '' ? outcome : { record: outcome.record, warning }
}

type FileError = RowFinding & { readonly line: number }

function fileEnd(rows: number, error: FileError | null, warnings: readonly string[]): ImportEvent {
  return {
    type: 'file-end',
    rows,
    ...(error === null ? {} : { error }),
    ...(warnings.length === 0 ? {} : { warnings }),
  }
}

/** Why a file that may be a table shows not one row. */
function unreadable(file: SourceFile): FileError | null {
  if (file.sample === null || (file.sampleIsWhole && file.damage === null)) return null
  if (file.damage !== null) return damageError(file.name, file.damage, 1)
  return {
    outcome: 'rejected',
    code: 'line-too-long',
    message: `${file.name}: line 1 is so long that no header can be found.`,
    line: 1,
  }
}

function damageError(name: string, damage: Damage | null, line: number): FileError | null {
  if (damage === null) return null
  const message = `${name} is damaged: ${DAMAGE[damage]} at line ${line}. What follows was not read.`
  return { outcome: 'rejected', code: `file-${damage}`, message, line }
}
