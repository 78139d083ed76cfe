import type { Result } from '@rapport/domain'
import { type EdgeListFailure, LONGEST_SHOWN } from './edge-row.ts'
import { readHeadings } from './headings.ts'
import { failureOf, listBytes } from './list-bytes.ts'
import { readLines } from './read-lines.ts'
import { createCells, delimiterOf, splitLine } from './split-line.ts'

/** Two names on a line, and which line; `value` is what stands on a line that holds no two. */
export type NamePair =
  | { readonly line: number; readonly from: string; readonly to: string }
  | { readonly line: number; readonly value: string }

/** Reads a list of pairs of names, laid out and packed as a list of ties is; stops behind `most` of them. */
export const readPairs = async (
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): Promise<Result<readonly NamePair[], EdgeListFailure>> => {
  const pairs: NamePair[] = []
  const cells = createCells()
  const decoder = new TextDecoder()
  let lines = 0
  let isFirst = true
  const onLine = (bytes: Uint8Array, start: number, end: number): void => {
    lines += 1
    if (pairs.length > most) return
    const value = decoder.decode(bytes.subarray(start, end)).trim()
    if (value === '' || value.startsWith('#')) return
    const isWhole = splitLine(bytes, start, end, delimiterOf(bytes, start, end), cells)
    const names = Array.from({ length: cells.count }, (_, cell) =>
      decoder.decode(bytes.subarray(cells.starts[cell], cells.ends[cell])),
    )
    const isHeader = isFirst && readHeadings(names) !== null
    isFirst = false
    if (isHeader) return
    const [from = '', to = ''] = names
    pairs.push(
      isWhole && from !== '' && to !== ''
        ? { line: lines, from, to }
        : { line: lines, value: value.slice(0, LONGEST_SHOWN) },
    )
  }
  try {
    await readLines(listBytes(chunks, true), onLine)
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    return { ok: false, failure }
  }
  return { ok: true, value: pairs }
}
