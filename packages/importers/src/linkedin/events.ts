import { readMoment } from '../fields/read-date.ts'
import { textOf } from '../fields/text.ts'
import { type FileKind, hasAll } from './file-kind.ts'
import { recorded, rejected } from './row-outcome.ts'

export const events: FileKind = {
  kind: 'linkedin-events',
  recognises: (columns) => hasAll(columns, 'Event Name', 'Event Time'),
  dates: ['Event Time'],
  defaultOrder: 'month-first',
  reader: (columns, { order }) => {
    const eventName = columns.reader('Event Name')
    const time = columns.reader('Event Time')
    const status = columns.reader('Status')
    const url = columns.reader('External Url')
    return (cells) => {
      const name = textOf(eventName(cells))
      if (name === null) return rejected('no-name', 'This event has no name.')
      const startsAt = readMoment(time(cells), order)
      return recorded(
        {
          kind: 'event',
          name,
          startsAt: startsAt.value,
          status: textOf(status(cells)),
          url: textOf(url(cells)),
        },
        startsAt.problem,
      )
    }
  },
}
