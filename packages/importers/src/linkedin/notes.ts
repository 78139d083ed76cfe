import { fullName } from '../fields/person-name.ts'
import { readMoment } from '../fields/read-date.ts'
import { textOf } from '../fields/text.ts'
import type { FileKind } from './file-kind.ts'
import { personFrom } from './person.ts'
import { recorded, rejected, skipped } from './row-outcome.ts'

export const notes: FileKind = {
  kind: 'linkedin-notes',
  recognises: (columns) =>
    columns.has('Note') && (columns.has('Connection Profile URL') || columns.has('Connection First Name')),
  dates: ['Created On', 'Edited On'],
  defaultOrder: 'month-first',
  reader: (columns, { order }) => {
    const given = columns.reader('Connection First Name')
    const family = columns.reader('Connection Last Name')
    const url = columns.reader('Connection Profile URL')
    const note = columns.reader('Note')
    const created = columns.reader('Created On')
    const edited = columns.reader('Edited On')
    return (cells) => {
      const text = textOf(note(cells))
      if (text === null) return skipped('empty-note', 'This note is empty.')
      const about = personFrom(fullName(given(cells), family(cells)) ?? '', url(cells))
      if (about === null) return rejected('no-person', 'This note does not say whom it is about.')
      const createdAt = readMoment(created(cells), order)
      const editedAt = readMoment(edited(cells), order)
      return recorded(
        { kind: 'note', person: about.person, text, createdAt: createdAt.value, editedAt: editedAt.value },
        about.warning,
        createdAt.problem,
        editedAt.problem,
      )
    }
  },
}
