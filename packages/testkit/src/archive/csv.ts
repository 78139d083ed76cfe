export interface CsvStyle {
  /** Every cell in quotes, the header included; else only those that need it. */
  readonly allQuoted?: boolean
  readonly finalNewline?: boolean
}

/** Comma-separated text with LF line ends. */
export function csvText(rows: readonly (readonly string[])[], style: CsvStyle = {}): string {
  const { allQuoted = false, finalNewline = true } = style
  const lines = rows.map((cells) =>
    cells.map((cell) => (allQuoted ? quoted(cell) : quotedIfNeeded(cell))).join(','),
  )
  return lines.join('\n') + (finalNewline ? '\n' : '')
}

/** A table from its header as LinkedIn writes it. */
export function table(header: string, rows: readonly (readonly string[])[]): string {
  return csvText([header.split(','), ...rows])
}

function quotedIfNeeded(cell: string): string {
  return /[",\r\n]/.test(cell) ? quoted(cell) : cell
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
