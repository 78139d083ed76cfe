import type { VenueKind } from '@rapport/domain'

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

/** Series whose organizers hand out the list of who came. */
export const SERIES_WITH_LISTS: readonly string[] = [
  'Delta Founders Night',
  'Non-Executive Circle Spring Breakfast',
]
