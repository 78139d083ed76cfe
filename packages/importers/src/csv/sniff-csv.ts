import { type Columns, columnsOf } from './columns.ts'
import { createTextSource } from './text-decoder.ts'
import { createTokenizer } from './tokenizer.ts'

/** How a CSV is laid out: what separates its cells, and where its header stands. */
export interface CsvLayout {
  readonly delimiter: string
  /** 0 for a table that has none. */
  readonly headerLine: number
  readonly columns: Columns
  readonly header: readonly string[]
  /** Whether `isHeader` knew the header; if not, the first row is taken for it. */
  readonly recognised: boolean
  /** Rows below the header in the sample, to see the data before reading it. */
  readonly sampleRows: readonly (readonly string[])[]
}

const DELIMITERS = [',', ';', '\t'] as const
/** Rows looked at for a header: LinkedIn's preamble is three lines, a hand-made title block perhaps ten. */
const HEADER_ROWS = 50

/**
 * Finds delimiter and header in the first bytes of a file. Undefined when they hold no row at all: an empty file, or
 * one whose first line is longer than the sample.
 */
export function sniffCsv(
  sample: Uint8Array,
  sampleIsWhole: boolean,
  isHeader: (columns: Columns) => boolean,
): CsvLayout | undefined {
  const candidates = candidatesOf(sample, sampleIsWhole)
  for (const { delimiter, rows } of candidates) {
    for (const [index, row] of rows.slice(0, HEADER_ROWS).entries()) {
      const columns = columnsOf(row.cells)
      if (!isHeader(columns)) continue
      return {
        delimiter,
        headerLine: row.line,
        columns,
        header: row.cells,
        recognised: true,
        sampleRows: rows.slice(index + 1).map((data) => data.cells),
      }
    }
  }
  const widest = candidates.reduce((best, other) => (width(other) > width(best) ? other : best))
  const first = widest.rows[0]
  if (first === undefined) return undefined
  return {
    delimiter: widest.delimiter,
    headerLine: first.line,
    columns: columnsOf(first.cells),
    header: first.cells,
    recognised: false,
    sampleRows: widest.rows.slice(1).map((data) => data.cells),
  }
}

type Candidate = ReturnType<typeof readSample>

/**
 * The formats look at one file after the other, and each at the same sample: it is taken apart once. Only the last is
 * kept, for an archive may hold ten thousand tables.
 */
let last: { readonly sample: WeakRef<Uint8Array>; readonly candidates: readonly Candidate[] } | undefined

function candidatesOf(sample: Uint8Array, sampleIsWhole: boolean): readonly Candidate[] {
  if (last?.sample.deref() === sample) return last.candidates
  const text = createTextSource(sample).decode(sample, sampleIsWhole)
  const candidates = DELIMITERS.map((delimiter) => readSample(text, sampleIsWhole, delimiter))
  last = { sample: new WeakRef(sample), candidates }
  return candidates
}

const width = (candidate: Candidate): number => candidate.rows[0]?.cells.length ?? 0

function readSample(text: string, whole: boolean, delimiter: (typeof DELIMITERS)[number]) {
  const tokenizer = createTokenizer(delimiter)
  tokenizer.push(text)
  if (whole) tokenizer.finish()
  const rows = []
  for (let row = tokenizer.next(); row !== undefined; row = tokenizer.next()) rows.push(row)
  return { delimiter, rows }
}
