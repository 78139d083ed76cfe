import { readFirstDay } from '../fields/read-date.ts'
import { textOf } from '../fields/text.ts'
import { type FileKind, hasAll } from './file-kind.ts'
import { recorded, rejected } from './row-outcome.ts'

export const positions: FileKind = {
  kind: 'linkedin-positions',
  recognises: (columns) => hasAll(columns, 'Company Name', 'Title', 'Started On'),
  dates: ['Started On', 'Finished On'],
  reader: (columns, { order }) => {
    const company = columns.reader('Company Name')
    const title = columns.reader('Title')
    const place = columns.reader('Location')
    const started = columns.reader('Started On')
    const finished = columns.reader('Finished On')
    return (cells) => {
      const organization = textOf(company(cells))
      const position = textOf(title(cells))
      if (organization === null && position === null) {
        return rejected('no-position', 'This row has neither a company nor a title.')
      }
      const startedOn = readFirstDay(started(cells), order)
      const finishedOn = readFirstDay(finished(cells), order)
      return recorded(
        {
          kind: 'owner-position',
          organization: organization ?? '',
          title: position ?? '',
          place: textOf(place(cells)),
          startedOn: startedOn.value,
          finishedOn: finishedOn.value,
        },
        organization === null ? 'This position has no company.' : null,
        position === null ? 'This position has no title.' : null,
        startedOn.problem,
        finishedOn.problem,
      )
    }
  },
}
