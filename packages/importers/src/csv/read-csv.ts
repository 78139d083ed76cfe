import type { ByteStream } from '../byte-stream.ts'
import type { CsvLayout } from './sniff-csv.ts'
import { createTextSource } from './text-decoder.ts'
import { type CsvRow, createTokenizer } from './tokenizer.ts'

/** Rows of a file in batches, and what there is to say once they are read. */
export interface CsvReading {
  readonly batches: AsyncIterable<{ readonly rows: readonly CsvRow[]; readonly bytesRead: number }>
  /** Remarks on the file as a whole: its encoding, repeated columns. Complete once the batches are. */
  readonly notes: () => readonly string[]
  /** The line reached. */
  readonly line: () => number
}

/** Rows handed over at once: few enough to stop quickly, enough that the hand-over costs nothing. */
const BATCH_ROWS = 1_000
/** Bytes after which a batch is handed over anyway, so that a thousand rows of 4 MB are never held together. */
const BATCH_BYTES = 4 * 1024 * 1024

/**
 * Reads the rows below the header, each with the line it begins on. Damage in the stream ends the reading: the row
 * it cut in two is not yielded.
 */
export function readCsv(stream: ByteStream, layout: CsvLayout, sample: Uint8Array): CsvReading {
  const source = createTextSource(sample)
  const tokenizer = createTokenizer(layout.delimiter)
  const repeated = layout.columns.repeated.map(
    (name) => `The column "${name}" stands twice; the first is read.`,
  )
  // A table without a header begins with its data.
  let pastHeader = layout.headerLine === 0
  if (pastHeader) tokenizer.expectColumns(layout.columns.count)

  const drain = (rows: CsvRow[]): boolean => {
    for (let row = tokenizer.next(); row !== undefined; row = tokenizer.next()) {
      if (pastHeader) rows.push(row)
      else if (row.line >= layout.headerLine) {
        pastHeader = true
        tokenizer.expectColumns(layout.columns.count)
      }
      if (rows.length >= BATCH_ROWS) return true
    }
    return false
  }

  async function* batches() {
    let rows: CsvRow[] = []
    let bytesRead = 0
    let bytesHandedOver = 0
    for await (const chunk of stream.bytes) {
      tokenizer.push(source.decode(chunk, false))
      bytesRead += chunk.length
      while (drain(rows)) {
        yield { rows, bytesRead }
        rows = []
      }
      if (bytesRead - bytesHandedOver < BATCH_BYTES) continue
      yield { rows, bytesRead }
      rows = []
      bytesHandedOver = bytesRead
    }
    if (stream.damage() === null) {
      tokenizer.push(source.decode(new Uint8Array(0), true))
      tokenizer.finish()
      while (drain(rows)) {
        yield { rows, bytesRead }
        rows = []
      }
    }
    if (rows.length > 0) yield { rows, bytesRead }
  }

  return { batches: batches(), notes: () => [...repeated, ...source.notes()], line: tokenizer.line }
}
