import type { VenueKind } from '@rapport/domain'
import type { Outputs } from '../../api/index.ts'

export type Venue = Outputs['venue']['list']['venues'][number]

/** A venue as it is being described; empty fields are not said. */
export interface VenueDraft {
  readonly name: string
  readonly kind: VenueKind
  /** A kind of people on each line: "30 directors in Purchasing". */
  readonly audience: string
  readonly attendance: number | string
  readonly hours: number | string
  readonly topic: string
  readonly place: string
  readonly url: string
}

export const VENUE_KIND_WORDS: Readonly<Record<VenueKind, string>> = {
  association: 'Association',
  chamber: 'Chamber',
  community: 'Community',
  online: 'Online group',
  series: 'Series of events',
  other: 'Something else',
}

export const draftOf = (venue: Venue | null, name = ''): VenueDraft => ({
  name: venue?.name ?? name,
  kind: venue?.kind ?? (name === '' ? 'association' : 'series'),
  audience: venue?.audience.map(({ text }) => text).join('\n') ?? '',
  attendance: venue?.attendance ?? '',
  hours: venue?.hours ?? '',
  topic: venue?.topic ?? '',
  place: venue?.place ?? '',
  url: venue?.url ?? '',
})

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const numberOf = (value: number | string): number | null => (value === '' ? null : Number(value))

/** What the server is told; null empties a field. */
export const toVenueInput = (draft: VenueDraft) => ({
  name: draft.name.trim(),
  kind: draft.kind,
  audience: draft.audience
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
  attendance: numberOf(draft.attendance),
  hours: numberOf(draft.hours),
  topic: said(draft.topic),
  place: said(draft.place),
  url: said(draft.url),
})

/** The same for a new venue, in which nothing is to be emptied. */
export const toNewVenue = (draft: VenueDraft) => {
  const { name, kind, audience, attendance, hours, topic, place, url } = toVenueInput(draft)
  return {
    name,
    kind,
    audience,
    ...(attendance === null ? {} : { attendance }),
    ...(hours === null ? {} : { hours }),
    ...(topic === null ? {} : { topic }),
    ...(place === null ? {} : { place }),
    ...(url === null ? {} : { url }),
  }
}
