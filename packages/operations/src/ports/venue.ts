import type { Venue, VenueAudience } from '@rapport/domain'

export interface VenueRow extends Venue {
  readonly url: string | null
  readonly createdAt: string
  /** The people known to come there, by the people shown. */
  readonly memberIds: readonly string[]
}

/** One gathering on record, and who of one's people was there. */
export interface GatheringRow {
  readonly eventName: string
  readonly startsAt: string | null
  /** A list of attendees, or an appointment with a crowd. */
  readonly source: 'list' | 'calendar'
  /** How many took part besides the user, where the source says it. */
  readonly size: number | null
  readonly attendees: readonly { readonly personId: string; readonly status: string }[]
}

export interface VenuePort {
  readonly list: () => Promise<readonly VenueRow[]>
  /** Gatherings whose list of attendees was imported, and appointments with a crowd; newest first. */
  readonly gatherings: () => Promise<readonly GatheringRow[]>
}

/** Updates and removals answer whether there was such a row. */
export interface VenueWritePort extends VenuePort {
  readonly add: (venue: Omit<VenueRow, 'audience' | 'memberIds'>) => Promise<void>
  readonly update: (
    venueId: string,
    change: Partial<Omit<VenueRow, 'venueId' | 'createdAt' | 'audience' | 'memberIds'>>,
  ) => Promise<boolean>
  readonly remove: (venueId: string) => Promise<boolean>
  /** Takes the place of the audience stated before. */
  readonly setAudience: (
    venueId: string,
    audience: readonly (VenueAudience & { readonly audienceId: string })[],
  ) => Promise<void>
  readonly addMembers: (venueId: string, personIds: readonly string[]) => Promise<void>
  readonly removeMembers: (venueId: string, personIds: readonly string[]) => Promise<number>
}
