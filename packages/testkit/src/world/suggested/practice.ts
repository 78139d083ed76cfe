import { dayOf, type PlainDate, plainDate } from '../calendar.ts'
import type { Conversation } from '../conversations/conversation.ts'
import type { Person } from '../people/person.ts'
import type { VenueEvent, VenueGroup } from '../venues/venue.ts'
import { LINES_OF_JOBS, OWN_LINE } from './lines-of-jobs.ts'
import { type SuggestedStanding, suggestStanding } from './standing.ts'
import { SERIES_WITH_LISTS, type SeriesWithList, STATED_VENUES, type StatedVenue } from './stated-venues.ts'
import { spokenWith, type Talker } from './talkers.ts'

export interface SuggestedVenue extends StatedVenue {
  /** Where it meets. */
  readonly place: string
  /** Ids of people in the world whom the owner would name. */
  readonly people: readonly string[]
}

export interface SuggestedList {
  /** The id of an event in the world. */
  readonly event: string
  /** Ids of people in the world. */
  readonly people: readonly string[]
}

export interface SuggestedLine {
  /** The id of somebody in the world. */
  readonly person: string
  readonly text: string
  readonly on: PlainDate
}

/** What the owner might keep in Rapport besides their purpose: plain data for a demo to feed to its operations. */
export interface SuggestedPractice extends SuggestedStanding {
  readonly venues: readonly SuggestedVenue[]
  /** Lists of who came to past events. */
  readonly attendeeLists: readonly SuggestedList[]
  readonly lines: readonly SuggestedLine[]
  /** What the owner needs and offers. */
  readonly ownLine: Omit<SuggestedLine, 'person'>
  /** One step toward the last of the suggested objectives. */
  readonly step: SuggestedLine | null
}

interface Known {
  readonly today: PlainDate
  readonly people: readonly Person[]
  readonly conversations: readonly Conversation[]
  readonly events: readonly VenueEvent[]
  readonly groups: readonly VenueGroup[]
}

/** As many as one would name of a group. */
const NAMED_OF_A_GROUP = 8
/** People on a list whom the owner knows and did not meet there. */
const DRAWN_BESIDES = 7
const OWN_LINE_DAYS_AGO = 4
const STEP = 'An hour on the step from operating to governing; an introduction to a chair is to follow'

/** What people whom the owner speaks with would say in their jobs, and where they gather. The same for the same world. */
export function suggestPractice(known: Known): SuggestedPractice {
  const daysAgo = (days: number) => plainDate(dayOf(known.today) - days)
  const talkers = spokenWith(known)
  const adviser = (talkers.find(({ person }) => person.positions[0]?.level === 'partner') ?? talkers[0])
    ?.person
  return {
    venues: STATED_VENUES.flatMap((venue) => venuesOf(venue, known)),
    attendeeLists: SERIES_WITH_LISTS.flatMap((series) => listOf(series, known)),
    lines: assignLines(talkers),
    ownLine: { text: OWN_LINE, on: daysAgo(OWN_LINE_DAYS_AGO) },
    step: adviser === undefined ? null : { person: adviser.id, on: daysAgo(12), text: STEP },
    ...suggestStanding(adviser?.id ?? null, talkers, known.today),
  }
}

/** Each line with somebody whose job it fits, nobody twice; lines that fit nobody are left out. */
function assignLines(talkers: readonly Talker[]): readonly SuggestedLine[] {
  const taken = new Set<string>()
  return LINES_OF_JOBS.flatMap(({ functions, levels, text }) => {
    const talker = talkers.find(({ person: { id, positions } }) => {
      const [current] = positions
      if (current === undefined || taken.has(id)) return false
      return functions.includes(current.function) && levels.includes(current.level)
    })
    if (talker === undefined) return []
    taken.add(talker.person.id)
    return [{ person: talker.person.id, text, on: talker.lastOn }]
  })
}

function venuesOf(venue: StatedVenue, { groups, people }: Known): readonly SuggestedVenue[] {
  const group = groups.find(({ name }) => name === venue.name)
  if (group === undefined) return []
  const shown = new Set(people.filter(({ visibility }) => visibility === 'shown').map(({ id }) => id))
  const members = group.members.filter((id) => shown.has(id)).slice(0, NAMED_OF_A_GROUP)
  return [{ ...venue, place: `${group.place.city}, ${group.place.country}`, people: members }]
}

/** Who came to the newest gathering of a series that is over, to one the owner was at if there is one. */
function listOf(series: SeriesWithList, { events, people, today }: Known): readonly SuggestedList[] {
  const past = events.filter(({ name, startsAt }) => name.startsWith(series.name) && startsAt < today)
  const newest = past.findLast(({ status }) => status === 'attended') ?? past.at(-1)
  if (newest === undefined) return []
  const drawn = people.filter(({ visibility, positions: [current] }) => {
    if (visibility === 'hidden' || current === undefined || !series.levels.includes(current.level))
      return false
    return series.function === null || current.function === series.function
  })
  const others = drawn.slice(0, DRAWN_BESIDES).map(({ id }) => id)
  return [{ event: newest.id, people: [...new Set([...newest.attendees, ...others])] }]
}
