/**
 * Rows from CSV text that arrives in pieces (RFC 4180, and what is found in the wild).
 *
 * Why not a library: after a quote that is never closed, the ones on npm read on to the end of the file. Here the row
 * in which it opened is given up and reading resumes on the next physical line, which needs the text to be at hand.
 * Contract: every physical line belongs to exactly one row or is blank; `line` is 1-based and counts CRLF, LF and a
 * lone CR as one break each, inside quotes too. Time is linear in the text: what is read twice is bounded by
 * `RESCAN_LIMIT`, after which quotes no longer span lines. Memory is bounded by `MAX_RECORD`.
 */

/** What is wrong with a row. All but `stray-quote` leave it without cells. */
export type CsvFault = 'unclosed-quote' | 'line-too-long' | 'too-many-columns' | 'stray-quote'

export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly fault: CsvFault | null
}

export interface Tokenizer {
  readonly push: (text: string) => void
  /** No more text will come. */
  readonly finish: () => void
  readonly next: () => CsvRow | undefined
  /** From here on rows are expected to have this many columns: helps to tell where a quote was left open. */
  readonly expectColumns: (count: number) => void
  /** The line on which the next row begins. */
  readonly line: () => number
}

/** Characters in one record. The longest LinkedIn message is 8,000; a megabyte of name must still pass. */
const MAX_RECORD = 4 * 1024 * 1024
/** Columns in one record. The widest known export (Outlook's) has 92. */
export const MAX_COLUMNS = 1_000
/** Characters read again after quotes left open, in one file: about a quarter of a second. */
const RESCAN_LIMIT = 64 * 1024 * 1024

const QUOTE = 34
const LF = 10
const CR = 13
const SPACE = 32
const TAB = 9
const NO_CELLS: readonly string[] = []

type Scan = 'row' | 'stray-quote' | 'too-many-columns' | 'unclosed-quote' | 'more'

