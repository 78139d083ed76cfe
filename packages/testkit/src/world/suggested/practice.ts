import { dayOf, type PlainDate, plainDate } from '../calendar.ts'
import type { Conversation } from '../conversations/conversation.ts'
import type { Person } from '../people/person.ts'
import type { VenueEvent, VenueGroup } from '../venues/venue.ts'
import { LINES_OF_JOBS, OWN_LINE } from './lines-of-jobs.ts'
import { SERIES_WITH_LISTS, type SeriesWithList, STATED_VENUES, type StatedVenue } from './stated-venues.ts'

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
export interface SuggestedPractice {
  readonly venues: readonly SuggestedVenue[]
  /** Lists of who came to past events. */
  readonly attendeeLists: readonly SuggestedList[]
  readonly lines: readonly SuggestedLine[]
  /** What the owner needs and offers. */
  readonly ownLine: Omit<SuggestedLine, 'person'>
  /** One step toward the last of the suggested objectives, and what the owner did for whom it came through. */
  readonly step: SuggestedLine | null
  readonly favor: SuggestedLine | null
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
/** What was said longer ago is not noted today. */
const DAYS_REMEMBERED = 365
const OWN_LINE_DAYS_AGO = 4
const STEP = 'An hour on the step from operating to governing; an introduction to a chair is to follow'
const FAVOR = 'Sent them two candidates for the warehouse project they asked about'

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
    ...(adviser === undefined
      ? { step: null, favor: null }
      : {
          step: { person: adviser.id, on: daysAgo(12), text: STEP },
          favor: { person: adviser.id, on: daysAgo(8), text: FAVOR },
        }),
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

/** Somebody spoken with within a year, and the day of the last message. */
interface Talker {
  readonly person: Person
  readonly messages: number
  readonly lastOn: PlainDate
}

/** Those who are shown and with whom there are one-to-one conversations, most messages first. */
function spokenWith({ today, people, conversations }: Known): readonly Talker[] {
  const sent = new Map<string, PlainDate[]>()
  for (const { participants, messages } of conversations) {
    const [only, ...others] = participants
    if (only === undefined || others.length > 0) continue
    const days = messages.filter(({ draft }) => !draft).map(({ sentAt }) => sentAt.slice(0, 10))
    sent.set(only, [...(sent.get(only) ?? []), ...days])
  }
  const since = plainDate(dayOf(today) - DAYS_REMEMBERED)
  return people
    .flatMap((person) => {
      const days = sent.get(person.id) ?? []
      const lastOn = days.toSorted().at(-1) ?? ''
      const isTalker = person.visibility === 'shown' && lastOn >= since && isSought(person)
      return isTalker ? [{ person, messages: days.length, lastOn }] : []
    })
    .sort((a, b) => b.messages - a.messages || (a.person.id < b.person.id ? -1 : 1))
}

const isSought = ({ tie }: Person): boolean => tie.kind !== 'recruiter' && tie.kind !== 'stranger'

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
