import type { JobFunction, Level } from '@rapport/domain'
import { addMonths, dayOf, type PlainDate, plainDate, yearOf } from './calendar.ts'
import type { Place } from './organizations/places.ts'

/** A stay of the owner's at an organization. */
export interface OwnerPosition {
  readonly organization: string
  readonly industry: string
  readonly employees: number
  readonly title: string
  readonly function: JobFunction
  readonly level: Level
  readonly place: Place
  readonly description: string
  readonly startedOn: PlainDate
  readonly finishedOn: PlainDate | null
}

export interface OwnerSchool {
  readonly name: string
  readonly degree: string
  readonly startedOn: PlainDate
  readonly finishedOn: PlainDate
  readonly activities: string
}

/** The person whose network the world is. */
export interface Owner {
  readonly slug: string
  readonly givenName: string
  readonly familyName: string
  readonly headline: string
  readonly summary: string
  readonly industry: string
  readonly place: Place
  readonly emails: readonly string[]
  readonly phone: string
  readonly joinedOn: PlainDate
  /** Newest first; the first is the job the owner holds. */
  readonly positions: readonly [OwnerPosition, ...OwnerPosition[]]
  readonly schools: readonly [OwnerSchool, ...OwnerSchool[]]
  readonly skills: readonly string[]
}

/** An operations director in logistics who is moving toward advisory and board work. */
export function defaultOwner(today: PlainDate): Owner {
  const year = yearOf(dayOf(today))
  const monthsAgo = (months: number) => `${plainDate(addMonths(dayOf(today), -months)).slice(0, 7)}-01`
  const rotterdam: Place = { city: 'Rotterdam', country: 'Netherlands' }
  const logistics = 'Transportation, Logistics, Supply Chain and Storage'
  return {
    slug: 'mira-okonkwo-brandt-4f2a',
    givenName: 'Mira',
    familyName: 'Okonkwo-Brandt',
    headline:
      'Operations Director, Benelux & Rhine at Tessevale Supply Chain | Advisor to logistics software founders',
    summary:
      'Twenty-three years of moving freight along the Rhine and out of the North Sea ports, most of them spent making warehouses and people talk to each other. I now give two days a month to founders who build software for planners, and I am looking for the right board to sit on.\n\nGood at: site start-ups, customs, unglamorous turnarounds. Happy to help with: first operations hires, pilots that have to work on a Monday.',
    industry: logistics,
    place: rotterdam,
    emails: ['mira@okonkwo-brandt.example', 'm.okonkwo-brandt@tessevale-supply-chain.example'],
    phone: '0100 000 417',
    joinedOn: monthsAgo(186),
    positions: [
      {
        organization: 'Tessevale Supply Chain',
        industry: logistics,
        employees: 3_400,
        title: 'Operations Director, Benelux & Rhine',
        function: 'Operations',
        level: 'director',
        place: rotterdam,
        description:
          'Eleven sites, 1,300 colleagues. Brought order accuracy from 98.1 to 99.6 per cent in two years and opened the Venlo cross-dock on time.',
        startedOn: monthsAgo(76),
        finishedOn: null,
      },
      {
        organization: 'Osterhaven Logistics',
        industry: logistics,
        employees: 5_200,
        title: 'Head of Contract Logistics Benelux',
        function: 'Operations',
        level: 'director',
        place: { city: 'Tilburg', country: 'Netherlands' },
        description: 'Six multi-client warehouses; moved four of them to one warehouse system.',
        startedOn: monthsAgo(136),
        finishedOn: monthsAgo(76),
      },
      {
        organization: 'Brackmoor & Voss Freight',
        industry: 'Maritime Transportation',
        employees: 1_150,
        title: 'Operations Manager, Container Terminals',
        function: 'Operations',
        level: 'manager',
        place: { city: 'Antwerp', country: 'Belgium' },
        description: 'Two shifts, four cranes, one very old terminal system.',
        startedOn: monthsAgo(202),
        finishedOn: monthsAgo(136),
      },
      {
        organization: 'Halvegate Shipping',
        industry: 'Maritime Transportation',
        employees: 780,
        title: 'Logistics Analyst',
        function: 'Operations',
        level: 'entry',
        place: { city: 'Hamburg', country: 'Germany' },
        description: 'Feeder schedules and a great many spreadsheets.',
        startedOn: monthsAgo(278),
        finishedOn: monthsAgo(202),
      },
    ],
    schools: [
      {
        name: 'Maasmond School of Management',
        degree: 'Executive MBA',
        startedOn: `${year - 13}-09-01`,
        finishedOn: `${year - 11}-06-01`,
        activities: 'Operations club',
      },
      {
        name: 'Lindenau University of Technology',
        degree: 'Dipl.-Wirt.-Ing., Transport and Logistics',
        startedOn: `${year - 28}-10-01`,
        finishedOn: `${year - 23}-03-01`,
        activities: 'Rowing, international tutor programme',
      },
    ],
    skills: [
      'Supply Chain Management',
      'Contract Logistics',
      'Warehouse Management Systems',
      'Customs',
      'Lean',
      'Change Management',
      'Negotiation',
      'Site Start-ups',
      'S&OP',
      'Mentoring',
    ],
  }
}
