import type { JobFunction, Level, VenueKind } from '@rapport/domain'

/** A place where people gather, as the owner might state it. */
export interface StatedVenue {
  /** As one of the world's groups is called. */
  readonly name: string
  readonly kind: VenueKind
  readonly topic: string
  readonly attendance: number
  /** With the way there. */
  readonly hours: number
  readonly audience: readonly string[]
}

/** One for what each suggested objective asks for. */
export const STATED_VENUES: readonly StatedVenue[] = [
  {
    name: 'Delta Founders and Operators',
    kind: 'community',
    topic: 'founding and running software firms for ports and freight',
    attendance: 40,
    hours: 3,
    audience: ['12 founders', '6 directors in Business Development'],
  },
  {
    name: "Customs Practitioners' Circle",
    kind: 'association',
    topic: 'customs',
    attendance: 35,
    hours: 4,
    audience: ['15 managers in Operations', '5 managers in Information Technology'],
  },
  {
    name: 'Non-Executive Circle Benelux',
    kind: 'association',
    topic: 'sitting on boards',
    attendance: 40,
    hours: 2,
    audience: ['12 C-level executives', '8 founders', '4 CFOs'],
  },
]

/** A series whose organizers hand out the list of who came, and whom it draws besides those the owner met there. */
export interface SeriesWithList {
  readonly name: string
  readonly function: JobFunction | null
  readonly levels: readonly Level[]
}

export const SERIES_WITH_LISTS: readonly SeriesWithList[] = [
  { name: 'Delta Founders Night', function: 'Entrepreneurship', levels: ['owner'] },
  { name: 'Non-Executive Circle Spring Breakfast', function: null, levels: ['cxo', 'partner'] },
]
