import { CHANNELS, type Channel } from '../channel.ts'
import type { Evidence } from './evidence.ts'

/** The channel on which they took part on the most days; ties go to the one used last, then the one named first. */
export const bestChannelOf = ({ theirDays, theirLastDay }: Evidence): Channel | null => {
  let best = -1
  for (let channel = 0; channel < theirDays.length; channel += 1) {
    const used = theirDays[channel] ?? 0
    if (used === 0) continue
    const lead =
      best < 0 ? 1 : used - (theirDays[best] ?? 0) || (theirLastDay[channel] ?? 0) - (theirLastDay[best] ?? 0)
    if (lead > 0) best = channel
  }
  return best < 0 ? null : (CHANNELS[best] ?? null)
}
