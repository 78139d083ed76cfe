/** A header cell as it is compared: without case, spaces, underscores and byte order marks. */
export function columnKey(cell: string): string {
  return cell
    .replace(/[\s_\ufeff]+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
}

/** The columns of one file, found by name whatever their order. */
export interface Columns {
  readonly count: number
  /** The header's cells as they stand. */
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** A function that reads the first present one of the named columns; missing columns and cells are empty. */
  readonly reader: (...names: readonly string[]) => (cells: readonly string[]) => string
  /** Names that stand more than once in the header; only the first of each is read. */
  readonly repeated: readonly string[]
}

/** Columns of a header row. Names are data, so they live in a Map: `__proto__` is a name like any other. */
export function columnsOf(header: readonly string[]): Columns {
  const index = new Map<string, number>()
  const repeated = new Set<string>()
  header.forEach((cell, position) => {
    const key = columnKey(cell)
    if (key === '') return
    if (index.has(key)) repeated.add(cell.trim())
    else index.set(key, position)
  })
  return {
    count: header.length,
    names: header,
    has: (name) => index.has(columnKey(name)),
    reader: (...names) => {
      const present = names.find((name) => index.has(columnKey(name)))
      const position = present === undefined ? -1 : (index.get(columnKey(present)) ?? -1)
      return (cells) => cells[position] ?? ''
    },
    repeated: [...repeated],
  }
}
