import { fullName } from '../fields/person-name.ts'
import { readDay } from '../fields/read-date.ts'
import { textOf } from '../fields/text.ts'
import { type FileKind, hasAll } from './file-kind.ts'
import { personFrom, WITHHELD } from './person.ts'
import { hidden, recorded } from './row-outcome.ts'

export const recommendationsReceived: FileKind = recommendations('received')
export const recommendationsGiven: FileKind = recommendations('given')

/** Both directions have the same header; only the file's name tells them apart. */
function recommendations(direction: 'given' | 'received'): FileKind {
  return {
    kind: `linkedin-recommendations-${direction}`,
    recognises: (columns) => hasAll(columns, 'First Name', 'Last Name', 'Text', 'Creation Date'),
    nameHolds: direction,
    dates: ['Creation Date'],
    defaultOrder: 'month-first',
    reader: (columns, { order }) => {
      const given = columns.reader('First Name')
      const family = columns.reader('Last Name')
      const company = columns.reader('Company')
      const title = columns.reader('Job Title')
      const text = columns.reader('Text')
      const created = columns.reader('Creation Date')
      return (cells) => {
        const other = personFrom(fullName(given(cells), family(cells)) ?? '', '')
        if (other === null) return hidden(WITHHELD)
        const createdOn = readDay(created(cells), order)
        return recorded(
          {
            kind: 'recommendation',
            direction,
            person: other.person,
            organization: textOf(company(cells)),
            title: textOf(title(cells)),
            text: text(cells),
            createdOn: createdOn.value,
          },
          createdOn.problem,
        )
      }
    },
  }
}
