import { readDay } from '../fields/read-date.ts'
import { textOf } from '../fields/text.ts'
import { type FileKind, hasAll } from './file-kind.ts'
import { recorded, rejected } from './row-outcome.ts'

export const companyFollows: FileKind = {
  kind: 'linkedin-company-follows',
  recognises: (columns) => hasAll(columns, 'Organization', 'Followed On'),
  dates: ['Followed On'],
  defaultOrder: 'month-first',
  reader: (columns, { order }) => {
    const name = columns.reader('Organization')
    const followed = columns.reader('Followed On')
    return (cells) => {
      const organization = textOf(name(cells))
      if (organization === null) return rejected('no-name', 'This row names no organization.')
      const followedOn = readDay(followed(cells), order)
      return recorded(
        { kind: 'organization-follow', organization, followedOn: followedOn.value },
        followedOn.problem,
      )
    }
  },
}
