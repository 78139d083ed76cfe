import { CHANNELS } from '@rapport/domain'
import type { Inputs } from '../../api/index.ts'
import type { Limits } from './limits-words.ts'

type Change = Inputs['plan']['limits']

/** What to ask for to get from one set of limits to another: only what differs, a channel that is freed as null. Null for nothing. */
export const limitChanges = (from: Limits, to: Limits): Change | null => {
  const channels = CHANNELS.filter(
    (channel) => from.minutesPerChannel[channel] !== to.minutesPerChannel[channel],
  )
  const isSame = (key: 'minutesPerDay' | 'dayStart' | 'dayEnd' | 'mostAsks') => from[key] === to[key]
  const change: Change = {
    ...(isSame('minutesPerDay') ? {} : { minutesPerDay: to.minutesPerDay }),
    ...(from.workingDays.join() === to.workingDays.join() ? {} : { workingDays: [...to.workingDays] }),
    ...(isSame('dayStart') ? {} : { dayStart: to.dayStart }),
    ...(isSame('dayEnd') ? {} : { dayEnd: to.dayEnd }),
    ...(isSame('mostAsks') ? {} : { mostAsks: to.mostAsks }),
    ...(channels.length === 0
      ? {}
      : {
          minutesPerChannel: Object.fromEntries(
            channels.map((channel) => [channel, to.minutesPerChannel[channel] ?? null]),
          ),
        }),
  }
  return Object.keys(change).length === 0 ? null : change
}
