import { indexDirectory } from './people/directory.ts'
import { type LogContext, readLogLine } from './read-log-line.ts'

/** The day on which every line is read. */
export const TODAY = '2026-11-23'

/** Name, organization, place, strength, last contact. */
const PEOPLE: readonly (readonly [string, string, string, number, string | null])[] = [
  ['Ana Ribeiro', 'Cais Logistics', 'Lisbon', 74, '2026-11-11'],
  ['Ana Petrova', 'Petrova Notaries', 'Sofia', 18, '2025-10-10'],
  ['Jonas Weber', 'Brandt Maschinen', 'Stuttgart', 61, '2026-11-03'],
  ['Tom Okafor', 'Harbour Freight', 'Felixstowe', 58, '2026-10-21'],
  ['Emma Wilson', 'Brightwater', 'Manchester', 54, '2026-11-01'],
  ['Emma Larsen', 'Studio Fjell', 'Oslo', 53, '2026-10-30'],
  ['Maria Sørensen', 'Halden Shipping', 'Aarhus', 63, '2026-10-04'],
  ['Robert Klein', 'Klein Assekuranz', 'Hamburg', 52, null],
  ['Will Hartley', 'Hartley & Moss', 'London', 50, '2026-09-24'],
  ['Mark Delaney', 'Greenmarket', 'Dublin', 45, '2026-09-04'],
  ['Pieter van Dijk', 'Maas Logistiek', 'Rotterdam', 53, '2026-10-26'],
  ['Oluwaseun Adebayo', 'Delta Customs', 'Lagos', 41, '2026-09-15'],
  ['Stefan Bauer', 'Bauer Druck', 'Nürnberg', 59, '2026-11-05'],
]

const context: LogContext = {
  directory: indexDirectory(
    PEOPLE.map(([name, organization, place]) => ({
      personId: name.toLowerCase(),
      name,
      givenName: name.split(' ')[0] ?? '',
      title: null,
      organization,
      place,
    })),
  ),
  standingOf: (person) => ({
    strength: PEOPLE[person]?.[3] ?? 0,
    lastContactOn: PEOPLE[person]?.[4] ?? null,
  }),
  today: TODAY,
}

/** Read on 2026-11-23 among a dozen invented people. */
export const read = (line: string) => readLogLine(line, context)
/** Ids of those the contact was with; `?` is open, `+Name` is somebody new. */
export const withWhom = (line: string) =>
  read(line)
    .people.filter(({ role }) => role === 'with')
    .map(({ personId, proposal }) => personId ?? (proposal === null ? '?' : `+${proposal.name}`))
/** `text @ due` of each follow-up. */
export const toDo = (line: string) => read(line).followUps.map(({ text, dueOn }) => `${text} @ ${dueOn}`)
