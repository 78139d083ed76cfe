import type { World } from '../world/index.ts'
import type { ArchiveFile } from './archive-file.ts'
import { csvText } from './csv.ts'
import { dayMonthYear } from './dates.ts'
import type { Era } from './era.ts'
import { lastName, profileUrl } from './names.ts'

/** Byte for byte what LinkedIn has put before the header since 2022. */
export const PREAMBLE = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

`

/** Newest first. Withheld members are rows with a date and nothing else; there is no line end after the last row. */
export function connectionsFile(world: World, era: Era): ArchiveFile {
  const columns = [
    'First Name',
    'Last Name',
    ...(era.connectionsUrl ? ['URL'] : []),
    'Email Address',
    'Company',
    'Position',
    'Connected On',
  ]
  const people = [...world.people].reverse()
  const rows = people.map((person) => {
    const connectedOn = dayMonthYear(person.connectedOn ?? '')
    if (person.visibility === 'hidden') return [...columns.slice(1).map(() => ''), connectedOn]
    const [position] = person.positions
    return [
      person.givenName,
      lastName(person),
      ...(era.connectionsUrl ? [profileUrl(person)] : []),
      person.email ?? '',
      position?.organization.name ?? '',
      position?.title ?? '',
      connectedOn,
    ]
  })
  return {
    path: 'Connections.csv',
    kind: 'linkedin-connections',
    text: (era.connectionsPreamble ? PREAMBLE : '') + csvText([columns, ...rows], { finalNewline: false }),
    rows: rows.length,
    hidden: people.filter((person) => person.visibility === 'hidden').length,
    skipped: 0,
  }
}
