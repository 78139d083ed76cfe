import { fullName } from '../fields/person-name.ts'
import { textOf } from '../fields/text.ts'
import { type FileKind, hasAll } from './file-kind.ts'
import { recorded, rejected } from './row-outcome.ts'

export const profile: FileKind = {
  kind: 'linkedin-profile',
  recognises: (columns) =>
    hasAll(columns, 'First Name', 'Last Name', 'Headline') &&
    ['Summary', 'Industry', 'Maiden Name', 'Geo Location'].some((name) => columns.has(name)),
  dates: [],
  reader: (columns) => {
    const given = columns.reader('First Name')
    const family = columns.reader('Last Name')
    const headline = columns.reader('Headline')
    const summary = columns.reader('Summary')
    const industry = columns.reader('Industry')
    const place = columns.reader('Geo Location', 'Address')
    return (cells) => {
      if (fullName(given(cells), family(cells)) === null)
        return rejected('no-name', 'This profile has no name.')
      return recorded({
        kind: 'owner',
        givenName: textOf(given(cells)) ?? '',
        familyName: textOf(family(cells)) ?? '',
        headline: textOf(headline(cells)),
        summary: textOf(summary(cells)),
        industry: textOf(industry(cells)),
        place: textOf(place(cells)),
      })
    }
  },
}
