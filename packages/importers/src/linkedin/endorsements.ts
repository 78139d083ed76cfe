import { fullName } from '../fields/person-name.ts'
import { readDay } from '../fields/read-date.ts'
import { textOf } from '../fields/text.ts'
import { type FileKind, hasAll } from './file-kind.ts'
import { personFrom, WITHHELD } from './person.ts'
import { hidden, recorded, rejected } from './row-outcome.ts'

export const endorsementsReceived: FileKind = endorsements('received', 'Endorser')
export const endorsementsGiven: FileKind = endorsements('given', 'Endorsee')

function endorsements(direction: 'given' | 'received', other: 'Endorser' | 'Endorsee'): FileKind {
  return {
    kind: `linkedin-endorsements-${direction}`,
    recognises: (columns) => hasAll(columns, 'Skill Name', `${other} First Name`, `${other} Last Name`),
    dates: ['Endorsement Date'],
    defaultOrder: 'month-first',
    reader: (columns, { order }) => {
      const given = columns.reader(`${other} First Name`)
      const family = columns.reader(`${other} Last Name`)
      const url = columns.reader(`${other} Public Url`, `${other} Profile Url`, `${other} Url`)
      const skillName = columns.reader('Skill Name')
      const date = columns.reader('Endorsement Date')
      return (cells) => {
        const skill = textOf(skillName(cells))
        if (skill === null) return rejected('no-skill', 'This endorsement names no skill.')
        const found = personFrom(fullName(given(cells), family(cells)) ?? '', url(cells))
        if (found === null) return hidden(WITHHELD)
        const endorsedOn = readDay(date(cells), order)
        return recorded(
          { kind: 'endorsement', direction, person: found.person, skill, endorsedOn: endorsedOn.value },
          found.warning,
          endorsedOn.problem,
        )
      }
    },
  }
}
