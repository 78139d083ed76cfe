import { fullName, splitFamilyName } from '../fields/person-name.ts'
import { readDay } from '../fields/read-date.ts'
import { detached, textOf } from '../fields/text.ts'
import { type FileKind, hasAll } from './file-kind.ts'
import { isPlaceholder, urlWarning, WITHHELD } from './person.ts'
import { profileSlug } from './profile-slug.ts'
import { hidden, recorded, rejected } from './row-outcome.ts'

/** Profiles remembered to point out doubles. LinkedIn allows 30,000 connections. */
const MAX_REMEMBERED = 1_000_000

export const connections: FileKind = {
  kind: 'linkedin-connections',
  recognises: (columns) =>
    hasAll(columns, 'First Name', 'Last Name') &&
    (columns.has('Connected On') || hasAll(columns, 'Company', 'Position')),
  dates: ['Connected On'],
  reader: (columns, { order }) => {
    const given = columns.reader('First Name')
    const family = columns.reader('Last Name')
    const url = columns.reader('URL', 'Profile URL')
    const email = columns.reader('Email Address')
    const company = columns.reader('Company')
    const position = columns.reader('Position')
    const connectedOn = columns.reader('Connected On')
    const lineOf = new Map<string, number>()

    const doubled = (profile: string | null, line: number): string | null => {
      if (profile === null) return null
      const first = lineOf.get(profile)
      if (first !== undefined) return `The same profile stands on line ${first}.`
      if (lineOf.size < MAX_REMEMBERED) lineOf.set(detached(profile), line)
      return null
    }

    return (cells, line) => {
      const name = fullName(given(cells), family(cells))
      const profile = profileSlug(url(cells))
      const date = readDay(connectedOn(cells), order)
      const nothingElse = [url, email, company, position].every((read) => read(cells).trim() === '')
      if (nothingElse && (name === null || isPlaceholder(name))) {
        return date.problem === null ? hidden(WITHHELD) : rejected('bad-date', date.problem)
      }
      if (name === null && profile === null) {
        return rejected('no-person', 'This row has neither a name nor the address of a profile.')
      }
      const addresses = emailsOf(email(cells))
      const { family: familyName, suffix } = splitFamilyName(family(cells))
      return recorded(
        {
          kind: 'person',
          givenName: textOf(given(cells)) ?? '',
          familyName,
          suffix,
          profile,
          emails: addresses.emails,
          organization: textOf(company(cells)),
          title: textOf(position(cells)),
          connectedOn: date.value,
        },
        name === null ? 'This row has no name, only the address of a profile.' : null,
        urlWarning(url(cells), profile),
        addresses.warning,
        date.problem,
        doubled(profile, line),
      )
    }
  },
}

function emailsOf(cell: string): { emails: readonly string[]; warning: string | null } {
  const parts = cell
    .split(/[,;\s]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const emails = parts.filter((part) => part.indexOf('@') > 0 && !part.endsWith('@'))
  if (emails.length === parts.length) return { emails, warning: null }
  return { emails, warning: `"${cell.trim().slice(0, 80)}" is not an e-mail address and was left out.` }
}
