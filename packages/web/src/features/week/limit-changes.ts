import { CHANNELS } from '@rapport/domain'
import type { Inputs } from '../../api/index.ts'
import type { Limits } from './limits-words.ts'

type Change = Inputs['plan']['limits']

/**
 * What to ask for, one after the other, to get from one set of limits to another: one call holds one channel. A channel
 * is freed only by going back to the usual limits, so everything else is then said again.
 */
export const limitChanges = (from: Limits, to: Limits): readonly Change[] => {
  const isFreed = CHANNELS.some(
    (channel) => from.minutesPerChannel[channel] !== undefined && to.minutesPerChannel[channel] === undefined,
  )
  const channels = CHANNELS.flatMap((channel): readonly Change[] => {
    const minutes = to.minutesPerChannel[channel]
    if (minutes === undefined || (!isFreed && minutes === from.minutesPerChannel[channel])) return []
    return [{ channel, channelMinutes: minutes }]
  })
  const isSame = (key: 'minutesPerDay' | 'dayStart' | 'dayEnd' | 'mostAsks') =>
    !isFreed && from[key] === to[key]
  const base: Change = {
    ...(isFreed ? { isUsual: true } : {}),
    ...(isSame('minutesPerDay') ? {} : { minutesPerDay: to.minutesPerDay }),
    ...(!isFreed && from.workingDays.join() === to.workingDays.join()
      ? {}
      : { workingDays: [...to.workingDays] }),
    ...(isSame('dayStart') ? {} : { dayStart: to.dayStart }),
    ...(isSame('dayEnd') ? {} : { dayEnd: to.dayEnd }),
    ...(isSame('mostAsks') ? {} : { mostAsks: to.mostAsks }),
  }
  return Object.keys(base).length === 0 ? channels : [base, ...channels]
}
