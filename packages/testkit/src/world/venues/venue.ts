import type { Instant, PlainDate } from '../calendar.ts'
import type { Place } from '../organizations/places.ts'

/** One date of a gathering. */
export interface VenueEvent {
  readonly id: string
  readonly name: string
  readonly startsAt: Instant
  readonly hours: number
  readonly place: Place
  readonly url: string
  /** The group that holds it, if one does. */
  readonly group: string | null
  readonly status: 'attended' | 'interested' | 'planned'
  /** People the owner knows who were, or will be, there. */
  readonly attendees: readonly string[]
}

export interface VenueGroup {
  readonly id: string
  readonly name: string
  readonly kind: 'association' | 'chamber' | 'community' | 'alumni' | 'online'
  readonly place: Place
  readonly meets: string
  readonly joinedOn: PlainDate
  /** Members the owner knows. */
  readonly members: readonly string[]
}

export interface OrganizationFollow {
  readonly organization: string
  readonly followedAt: Instant
}
