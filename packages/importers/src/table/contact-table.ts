import type { TableKind } from '../csv/index.ts'
import { contactOutcome } from '../fields/contact/index.ts'
import { settleOrder } from '../fields/settle-order.ts'
import { draftReader } from './draft-reader.ts'
import { guessMapping } from './guess-mapping.ts'
import { peopleLayout } from './layout.ts'

const BOOK = { name: 'csv', uid: null }

/** A table of people of any origin, by a mapping of its columns that is guessed or the user's. */
export const contactTable: TableKind = {
  kind: 'csv-contacts',
  layoutOf: peopleLayout,
  reader: (layout, _, { mapping }) => {
    const fields = guessMapping(layout, mapping).map(({ field }) => field)
    const draftOf = draftReader(layout, fields)
    const days = layout.sampleRows
      .map(draftOf)
      .flatMap(({ birthday, anniversary }) => [birthday, anniversary])
    const { order, remarks } = settleOrder(days)
    return { remarks, row: (cells) => contactOutcome(draftOf(cells), BOOK, order) }
  },
}