export function createTokenizer(delimiterCharacter: string): Tokenizer {
  const delimiter = delimiterCharacter.charCodeAt(0)
  let text = ''
  let start = 0
  let line = 1
  let finished = false
  let skippingLine = false
  let expected = 0
  let retryAt = 0
  let rescanned = 0

  // What the last scan found; fields of the closure because a result object per row costs a tenth of the time.
  let cells: string[] = []
  let end = 0
  let breaks = 0
  let reached = 0

  /** Reads one record from `from` and sets `cells`, `end`, `breaks` (line breaks inside quotes) and `reached`. */
  const scan = (from: number, quotesSpanLines: boolean): Scan => {
    const length = text.length
    let at = from
    let stray = false
    let columns = 0
    cells = []
    breaks = 0
    for (;;) {
      const fieldStart = at
      let value: string | undefined
      if (at < length && text.charCodeAt(at) === QUOTE) {
        let escaped = false
        let close = at + 1
        for (;;) {
          close = text.indexOf('"', close)
          if (close === -1 || (close + 1 === length && !finished)) {
            reached = length
            return finished ? 'unclosed-quote' : 'more'
          }
          if (text.charCodeAt(close + 1) !== QUOTE) break
          escaped = true
          close += 2
        }
        reached = close
        const inside = countBreaks(text, at + 1, close)
        if (inside > 0 && !quotesSpanLines) return 'unclosed-quote'
        let after = close + 1
        while (after < length && isPadding(text.charCodeAt(after))) after += 1
        if (after === length && !finished) return 'more'
        if (after === length || endsField(text.charCodeAt(after))) {
          value = text.slice(at + 1, close)
          if (escaped) value = value.replaceAll('""', '"')
          breaks += inside
          at = after
        } else if (inside > 0) {
          // The quote met here opens another cell: the one at the start of this field was never closed.
          return 'unclosed-quote'
        } else {
          stray = true
          at = close + 1
        }
      }
      if (value === undefined) {
        while (at < length && !endsField(text.charCodeAt(at))) at += 1
        if (at === length && !finished) return 'more'
        value = text.slice(fieldStart, at)
      }
      columns += 1
      if (columns <= MAX_COLUMNS) cells.push(value)
      if (at < length && text.charCodeAt(at) === delimiter) {
        at += 1
        continue
      }
      if (at + 1 === length && text.charCodeAt(at) === CR && !finished) return 'more'
      end = at === length ? at : afterBreak(text, at)
      reached = end
      if (columns > MAX_COLUMNS) return 'too-many-columns'
      if (!stray) return 'row'
      return expected > 0 && columns !== expected ? 'unclosed-quote' : 'stray-quote'
    }
  }

  const endsField = (code: number): boolean => code === delimiter || code === LF || code === CR
  const isPadding = (code: number): boolean => code === SPACE || (code === TAB && delimiter !== TAB)

  /**
   * A row over several lines with the wrong number of columns: if the line after its first is a whole row by
   * itself, a quote left open has swallowed it.
   */
  const swallowedRows = (from: number): boolean => {
    if (breaks === 0 || expected < 2 || cells.length === expected) return false
    const found = { cells, end, breaks }
    const second = scan(afterBreak(text, findBreak(text, from)), false)
    const whole = second === 'row' && cells.length === expected
    cells = found.cells
    end = found.end
    breaks = found.breaks
    return whole
  }

  const take = (fault: CsvFault | null): CsvRow => {
    const row = { line, cells: fault === 'too-many-columns' ? NO_CELLS : cells, fault }
    line += breaks + (endsWithBreak(text, end) ? 1 : 0)
    start = end
    return row
  }

  /** Gives the row at `start` up and goes on with the next physical line. Undefined: wait for more text. */
  const giveUp = (): CsvRow | undefined => {
    const lineBreak = findBreak(text, start)
    const row = { line, cells: NO_CELLS, fault: 'unclosed-quote' as CsvFault }
    if (lineBreak === -1) {
      if (!finished) {
        skippingLine = true
        row.fault = 'line-too-long'
      }
      start = text.length
      return row
    }
    if (lineBreak + 1 === text.length && !finished && text.charCodeAt(lineBreak) === CR) return undefined
    rescanned += reached - start
    start = afterBreak(text, lineBreak)
    line += 1
    return row
  }

  const finishSkippedLine = (): boolean => {
    // Not findBreak: over a gigabyte without a break the built-in search is several times faster.
    const feed = text.indexOf('\n', start)
    const carriage = text.indexOf('\r', start)
    const lineBreak = feed === -1 || carriage === -1 ? Math.max(feed, carriage) : Math.min(feed, carriage)
    if (lineBreak === -1) {
      start = text.length
      return false
    }
    start = lineBreak
    if (lineBreak + 1 === text.length && !finished && text.charCodeAt(lineBreak) === CR) return false
    start = afterBreak(text, lineBreak)
    line += 1
    skippingLine = false
    return true
  }

  const next = (): CsvRow | undefined => {
    while (start < text.length) {
      if (skippingLine && !finishSkippedLine()) return undefined
      const pending = text.length - start
      if (pending === 0 || (!finished && pending < retryAt)) return undefined
      retryAt = 0
      const result = scan(start, rescanned < RESCAN_LIMIT)
      if (result === 'more') {
        if (pending > MAX_RECORD) {
          reached = text.length
          return giveUp()
        }
        // Twice as much before the next try: a long record arriving in small pieces is not scanned once for each.
        retryAt = Math.min(pending * 2, MAX_RECORD + 1)
        return undefined
      }
      if (result === 'unclosed-quote' || (result === 'row' && swallowedRows(start))) return giveUp()
      const blank = cells.length === 1 && text.charCodeAt(start) !== QUOTE && cells[0]?.trim() === ''
      const row = take(result === 'row' ? null : result)
      if (!blank) return row
    }
    return undefined
  }

  return {
    push: (more) => {
      text = start === text.length ? more : text.slice(start) + more
      start = 0
    },
    finish: () => {
      finished = true
    },
    next,
    expectColumns: (count) => {
      expected = count
    },
    line: () => line,
  }
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && (at + 1 === to || text.charCodeAt(at + 1) !== LF))) count += 1
  }
  return count
}

function findBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LF || code === CR) return at
  }
  return -1
}

function afterBreak(text: string, lineBreak: number): number {
  return text.charCodeAt(lineBreak) === CR && text.charCodeAt(lineBreak + 1) === LF
    ? lineBreak + 2
    : lineBreak + 1
}

function endsWithBreak(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1)
  return end > 0 && (code === LF || code === CR)
}
