import type { Membership } from '../../purpose/index.ts'
import { counted } from '../../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import type { KeptNetwork } from './strategy-of.ts'
import { weeklyMinutes } from './weekly-effort.ts'

/** What the rhythms of all networks ask for a week, in hours, and how that goes with the hours there are. */
export interface HoursAsked {
  readonly neededPerWeek: number
  readonly text: string
}

/** Each person counts once, in the network of theirs that asks for most. */
export const hoursAsked = (
  networks: readonly KeptNetwork[],
  memberships: readonly Membership[],
  hoursPerWeek: number,
): HoursAsked => {
  const minutesIn = new Map(networks.map((network) => [network.networkId, weeklyMinutes(network.strategy)]))
  const minutesOf = new Map<string, number>()
  for (const { networkId, personId, isMember } of memberships) {
    if (!isMember) continue
    minutesOf.set(personId, Math.max(minutesOf.get(personId) ?? 0, minutesIn.get(networkId) ?? 0))
  }
  const minutes = minutesOf.values().reduce((sum, each) => sum + each, 0)
  const neededPerWeek = Math.round(minutes / 6) / 10
  if (minutesOf.size === 0) {
    return { neededPerWeek: 0, text: 'Nobody is in a network yet, so nothing is asked of your hours.' }
  }
  const asked = `Keeping up with ${counted(minutesOf.size, 'person', 'people')} as often as you mean to takes about ${hoursInWords(neededPerWeek)} a week`
  const have = hoursInWords(hoursPerWeek)
  if (neededPerWeek <= hoursPerWeek) {
    return { neededPerWeek, text: `${asked}; you have ${have}, so it fits.` }
  }
  return {
    neededPerWeek,
    text: `${asked}; you have ${have}. ${mostAsking(networks, memberships)} asks for most: a slower rhythm or fewer people there would help.`,
  }
}

const mostAsking = (networks: readonly KeptNetwork[], memberships: readonly Membership[]): string => {
  const asked = networks.map((network) => ({
    network,
    minutes:
      weeklyMinutes(network.strategy) *
      memberships.filter(({ networkId, isMember }) => isMember && networkId === network.networkId).length,
  }))
  const most = asked.reduce((a, b) =>
    b.minutes > a.minutes || (b.minutes === a.minutes && b.network.networkId < a.network.networkId) ? b : a,
  )
  return `“${plainText(most.network.name, LONGEST_NAME_IN_WORDS)}”`
}

/** "3 hours", "1.5 hours", "less than 0.1 hours". */
const hoursInWords = (hours: number): string => counted(hours, 'hour')
