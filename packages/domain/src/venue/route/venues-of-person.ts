import type { PersonFacts } from '../../person-facts.ts'
import type { Reason } from '../../plan/index.ts'
import { counted, dateInWords } from '../../strength/index.ts'
import type { KnownVenue } from '../gather-venues.ts'

export interface VenueOfPerson {
  readonly venueId: string | null
  readonly name: string
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

const MOST_VENUES = 5

/** The venues where a person was seen or is known to come, the newest first. */
export const venuesOf = (
  person: PersonFacts,
  venues: readonly KnownVenue[],
  today: string,
): readonly VenueOfPerson[] =>
  venues
    .flatMap((venue) => {
      const reasons = seenAt(person, venue, today)
      return reasons.length === 0 ? [] : [{ venue, reasons }]
    })
    .sort((a, b) => compare(b.venue.lastOn ?? '', a.venue.lastOn ?? '') || compare(a.venue.key, b.venue.key))
    .slice(0, MOST_VENUES)
    .map(({ venue, reasons }) => ({ venueId: venue.venueId, name: venue.name, reasons }))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ABSENT: ReadonlySet<string> = new Set(['cancelled', 'absent'])

const seenAt = ({ personId }: PersonFacts, venue: KnownVenue, today: string): readonly Reason[] => {
  const dates = venue.gatherings.filter(({ attendees }) =>
    attendees.some((attendee) => attendee.personId === personId && !ABSENT.has(attendee.status)),
  )
  const [newest] = dates
  const reasons: Reason[] = []
  if (newest !== undefined) {
    const isAhead = newest.on !== null && newest.on >= today
    const when =
      newest.on === null ? '' : `${isAhead ? ', next on ' : ', last on '}${dateInWords(newest.on, today)}`
    reasons.push({
      kind: 'seen-there',
      text: `On the list of ${dates.length} of its ${counted(venue.gatherings.length, 'gathering')} on record${when}`,
      times: dates.length,
      gatherings: venue.gatherings.length,
      on: newest.on,
    })
  }
  if (venue.memberIds.includes(personId)) {
    reasons.push({ kind: 'member', text: 'Comes there, as you noted' })
  }
  return reasons
}
