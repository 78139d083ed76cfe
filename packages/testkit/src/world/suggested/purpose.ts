import type { JobFunction, Level, NetworkKind } from '@rapport/domain'
import { addMonths, type Day, monthStart, type PlainDate, plainDate } from '../calendar.ts'
import { MONTHS } from '../conversations/vocabulary.ts'
import { SPOTLIGHT } from '../organizations/spotlight.ts'
import type { Owner } from '../owner.ts'

export interface SuggestedNeed {
  readonly function?: JobFunction
  readonly level?: Level
  /** An organization's name. */
  readonly organization?: string
  readonly count: number
}

export interface SuggestedNetwork {
  readonly kind: NetworkKind
  readonly purpose: string
}

export interface SuggestedObjective {
  /** Index into `networks`. */
  readonly network: number
  readonly statement: string
  readonly due: PlainDate
  /** What is counted, and how many of it: the statement names more than one number. */
  readonly amount: number
  readonly unit: string
  readonly needs: readonly SuggestedNeed[]
}

/** What the owner might declare in Rapport: plain data for a demo to feed to its operations. */
export interface SuggestedPurpose {
  readonly networks: readonly SuggestedNetwork[]
  readonly objectives: readonly SuggestedObjective[]
  readonly hoursPerWeek: number
}

/** A purpose for someone in operations who is moving toward advisory work, dated from `today`. */
export function suggestPurpose(owner: Owner, today: Day): SuggestedPurpose {
  const employer = owner.positions[0].organization
  const [advised, supplier] = SPOTLIGHT.map((organization) => organization.name)
  const advisory = endOfMonth(today, 7)
  const customs = endOfMonth(today, 4)
  const boards = endOfMonth(today, 6)
  return {
    networks: [
      {
        kind: 'career',
        purpose:
          'Find advisory and board work in logistics technology, so that in three years I advise as much as I operate',
      },
      {
        kind: 'operational',
        purpose: `Keep the sites of ${employer} running through the new customs rules, with people who know before I do`,
      },
      {
        kind: 'strategic',
        purpose:
          'A personal board of directors: people who have made the step from operating to governing and tell me the truth',
      },
    ],
    objectives: [
      {
        network: 0,
        statement: `Sign one paid advisory agreement of two days a month with a logistics software company of 20 to 500 people by ${spelled(advisory)}`,
        due: advisory,
        amount: 1,
        unit: 'advisory agreement',
        needs: [
          { function: 'Entrepreneurship', level: 'owner', count: 4 },
          { function: 'Business Development', level: 'director', count: 2 },
          ...(advised === undefined ? [] : [{ organization: advised, count: 2 }]),
        ],
      },
      {
        network: 1,
        statement: `Choose the customs software for Venlo and Duisburg by ${spelled(customs)}, after talks with three reference customers and two vendors`,
        due: customs,
        amount: 5,
        unit: 'talks',
        needs: [
          { function: 'Operations', level: 'manager', count: 3 },
          { function: 'Information Technology', level: 'manager', count: 2 },
          ...(supplier === undefined ? [] : [{ organization: supplier, count: 1 }]),
        ],
      },
      {
        network: 2,
        statement: `Hold one hour-long conversation with each of six people who sit on boards by ${spelled(boards)}, and ask each for one introduction`,
        due: boards,
        amount: 6,
        unit: 'conversations',
        needs: [
          { level: 'cxo', count: 3 },
          { level: 'partner', count: 2 },
          { function: 'Finance', level: 'cxo', count: 1 },
        ],
      },
    ],
    hoursPerWeek: 3,
  }
}

function endOfMonth(today: Day, months: number): PlainDate {
  return plainDate(monthStart(addMonths(monthStart(today), months + 1)) - 1)
}

/** `30 June 2027`. */
function spelled(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${MONTHS.en[(month ?? 1) - 1]} ${year}`
}
