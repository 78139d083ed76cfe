import type { Channel } from '../../channel.ts'
import { minutesFor } from '../../plan/effort.ts'

const DAYS_A_WEEK = 7

/** Minutes a week that keeping up with one person takes, at the length of catching up on the network's channel. */
export const weeklyMinutes = (strategy: {
  readonly cadenceDays: number
  readonly channel: Channel
}): number => (DAYS_A_WEEK / strategy.cadenceDays) * minutesFor('catch-up', strategy.channel)
