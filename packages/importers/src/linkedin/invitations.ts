import { readMoment } from '../fields/read-date.ts'
import { textOf } from '../fields/text.ts'
import { type FileKind, hasAll } from './file-kind.ts'
import { personFrom, WITHHELD } from './person.ts'
import { hidden, recorded, rejected } from './row-outcome.ts'

export const invitations: FileKind = {
  kind: 'linkedin-invitations',
  recognises: (columns) => hasAll(columns, 'From', 'To', 'Sent At', 'Direction'),
  dates: ['Sent At'],
  defaultOrder: 'month-first',
  reader: (columns, { order }) => {
    const from = columns.reader('From')
    const to = columns.reader('To')
    const sentAt = columns.reader('Sent At')
    const message = columns.reader('Message')
    const direction = columns.reader('Direction')
    const inviter = columns.reader('inviterProfileUrl')
    const invitee = columns.reader('inviteeProfileUrl')
    return (cells) => {
      const way = invitationDirection(direction(cells))
      if (way === null)
        return rejected('no-direction', 'This row does not say whether it was sent or received.')
      const other =
        way === 'sent' ? personFrom(to(cells), invitee(cells)) : personFrom(from(cells), inviter(cells))
      if (other === null) return hidden(WITHHELD)
      const sent = readMoment(sentAt(cells), order)
      if (sent.value === null) return rejected('bad-date', sent.problem ?? 'This invitation has no date.')
      return recorded(
        {
          kind: 'invitation',
          direction: way,
          person: other.person,
          sentAt: sent.value,
          message: textOf(message(cells)),
        },
        other.warning,
      )
    }
  },
}

export function invitationDirection(cell: string): 'sent' | 'received' | null {
  const word = cell.trim().toUpperCase()
  if (word === 'OUTGOING') return 'sent'
  return word === 'INCOMING' ? 'received' : null
}
