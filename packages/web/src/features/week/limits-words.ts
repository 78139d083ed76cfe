import { CHANNELS } from '@rapport/domain'
import type { Plan } from '../../api/index.ts'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { clockTime, shortDayName } from '../../words/dates.ts'
import { counted, inHours } from '../../words/minutes.ts'

export type Limits = Plan['limits']

/** ISO weekdays, with what they are called in the user's locale. 2024-01-01 was a Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, name: shortDayName(`2024-01-0${day}`) }))

/** "Mon – Fri", or the days one by one where they do not follow each other. */
export const daysInWords = (days: readonly number[]): string => {
  const name = (day: number | undefined) => WEEKDAYS.find((known) => known.day === day)?.name ?? ''
  const isRun = days.length > 2 && days.every((day, index) => day === (days[0] ?? 0) + index)
  return isRun ? `${name(days[0])} – ${name(days.at(-1))}` : days.map(name).join(', ')
}

/** The limits in one line, as they stand under the hours. */
export const limitsInWords = (limits: Limits): string =>
  [
    `${inHours(limits.minutesPerDay)} a day`,
    `${daysInWords(limits.workingDays)}, ${clockTime(limits.dayStart)} – ${clockTime(limits.dayEnd)}`,
    limits.mostAsks === 0
      ? 'asking nothing'
      : `asking at most ${counted(limits.mostAsks, 'thing', 'things')}`,
    ...CHANNELS.flatMap((channel) => {
      const minutes = limits.minutesPerChannel[channel]
      return minutes === undefined ? [] : [`${CHANNEL_WORDS[channel]} ${inHours(minutes)}`]
    }),
  ].join(' · ')
