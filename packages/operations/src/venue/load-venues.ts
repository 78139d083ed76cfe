import { gatherVenues, type KnownVenue } from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import type { GatheringRow, VenueRow } from '../ports/venue.ts'

export interface LoadedVenues {
  /** As stated, by id. */
  readonly rows: ReadonlyMap<string, VenueRow>
  /** The stated ones in the order they were added, then the series on record. */
  readonly venues: readonly KnownVenue[]
}

/** The venues of a workspace with their gatherings. */
export const loadVenues = async ({
  store,
  snapshot,
}: Pick<ReadContext, 'store' | 'snapshot'>): Promise<LoadedVenues> => {
  const { people } = await snapshot()
  const rows = await store.venues.list()
  const gatherings = await store.venues.gatherings()
  return {
    rows: new Map(rows.map((row) => [row.venueId, row])),
    venues: gatherVenues(rows, gatherings.map(toGathering), people),
  }
}

const toGathering = ({ eventName, startsAt, source, size, attendees }: GatheringRow) => ({
  name: eventName,
  on: startsAt?.slice(0, 10) ?? null,
  source,
  size,
  attendees,
})
