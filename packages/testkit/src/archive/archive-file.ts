/** One file of an archive before it is packed, with what a correct reader makes of its rows. */
export interface ArchiveFile {
  readonly path: string
  /** What an importer should take it for; `unread` for what Rapport has no use for. */
  readonly kind: string
  readonly text: string
  /** Records, without preamble and header. */
  readonly rows: number
  /** Rows whose people LinkedIn withholds. */
  readonly hidden: number
  /** Rows of no use: drafts, advertisements, spam, and everything in an unread file. */
  readonly skipped: number
}

/** A file in which every row is a record. */
export function readable(path: string, kind: string, text: string, rows: number): ArchiveFile {
  return { path, kind, text, rows, hidden: 0, skipped: 0 }
}

/** A file that holds nothing for Rapport. */
export function unread(path: string, text: string, rows: number): ArchiveFile {
  return { path, kind: 'unread', text, rows, hidden: 0, skipped: rows }
}
