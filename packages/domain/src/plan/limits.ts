import type { Channel } from '../channel.ts'

/** What a week keeps to besides its hours. Times are local, `HH:MM`. */
export interface WeekLimits {
  /** Null for one and a half times an even share of the hours. */
  readonly minutesPerDay: number | null
  /** ISO weekdays, 1 for Monday to 7 for Sunday, ascending, at least one. */
  readonly workingDays: readonly number[]
  readonly dayStart: string
  readonly dayEnd: string
  /** Minutes of the week that a channel may take; one that is not named has no limit of its own. */
  readonly minutesPerChannel: Readonly<Partial<Record<Channel, number>>>
  /** Items in which something is asked of somebody. */
  readonly mostAsks: number
}

/** Two asks a week leave room to give first: a judgement. Working days and hours are what most calendars show. */
export const USUAL_LIMITS: WeekLimits = {
  minutesPerDay: null,
  workingDays: [1, 2, 3, 4, 5],
  dayStart: '09:00',
  dayEnd: '18:00',
  minutesPerChannel: {},
  mostAsks: 2,
}

/** A part of a day that is taken: a meeting of the calendar, or an event. */
export interface Busy {
  /** `YYYY-MM-DD` */
  readonly on: string
  /** Local, `HH:MM`. */
  readonly from: string
  readonly minutes: number
}

/** Minutes since midnight of `HH:MM`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** `HH:MM` of minutes since midnight. */
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
