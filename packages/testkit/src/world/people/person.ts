import type { PlainDate } from '../calendar.ts'
import type { Position } from '../careers/career.ts'
import type { Place } from '../organizations/places.ts'

/** How the owner came to know someone. */
export const TIE_KINDS = [
  'colleague',
  'classmate',
  'client',
  'vendor',
  'event',
  'group',
  'introduced',
  'friend',
  'mentor',
  'mentee',
  'recruiter',
  'stranger',
] as const
export type TieKind = (typeof TIE_KINDS)[number]

export interface Tie {
  readonly kind: TieKind
  /** Where it began, as the owner would say it: an employer, a school, an event, a group. Empty for strangers. */
  readonly context: string
  /** Who made the introduction, for those who were introduced. */
  readonly introducedBy: string | null
}

export type Language = 'en' | 'de' | 'nl'

/** Someone in the owner's world. Names are as shown on the profile; `callName` is what one says. */
export interface Person {
  /** `person-00001`, unique within a world. */
  readonly id: string
  /** The last part of the profile's address: lower case, decoded, unique. */
  readonly slug: string
  readonly givenName: string
  readonly familyName: string
  readonly callName: string
  /** Such as `MBA`; profiles carry it after the family name. */
  readonly credentials: string | null
  /** Only for the few who let their connections see it. */
  readonly email: string | null
  readonly language: Language
  readonly place: Place
  /** Newest first; empty for the few who state none. */
  readonly positions: readonly Position[]
  readonly tie: Tie
  /** `null` for people who are not connected. */
  readonly connectedOn: PlainDate | null
  /** Hidden: the profile is closed or withheld, and archives show nothing but the date. */
  readonly visibility: 'shown' | 'hidden'
  /** Day of the year, 1 to 365. */
  readonly birthday: number
}
