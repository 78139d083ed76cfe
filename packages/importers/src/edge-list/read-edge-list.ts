import type { Result } from '@rapport/domain'
import {
  EDGE_COLUMNS,
  type EdgeColumn,
  type EdgeFault,
  type EdgeListFailure,
  type EdgeReading,
  type EdgeRow,
  LONGEST_SHOWN,
  type RejectedEdge,
} from './edge-row.ts'
import { readHeadings } from './headings.ts'
import { failureOf, listBytes } from './list-bytes.ts'
import { createNames } from './names.ts'
import { readLines } from './read-lines.ts'
import { createCells, delimiterOf, splitLine } from './split-line.ts'
import { readWeight } from './weight.ts'

export interface EdgeListOptions {
  /** Whose list it is: the source of every row where the list has only a column of people. */
  readonly owner?: string
  /** Unpack the bytes where they are gzip. */
  readonly unzip?: boolean
}

type Places = Readonly<Record<EdgeColumn, number>>

/** Rejected lines that are told one by one; the rest is counted. */
const MOST_REJECTED_TOLD = 20

const HASH = 35
const SEMICOLON = 59
const TAB = 9

/** By which spreadsheets are told what separates the cells of the lines below. */
const SEPARATOR_LINE = /^\s*"?sep=.?"?\s*$/i

/** How LinkedIn's list of connections begins: some lines for its reader come before the header. */
const NOTES_LINE = /^\s*"?notes:"?\s*$/i

/** Columns of a list without a header. */
const PLAIN: readonly EdgeColumn[] = ['source', 'target', 'weight', 'kind']

/**
 * Reads a list of ties: source, target, and perhaps a weight from 0 to 1 and a kind; separated by commas, tabs,
 * semicolons or blanks; a header is optional, lines that begin with # are comments. Calls back for each row that can be a
 * tie, in the file's order, and accounts for every other. Memory grows with the names only, not with the rows.
 */
