import { fail, ok, type Result } from '@rapport/domain'
import { streamBlob } from '../byte-stream.ts'
import type { ImportSource } from '../record.ts'
import { readCsv } from './read-csv.ts'
import { sniffCsv } from './sniff-csv.ts'

/** A whole table in memory: trimmed header cells, and rows of cells. */
export interface LoadedTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface TableFailure {
  readonly code: 'NOT_A_TABLE' | 'TOO_LARGE'
  readonly message: string
}

/** Bytes at the start in which the header must stand. */
const SAMPLE_BYTES = 64 * 1024
/** A million people with twenty columns take a third of this. */
const MAX_BYTES = 1024 ** 3

/** Reads a CSV with a header; cells are trimmed, and missing ones are empty. */
export async function loadTable(
  { name, blob }: ImportSource,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Result<LoadedTable, TableFailure>> {
  if (blob.size > MAX_BYTES) return fail({ code: 'TOO_LARGE', message: `${name} is larger than 1 GB.` })
  const sample = new Uint8Array(await blob.slice(0, SAMPLE_BYTES).arrayBuffer())
  const layout = sniffCsv(sample, sample.length === blob.size, () => false)
  const header = layout?.header.map((cell) => cell.trim()) ?? []
  if (layout === undefined || header.length < 2) {
    return fail({ code: 'NOT_A_TABLE', message: `${name} is no CSV with a header of two columns or more.` })
  }
  const rows: string[][] = []
  for await (const batch of readCsv(streamBlob(blob, signal), layout, sample).batches) {
    signal?.throwIfAborted()
    for (const { cells } of batch.rows) {
      const row = header.map((_, index) => (cells[index] ?? '').trim())
      if (row.some((cell) => cell !== '')) rows.push(row)
    }
  }
  if (rows.length === 0) {
    return fail({ code: 'NOT_A_TABLE', message: `${name} has a header and not one row below it.` })
  }
  return ok({ header, rows })
}
