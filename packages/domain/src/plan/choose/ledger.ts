import { CHANNELS } from '../../channel.ts'
import type { Barrier } from '../plan.ts'
import { type Groups, groupsOf } from './groups.ts'
import {
  bareMinutes,
  FIRST_CONVERSATION_SHARE,
  type Frame,
  isTalk,
  MOST_OF_ONE_ORGANIZATION,
  type Option,
  ORGANIZATION_SHARE,
  SET_UP_MINUTES,
} from './option.ts'
import { valueAt } from './returns.ts'

/** Why an option cannot be added to what a ledger holds. */
export type Refusal = Exclude<Barrier, 'worth' | 'rest' | 'decided'> | 'person'

/**
 * What a choice uses up and is worth so far; options go by their place in the list. Every answer is that of the same
 * limits and worths as the integer program's (`toProgram`), whatever the order in which options were added; a search
 * asks by the million.
 */
export interface Ledger {
  readonly has: (option: number) => boolean
  readonly chosen: () => readonly number[]
  /** Null where the option may be added. */
  readonly refuse: (option: number) => Refusal | null
  /** What adding it would add to the worth. */
  readonly gain: (option: number) => number
  readonly add: (option: number) => void
  readonly remove: (option: number) => void
  /** Of the whole choice. */
  readonly worth: () => number
  readonly minutesLeft: () => number
}

/** Minutes a share of the budget allows, where fixed items took more already. */
export interface Share {
  readonly limit: number
  /** What an item counts: one longer than the share fills it alone, so that a short week is not closed to it. */
  readonly of: (option: Option) => number
}

export const shareOf = (budget: number, share: number): Share => {
  const limit = budget * share
  return { limit, of: ({ minutes }) => Math.min(minutes, limit) }
}

/** Days of sessions that so many bare minutes of a channel take at least. */
export const sessionsFor = (bare: number, setUp: number, longestDay: number): number =>
  bare <= 0 ? 0 : Math.ceil(bare / Math.max(1, longestDay - setUp))

