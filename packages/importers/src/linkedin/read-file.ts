import { readTable } from '../csv/index.ts'
import { commonOrder } from '../fields/parse-date.ts'
import type { ImportEvent } from '../record.ts'
import type { RowContext } from './file-kind.ts'
import type { IdentifiedFile } from './kinds.ts'

/** Reads one file: its rows in batches, each with a record or the reason why not, and how it ended. */
export async function* readFile(
  identified: IdentifiedFile,
  context: Omit<RowContext, 'order'>,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportEvent, void> {
  const { kind, layout, note } = identified
  const dates = (kind?.dates ?? []).map((name) => layout?.columns.reader(name))
  const sampleDates = (layout?.sampleRows ?? []).flatMap((cells) => dates.map((read) => read?.(cells) ?? ''))
  const order = commonOrder(sampleDates) ?? kind?.defaultOrder
  const reader = layout === null ? undefined : kind?.reader(layout.columns, { ...context, order })
  yield* readTable(identified, reader, note === null ? [] : [note], signal)
}
