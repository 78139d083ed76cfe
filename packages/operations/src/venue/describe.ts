import { describeAudience, type KnownVenue } from '@rapport/domain'
import type { VenueRow } from '../ports/venue.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { LoadedVenues } from './load-venues.ts'

/** The stated venues as the interfaces show them, in the order they were added. */
export const describeVenues = (
  { rows, venues }: LoadedVenues,
  { people, indexOf }: Pick<Snapshot, 'people' | 'indexOf'>,
) => {
  const nameOf = (personId: string) => people[indexOf.get(personId) ?? -1]?.name
  return venues.flatMap((venue) => {
    const row = venue.venueId === null ? undefined : rows.get(venue.venueId)
    return row === undefined ? [] : [describeVenue(row, venue, nameOf)]
  })
}

const describeVenue = (
  row: VenueRow,
  { gatherings, lastOn }: KnownVenue,
  nameOf: (personId: string) => string | undefined,
) => ({
  venueId: row.venueId,
  kind: row.kind,
  name: row.name,
  topic: row.topic,
  place: row.place,
  url: row.url,
  attendance: row.attendance,
  hours: row.hours,
  audience: row.audience.map((part) => ({
    function: part.function,
    level: part.level,
    industry: part.industry,
    count: part.count,
    text: describeAudience(part),
  })),
  people: row.memberIds
    .flatMap((personId) => {
      const name = nameOf(personId)
      return name === undefined ? [] : [{ personId, name }]
    })
    .sort((a, b) => (a.name === b.name ? (a.personId < b.personId ? -1 : 1) : a.name < b.name ? -1 : 1)),
  gatherings: gatherings.length,
  lastOn,
})

/** One stated venue as the interfaces show it; null where there is none with that id. */
export const describeOneVenue = (loaded: LoadedVenues, snapshot: Snapshot, venueId: string) =>
  describeVenues(loaded, snapshot).find((venue) => venue.venueId === venueId) ?? null
