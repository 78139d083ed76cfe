import type { TableRows } from '../../ports/backup.ts'
import { linesOf } from '../lines-of.ts'
import { UnreadableExport } from './unreadable-export.ts'

/** Rows handed on at once. */
const ROWS_AT_ONCE = 1_000

const TABLE = /^"(\w+)": \[$/

/**
 * The rows of an export that is laid out as it was written, a row a line: of any size in little memory. Throws
 * UnreadableExport where it is laid out otherwise, or ends early.
 */
export async function* readRows(file: Blob): AsyncGenerator<TableRows> {
  let table: string | null = null
  let rows: string[] = []
  let isInRows = false
  let isWhole = false
  for await (const line of linesOf(file)) {
    if (!isInRows) {
      isInRows = line === '"rows": {'
    } else if (table === null) {
      table = TABLE.exec(line)?.[1] ?? null
      isWhole = table === null && line === '}}'
      if (table === null && !isWhole) throw new UnreadableExport('its tables are not where they should be')
    } else {
      const isEnd = line === ']' || line === '],'
      if (!isEnd) rows.push(line.endsWith(',') ? line.slice(0, -1) : line)
      if (rows.length >= ROWS_AT_ONCE || (isEnd && rows.length > 0)) {
        yield { table, rows }
        rows = []
      }
      if (isEnd) table = null
    }
  }
  if (!isWhole) throw new UnreadableExport('it is cut short')
}
