/**
 * Columns an edge list may have. A point is named by `source` and `target`, or where these are missing by its e-mail; the
 * target by a given and a family name as well, which together are read as `target`.
 */
export const EDGE_COLUMNS = [
  'source',
  'target',
  'weight',
  'kind',
  'source_email',
  'source_title',
  'source_organization',
  'source_url',
  'target_email',
  'target_title',
  'target_organization',
  'target_url',
  'target_given',
  'target_family',
] as const

export type EdgeColumn = (typeof EDGE_COLUMNS)[number]

/** Why a line is no tie. */
export type EdgeFault =
  | 'missing-field'
  | 'self'
  | 'weight-no-number'
  | 'weight-out-of-range'
  | 'unclosed-quote'
  | 'line-too-long'

/** A line that was read. The object is used again for the next line: take from it what is needed, keep no hold of it. */
export interface EdgeRow {
  readonly line: number
  /** Numbers of the two points in this reading, from 0 in the order they appear; their names are in `names`. */
  readonly source: number
  readonly target: number
  /** From 0 to 1; null where the line states none. */
  readonly weight: number | null
  /** Text of a column; null where there is none or it is empty. */
  readonly text: (column: EdgeColumn) => string | null
}

export interface RejectedEdge {
  readonly line: number
  readonly fault: EdgeFault
  /** What stood there, cut to `LONGEST_SHOWN` characters. */
  readonly value: string
}

/** Characters of a refused value that are shown: enough to find it, too few to flood a screen. */
export const LONGEST_SHOWN = 80

/** Every line accounted for: `lines` = comments and empty lines + the header + `rows`; `rows` = `taken` + `rejected`. */
export interface EdgeReading {
  readonly lines: number
  readonly rows: number
  /** Rows handed to `onTie`. */
  readonly taken: number
  readonly rejected: number
  readonly rejectedBy: Readonly<Partial<Record<EdgeFault, number>>>
  /** The first of the rejected, in the file's order. */
  readonly firstRejected: readonly RejectedEdge[]
  readonly hasHeader: boolean
  readonly hasWeights: boolean
  readonly names: EdgeNames
}

/** Names of the points of a list, by their number. Kept as bytes: a million of them are no million strings. */
export interface EdgeNames {
  readonly size: () => number
  readonly name: (node: number) => string
  /** Number of the point of this name, however its accents are written; −1 where the list has none. */
  readonly find: (name: string) => number
  /** For each number its rank: whole numbers first by value, then the rest by their bytes; the same however the list is shuffled. */
  readonly ranks: () => Int32Array
}

/** Why nothing of a list can be read. */
export type EdgeListFailure = 'empty' | 'no-text' | 'one-column' | 'damaged' | 'too-large'
