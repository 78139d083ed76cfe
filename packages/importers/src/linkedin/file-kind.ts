import type { Columns, RowReader } from '../csv/index.ts'
import type { DateOrder } from '../fields/parse-date.ts'
import type { Directory } from './directory.ts'
import type { Owner } from './owner.ts'

/** What reading a row may need to know beyond it. */
export interface RowContext {
  readonly owner: Owner
  readonly directory: Directory
  /** The order of day and month in this file's dates of all numbers, as far as it can be told. */
  readonly order: DateOrder | undefined
}

/** One kind of file in a LinkedIn archive: how to know it, and how to read its rows. */
export interface FileKind {
  readonly kind: string
  /** Known by its header, in whatever order the columns stand. */
  readonly recognises: (columns: Columns) => boolean
  /** A word the file's name must hold, where the same header serves two kinds. */
  readonly nameHolds?: string
  /** Columns with dates, to find the order of day and month in. */
  readonly dates: readonly string[]
  /** The order LinkedIn itself uses in this file. */
  readonly defaultOrder?: DateOrder
  readonly reader: (columns: Columns, context: RowContext) => RowReader
}

/** Whether all of these columns are there. */
export function hasAll(columns: Columns, ...names: readonly string[]): boolean {
  return names.every((name) => columns.has(name))
}