export const openLedger = (options: readonly Option[], frame: Frame): Ledger => {
  const groups: Groups = groupsOf(options, frame)
  const { longestDay, dayMinutes, talks } = groups
  const first = shareOf(frame.budget, FIRST_CONVERSATION_SHARE)
  const ofOrganization = shareOf(frame.budget, ORGANIZATION_SHARE)

  const isChosen = new Uint8Array(options.length)
  const personUse = new Uint32Array(groups.people)
  const amounts = new Float64Array(groups.all.length)
  const counts = new Uint32Array(groups.all.length)
  const organizationMinutes = new Float64Array(groups.all.length)
  const bareByChannel = new Float64Array(CHANNELS.length)
  const talksByLength = new Uint32Array(talks.length)
  let firstMinutes = 0
  let newContacts = 0
  let used = 0

  const at = (column: ArrayLike<number>, index: number): number => column[index] ?? 0
  const setUpOf = (channel: number) => SET_UP_MINUTES[CHANNELS[channel] ?? 'other']
  const channelMinutes = (channel: number, bare: number) =>
    bare + setUpOf(channel) * sessionsFor(bare, setUpOf(channel), longestDay)

  const refuse = (option: number): Refusal | null => {
    const it = options[option]
    if (it === undefined || at(personUse, at(groups.personOf, option)) > 0) return 'person'
    const channel = CHANNELS.indexOf(it.channel)
    const before = at(bareByChannel, channel)
    const more = channelMinutes(channel, before + bareMinutes(it)) - channelMinutes(channel, before)
    if (it.isNewContact && frame.newContactCap !== null && newContacts >= frame.newContactCap) {
      return 'new-contacts'
    }
    if (it.isFirstConversation) {
      if (firstMinutes + first.of(it) > first.limit + ROUNDING) return 'first-conversations'
    }
    const organization = at(groups.organizationOf, option)
    if (organization >= 0 && at(counts, organization) > 0) {
      const after = at(organizationMinutes, organization) + ofOrganization.of(it)
      if (at(counts, organization) >= MOST_OF_ONE_ORGANIZATION || after > ofOrganization.limit + ROUNDING) {
        return 'organization'
      }
    }
    const mostOfChannel = frame.minutesPerChannel[it.channel]
    if (
      mostOfChannel !== undefined &&
      channelMinutes(channel, before + bareMinutes(it)) > mostOfChannel + ROUNDING
    ) {
      return 'channel'
    }
    if (used + more > frame.budget + ROUNDING) return 'minutes'
    if (it.minutes > longestDay || used + more > dayMinutes + ROUNDING) return 'day'
    if (isTalk(it.channel)) {
      for (const [length, talk] of talks.entries()) {
        if (it.minutes >= talk.minutes && at(talksByLength, length) >= talk.places) return 'day'
      }
    }
    return null
  }

  const change = (option: number, sign: 1 | -1) => {
    const it = options[option]
    if (it === undefined) return
    isChosen[option] = sign === 1 ? 1 : 0
    const person = at(groups.personOf, option)
    personUse[person] = at(personUse, person) + sign
    for (const group of groups.of[option] ?? []) {
      amounts[group] = Math.max(0, at(amounts, group) + sign * it.worth)
      counts[group] = at(counts, group) + sign
      if (at(counts, group) === 0) amounts[group] = 0
    }
    const organization = at(groups.organizationOf, option)
    if (organization >= 0) {
      organizationMinutes[organization] = at(organizationMinutes, organization) + sign * ofOrganization.of(it)
    }
    const channel = CHANNELS.indexOf(it.channel)
    used -= channelMinutes(channel, at(bareByChannel, channel))
    bareByChannel[channel] = at(bareByChannel, channel) + sign * bareMinutes(it)
    used += channelMinutes(channel, at(bareByChannel, channel))
    if (it.isFirstConversation) {
      firstMinutes += sign * first.of(it)
    }
    if (it.isNewContact) newContacts += sign
    if (!isTalk(it.channel)) return
    for (const [length, talk] of talks.entries()) {
      if (it.minutes >= talk.minutes) talksByLength[length] = at(talksByLength, length) + sign
    }
  }

  const askWorths = (extra: number): number => {
    const worths = options.flatMap(({ askWorth }, option) =>
      askWorth > 0 && (at(isChosen, option) === 1 || option === extra) ? [askWorth] : [],
    )
    return worths
      .sort((a, b) => b - a)
      .slice(0, frame.mostAsks)
      .reduce((sum, worth) => sum + worth, 0)
  }

  const gain = (option: number): number => {
    const it = options[option]
    if (it === undefined) return 0
    let added = it.askWorth > 0 ? askWorths(option) - askWorths(-1) : 0
    for (const group of groups.of[option] ?? []) {
      const { pieces, servedWorth } = groups.all[group] ?? groups.none
      const before = at(amounts, group)
      added += valueAt(pieces, before + it.worth) - valueAt(pieces, before)
      if (at(counts, group) === 0) added += servedWorth
    }
    return added
  }

  return {
    has: (option) => at(isChosen, option) === 1,
    chosen: () => options.flatMap((_, option) => (at(isChosen, option) === 1 ? [option] : [])),
    refuse,
    gain,
    add: (option) => change(option, 1),
    remove: (option) => change(option, -1),
    worth: () =>
      groups.all.reduce(
        (sum, { pieces, servedWorth }, group) =>
          sum + valueAt(pieces, at(amounts, group)) + (at(counts, group) > 0 ? servedWorth : 0),
        askWorths(-1),
      ),
    minutesLeft: () => frame.budget - used,
  }
}

/** Sums of thirds and halves of whole minutes are off by less than this. */
const ROUNDING = 1e-6
