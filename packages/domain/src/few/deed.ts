/** What one person does for another, as the ledger of give and ask keeps it. */
export const FAVOR_KINDS = [
  'introduction',
  'lead',
  'business',
  'help',
  'answer',
  'mentoring',
  'recommendation',
  'endorsement',
  'thanks',
] as const
export type FavorKind = (typeof FAVOR_KINDS)[number]

/** What counts for the chosen few: what somebody did for the user, or that they shaped the user's work. */
export const DEED_KINDS = [...FAVOR_KINDS, 'manager', 'worked-together', 'same-employer'] as const
export type DeedKind = (typeof DEED_KINDS)[number]

/** Where a deed is on record. */
export type DeedSource =
  | 'favor'
  | 'introduction'
  | 'message'
  | 'mail'
  | 'conversation'
  | 'note'
  | 'address-book'
  | 'positions'

/** One thing somebody did, with where it can be checked. */
export interface Deed {
  readonly personId: string
  readonly kind: DeedKind
  /** `YYYY-MM-DD`; null where the record has no date. */
  readonly on: string | null
  readonly source: DeedSource
  /** The favor, message, note or position it was read from. */
  readonly sourceId: string | null
  /** The words it was read from, as they stand; null where it is told by facts alone. */
  readonly quote: string | null
  /** Who was introduced or referred, or the organization both worked for, where it is known. */
  readonly about: string | null
  /** It was read in the user's own thanks for it. */
  readonly isThanked?: true
}
