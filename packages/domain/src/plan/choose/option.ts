import type { Channel } from '../../channel.ts'

/** One thing the week could hold, as choosing sees it. Minutes are whole; worths are in the unit of `worthOf`. */
export interface Option {
  readonly personId: string
  /** The purpose it serves. */
  readonly aim: string
  /** What it is worth that the purpose is served at all, in shares of the best item for any purpose. */
  readonly servedShare: number
  /** Several items of the purpose count in full: what was promised is not worth less for being one of three. */
  readonly isAimEven: boolean
  /** Null where several people of one organization are no lack of variety. */
  readonly organization: string | null
  /** What sort of person it is; null where that sort was asked for. */
  readonly kind: string | null
  readonly isFirstConversation: boolean
  /** A first conversation with somebody who does not wait for a word. */
  readonly isNewContact: boolean
  readonly channel: Channel
  /** Of the item alone, with what it takes to get into the channel. */
  readonly minutes: number
  /** What it is worth alone; above 0. */
  readonly worth: number
  /** What asking something with it adds; 0 where nothing is asked. */
  readonly askWorth: number
  /** It is in the week whatever else is: the user agreed to it. */
  readonly isFixed: boolean
}

/** A stretch of a day without an appointment, in minutes since midnight. */
export interface Gap {
  readonly from: number
  readonly until: number
}

/** A day the week can use. */
export interface Day {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** Minutes the day may hold. */
  readonly minutes: number
  readonly gaps: readonly Gap[]
}

/** What a choice keeps to. */
export interface Frame {
  /** Minutes that are left of the week. */
  readonly budget: number
  readonly days: readonly Day[]
  readonly minutesPerChannel: Readonly<Partial<Record<Channel, number>>>
  readonly mostAsks: number
  /** New contacts at most; null for no cap. */
  readonly newContactCap: number | null
}

/** People of one organization in a week, at most. A judgement: three voices are a picture, more are an echo. */
export const MOST_OF_ONE_ORGANIZATION = 3
/** Share of the week's minutes that one organization may take. */
export const ORGANIZATION_SHARE = 1 / 2
/** Share of the week's minutes that first conversations may take: depth over number. */
export const FIRST_CONVERSATION_SHARE = 1 / 3

/**
 * Minutes of an item that go into getting there: opening the mailbox, finding the line of thought, dialling. The next
 * on the same channel and day does without. Two meetings are in two places, so there is nothing to save.
 */
export const SET_UP_MINUTES: Readonly<Record<Channel, number>> = {
  linkedin: 5,
  email: 5,
  phone: 5,
  video: 5,
  'in-person': 0,
  other: 0,
}

/** Two people have to find a time for these. */
export const isTalk = (channel: Channel): boolean =>
  channel === 'phone' || channel === 'video' || channel === 'in-person'

/** Minutes without the set-up. */
export const bareMinutes = ({ channel, minutes }: Pick<Option, 'channel' | 'minutes'>): number =>
  Math.max(0, minutes - SET_UP_MINUTES[channel])
