import type { Organization, Place } from '../world/index.ts'

/** A part of a name in Latin letters and, where there is one, in the script of its language. */
export interface SpelledName {
  readonly latin: string
  readonly native: string | null
}

export interface Employment {
  readonly organization: Organization
  readonly title: string
  readonly email: string
  /** The person's own line; null for those reached through the switchboard. */
  readonly directPhone: string | null
}

/** One invented person, with everything that any of the address books may say about them. */
export interface KnownPerson {
  /** From 0: the truth that every card carries. */
  readonly number: number
  readonly gender: 'female' | 'male'
  readonly cultureId: string
  readonly given: SpelledName
  readonly family: SpelledName
  /** Such as "Jr." or "III"; most have none. */
  readonly generation: string
  readonly academic: 'Dr.' | ''
  readonly credentials: string
  /** What friends say; "" for those who go by their name. */
  readonly nickname: string
  readonly middleInitial: string
  readonly slug: string
  readonly place: Place
  readonly employment: Employment
  /** Before the present one, for those who changed within the years the address books cover. */
  readonly formerEmployment: Employment | null
  readonly privateEmail: string
  readonly mobile: string
  /** Shared by a household. */
  readonly homePhone: string
  /** `1974-08-03` */
  readonly birthday: string
}

/** The bare numbers of an organization that many of its people give: its switchboard and its role mailbox. */
export interface Front {
  readonly switchboard: string
  readonly mailbox: string
}
