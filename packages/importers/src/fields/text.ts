/**
 * The text of a cell, or null if there is none to see. Only spaces around it go: text from a file is kept as it is,
 * formulas and all, and made safe where it is written out again.
 */
export function textOf(cell: string): string | null {
  if (cell === '') return null
  return cell.trim() === '' ? null : trimSpaces(cell)
}

function trimSpaces(cell: string): string {
  let from = 0
  let to = cell.length
  while (isSpace(cell.charCodeAt(from))) from += 1
  while (to > from && isSpace(cell.charCodeAt(to - 1))) to -= 1
  return from === 0 && to === cell.length ? cell : cell.slice(from, to)
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0

/** A copy that does not keep the chunk of the file it was cut from in memory. */
export function detached(text: string): string {
  return Buffer.from(text).toString()
}