export const readEdgeList = async (
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onTie: (row: EdgeRow) => void,
  { owner, unzip = false }: EdgeListOptions = {},
): Promise<Result<EdgeReading, EdgeListFailure>> => {
  const names = createNames()
  const cells = createCells()
  const rejectedBy: Partial<Record<EdgeFault, number>> = {}
  const firstRejected: RejectedEdge[] = []
  const ownerBytes = owner === undefined ? null : new TextEncoder().encode(owner)
  /** Of each column: its place among the cells, −1 where there is none. */
  let places: Places | null = null
  let current: Uint8Array = new Uint8Array(0)
  let delimiter = 0
  let lines = 0
  let rows = 0
  let rejected = 0
  let hasHeader = false
  let failure: EdgeListFailure | null = null
  /** Whether the lines are still those before the header of a list that begins with notes. */
  let isNotes = false

  const text = (cell: number): string | null => {
    if (cell < 0 || cell >= cells.count || cells.starts[cell] === cells.ends[cell]) return null
    return decoded(current.subarray(cells.starts[cell], cells.ends[cell]))
  }
  const row = {
    line: 0,
    source: 0,
    target: 0,
    weight: null as number | null,
    text: (column: EdgeColumn) => text(places?.[column] ?? -1) ?? (column === 'target' ? nameInTwo() : null),
  }
  /** Of the target, where it stands in two columns. */
  const nameInTwo = (): string | null =>
    [text(places?.target_given ?? -1), text(places?.target_family ?? -1)]
      .flatMap((part) => part?.trim() || [])
      .join(' ') || null
  const reject = (fault: EdgeFault, value: () => string): void => {
    rejected += 1
    rejectedBy[fault] = (rejectedBy[fault] ?? 0) + 1
    if (firstRejected.length >= MOST_REJECTED_TOLD) return
    firstRejected.push({ line: lines, fault, value: value().slice(0, LONGEST_SHOWN) })
  }
  const isEmpty = (cell: number): boolean =>
    cell < 0 || cell >= cells.count || cells.starts[cell] === cells.ends[cell]
  /** Number of the target of a line in which it stands in two columns; −1 where neither holds anything. */
  const pointInTwo = (): number => {
    const name = nameInTwo()
    if (name === null) return -1
    const bytes = new TextEncoder().encode(name)
    return names.take(bytes, 0, bytes.length)
  }
  /** Number of the point at one end of the tie; −1 where nothing names it. */
  const point = (name: number, email: number, other: Uint8Array | null): number => {
    const cell = isEmpty(name) ? email : name
    if (!isEmpty(cell)) return names.take(current, cells.starts[cell] as number, cells.ends[cell] as number)
    return other === null ? -1 : names.take(other, 0, other.length)
  }

  /** Sets up how lines are read by the first that holds something; answers whether that is a row. */
  const begin = (bytes: Uint8Array, start: number, end: number): boolean => {
    const shown = decoded(bytes.subarray(start, Math.min(end, start + LONGEST_SHOWN)))
    if (SEPARATOR_LINE.test(shown)) return false
    if (NOTES_LINE.test(shown)) isNotes = true
    delimiter = delimiterOf(bytes, start, end)
    // Splitting unquotes in place, and a line that is no header is split again.
    const copy = bytes.slice(start, end)
    if (!splitLine(copy, 0, copy.length, delimiter, cells)) return !isNotes
    current = copy
    const headings = readHeadings(Array.from({ length: cells.count }, (_, cell) => text(cell) ?? ''))
    if (isNotes && headings === null) return false
    isNotes = false
    hasHeader = headings !== null
    const columns = headings ?? PLAIN
    places = Object.fromEntries(EDGE_COLUMNS.map((column) => [column, columns.indexOf(column)])) as Record<
      EdgeColumn,
      number
    >
    if (cells.count < 2 && ownerBytes === null) failure = 'one-column'
    return !hasHeader
  }

  /** What keeps this line from being a tie, and the value that does, made only for those told; null once it is handed over. */
  const read = (bytes: Uint8Array, start: number, end: number): readonly [EdgeFault, () => string] | null => {
    const whole = () => decoded(bytes.subarray(start, Math.min(end, start + LONGEST_SHOWN)))
    if (!splitLine(bytes, start, end, delimiter, cells)) return ['unclosed-quote', whole]
    current = bytes
    const known = places as Places
    if (
      (ownerBytes === null && isEmpty(known.source) && isEmpty(known.source_email)) ||
      [known.target, known.target_email, known.target_given, known.target_family].every(isEmpty)
    )
      return ['missing-field', whole]
    row.weight = null
    if (!isEmpty(known.weight)) {
      const from = cells.starts[known.weight] as number
      const to = cells.ends[known.weight] as number
      const weight = readWeight(bytes, from, to, delimiter === SEMICOLON || delimiter === TAB)
      if (Number.isNaN(weight)) return ['weight-no-number', () => text(known.weight) ?? '']
      if (weight < 0 || weight > 1) return ['weight-out-of-range', () => text(known.weight) ?? '']
      row.weight = weight
    }
    row.source = point(known.source, known.source_email, ownerBytes)
    const inTwo = isEmpty(known.target) ? pointInTwo() : -1
    row.target = inTwo === -1 ? point(known.target, known.target_email, null) : inTwo
    if (row.target === -1) return ['missing-field', whole]
    if (row.source === row.target) return ['self', () => names.name(row.source)]
    row.line = lines
    onTie(row)
    return null
  }

  const onLine = (bytes: Uint8Array, start: number, end: number, isWhole: boolean): void => {
    if (failure !== null) return
    lines += 1
    let first = start
    while (first < end && (bytes[first] === 32 || bytes[first] === TAB)) first += 1
    if (first === end || bytes[first] === HASH) return
    if (places === null && isWhole && !begin(bytes, start, end)) return
    if (failure !== null) return
    rows += 1
    const fault: readonly [EdgeFault, () => string] | null = isWhole
      ? read(bytes, start, end)
      : ['line-too-long', () => decoded(bytes.subarray(start, start + LONGEST_SHOWN))]
    if (fault !== null) reject(...fault)
  }
  try {
    await readLines(listBytes(chunks, unzip), onLine)
  } catch (error) {
    failure = failureOf(error)
    if (failure === null) throw error
  }
  // Written out, so that a thread that reads lists does not load the whole domain for two words of it.
  if (failure !== null) return { ok: false, failure }
  if (rows === 0) return { ok: false, failure: 'empty' }
  const value: EdgeReading = {
    lines,
    rows,
    taken: rows - rejected,
    rejected,
    rejectedBy,
    firstRejected,
    hasHeader,
    hasWeights: ((places as Places | null)?.weight ?? -1) >= 0,
    names,
  }
  return { ok: true, value }
}

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
