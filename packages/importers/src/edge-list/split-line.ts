/** Cells of one line: where each starts and ends in the bytes it was split from. */
export interface Cells {
  readonly starts: Int32Array
  readonly ends: Int32Array
  count: number
}

/** Cells of a line that are looked at; what stands behind them has no meaning in a list of ties. */
const MOST_CELLS = 64

export const createCells = (): Cells => ({
  starts: new Int32Array(MOST_CELLS),
  ends: new Int32Array(MOST_CELLS),
  count: 0,
})

const SPACE = 32
const QUOTE = 34
const TAB = 9

/**
 * Splits the line between two places into trimmed cells. Quoted cells are unquoted where they lie, so the bytes are
 * changed. False where a quote is never closed: a line break does not belong into a name.
 */
export const splitLine = (
  bytes: Uint8Array,
  start: number,
  end: number,
  delimiter: number,
  cells: Cells,
): boolean => {
  cells.count = 0
  let at = start
  while (at <= end && cells.count < MOST_CELLS) {
    while (at < end && (bytes[at] === SPACE || (bytes[at] === TAB && delimiter !== TAB))) at += 1
    if (delimiter === SPACE && at === end) break
    let from = at
    let to: number
    if (bytes[at] === QUOTE && at < end) {
      from = at + 1
      to = from
      at = from
      for (;;) {
        if (at >= end) return false
        if (bytes[at] === QUOTE) {
          if (bytes[at + 1] !== QUOTE || at + 1 >= end) break
          at += 1
        }
        bytes[to] = bytes[at] as number
        to += 1
        at += 1
      }
      at += 1
      while (at < end && bytes[at] !== delimiter && !(delimiter === SPACE && bytes[at] === TAB)) at += 1
    } else {
      while (at < end && bytes[at] !== delimiter && !(delimiter === SPACE && bytes[at] === TAB)) at += 1
      to = at
    }
    while (to > from && (bytes[to - 1] === SPACE || bytes[to - 1] === TAB)) to -= 1
    cells.starts[cells.count] = from
    cells.ends[cells.count] = to
    cells.count += 1
    at += 1
  }
  return true
}

const COMMA = 44
const SEMICOLON = 59

/**
 * What separates the cells of this line: a tab where there is one, else the more frequent of comma and semicolon outside
 * quotes, since either may stand in a number or a name; else blanks.
 */
export const delimiterOf = (bytes: Uint8Array, start: number, end: number): number => {
  let [commas, semicolons, isQuoted] = [0, 0, false]
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]
    if (byte === TAB) return TAB
    if (byte === QUOTE) isQuoted = !isQuoted
    else if (byte === COMMA && !isQuoted) commas += 1
    else if (byte === SEMICOLON && !isQuoted) semicolons += 1
  }
  if (commas === 0 && semicolons === 0) return SPACE
  return semicolons > commas ? SEMICOLON : COMMA
}
