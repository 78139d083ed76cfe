import type { PersonFacts } from '../person-facts.ts'
import type { Venue, VenueKind } from '../purpose/index.ts'
import { phraseKey } from '../words/index.ts'
import { seriesKey, seriesName } from './series-name.ts'

/** A venue that the user stated, with the people known to come. */
export interface StatedVenue extends Venue {
  readonly memberIds: readonly string[]
}

/** One gathering on record and who of one's people was there. */
export interface Gathering {
  readonly name: string
  /** `YYYY-MM-DD`; null where it is not known. */
  readonly on: string | null
  readonly source: 'list' | 'calendar'
  /** How many took part in all, where the source says it. */
  readonly size: number | null
  readonly attendees: readonly { readonly personId: string; readonly status: string }[]
}

/** A venue with its gatherings, newest first: stated by the user, or known by its gatherings alone (`venueId` null). */
export interface KnownVenue extends Omit<StatedVenue, 'venueId'> {
  readonly venueId: string | null
  /** Unique among those of one call. */
  readonly key: string
  readonly gatherings: readonly Gathering[]
  readonly lastOn: string | null
}

/**
 * The venues that are known: the stated ones in their order, each with the gatherings of its name, then the series on
 * record, by key. Gatherings of one series on one day are one. Linear in gatherings and their attendees.
 */
export const gatherVenues = (
  stated: readonly StatedVenue[],
  gatherings: readonly Gathering[],
  people: readonly PersonFacts[],
): readonly KnownVenue[] => {
  const places = placesOf(stated, people)
  const organizationOf = new Map(people.map(({ personId, organization }) => [personId, organization]))
  const outside = gatherings.filter((gathering) => !isAmongColleagues(gathering, organizationOf))
  const series = Map.groupBy(outside, ({ name }) => seriesKey(name, places))
  const keyed = stated.map((venue) => ({ venue, key: seriesKey(venue.name, places) }))
  const taken = new Set(keyed.map(({ key }) => key))
  return [
    ...keyed.map(({ venue, key }) => withGatherings(venue, venue.venueId, series.get(key) ?? [])),
    ...[...series]
      .filter(([key]) => !taken.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => withGatherings(unstated(held, places), key, held)),
  ]
}

/** Towns of people and venues, as `seriesName` takes them: an address begins with the town. */
const placesOf = (stated: readonly StatedVenue[], people: readonly PersonFacts[]): ReadonlySet<string> => {
  const places = new Set([...stated, ...people].map(({ place }) => place?.split(',')[0] ?? ''))
  places.delete('')
  return new Set([...places].map(phraseKey))
}

/** People of one organization in a calendar entry from which on it is that organization's own meeting: more than half. */
const COLLEAGUES = 0.5

/** A crowd in the calendar is a venue only if it is no meeting of one organization. */
const isAmongColleagues = (
  { source, attendees }: Gathering,
  organizationOf: ReadonlyMap<string, string | null>,
): boolean => {
  if (source === 'list') return false
  const counts = new Map<string, number>()
  let known = 0
  for (const { personId } of attendees) {
    const organization = organizationOf.get(personId) ?? null
    if (organization === null) continue
    known += 1
    counts.set(organization, (counts.get(organization) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) > known * COLLEAGUES
}

const SERIES: VenueKind = 'series'

const unstated = (held: readonly Gathering[], places: ReadonlySet<string>): Omit<StatedVenue, 'venueId'> => {
  const [newest] = held.toSorted(byDate)
  return {
    kind: SERIES,
    name: seriesName(newest?.name ?? '', places),
    topic: null,
    place: null,
    attendance: null,
    hours: null,
    audience: [],
    memberIds: [],
  }
}

const withGatherings = (
  venue: Omit<StatedVenue, 'venueId'> & { readonly venueId?: string | null },
  key: string,
  held: readonly Gathering[],
): KnownVenue => {
  const byDay = Map.groupBy(held, (gathering) => gathering.on ?? gathering.name)
  const gatherings = [...byDay.values()].map(asOne).sort(byDate)
  return { ...venue, venueId: venue.venueId ?? null, key, gatherings, lastOn: gatherings[0]?.on ?? null }
}

/** A list and a calendar entry of the same day tell of the same people. */
const asOne = (same: readonly Gathering[]): Gathering => {
  const [first, ...others] = same.toSorted((a, b) =>
    a.source === b.source ? byName(a, b) : a.source === 'list' ? -1 : 1,
  )
  if (first === undefined) throw new RangeError('A gathering is missing from its own group.')
  if (others.length === 0) return first
  const statuses = new Map<string, string>()
  for (const { personId, status } of same.flatMap(({ attendees }) => attendees)) {
    const before = statuses.get(personId)
    if (before === undefined || status === 'attended') statuses.set(personId, status)
  }
  const sizes = same.flatMap(({ size }) => (size === null ? [] : [size]))
  return {
    ...first,
    size: sizes.length === 0 ? null : Math.max(...sizes),
    attendees: [...statuses].map(([personId, status]) => ({ personId, status })),
  }
}

const byName = (a: Gathering, b: Gathering): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** Newest first, those without a date last. */
const byDate = (a: Gathering, b: Gathering): number =>
  (a.on ?? '') > (b.on ?? '') ? -1 : (a.on ?? '') < (b.on ?? '') ? 1 : byName(a, b)
