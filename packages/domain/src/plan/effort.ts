import type { Channel } from '../channel.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { Relationship } from '../strength/index.ts'
import type { Action } from './action.ts'

/**
 * Minutes to write, by action, with reading up on the person before. The longer nobody wrote, the more thought the
 * first line takes. Judgements, in steps of five because nobody plans finer.
 */
const WRITING_MINUTES: Readonly<Record<Action, number>> = {
  reply: 10,
  thank: 10,
  'follow-up': 15,
  'catch-up': 15,
  reconnect: 20,
  'first-conversation': 20,
}

/** Minutes of a conversation with its way there and a note after it, whatever the action: half an hour's call, an hour's coffee. */
const TALKING_MINUTES: Readonly<Partial<Record<Channel, number>>> = { phone: 30, video: 35, 'in-person': 75 }

/** How long an action takes on a channel, in minutes. */
export const minutesFor = (action: Action, channel: Channel): number =>
  TALKING_MINUTES[channel] ?? WRITING_MINUTES[action]

/**
 * Where to turn to a person: back on the channel they wrote on, else the one that worked before, else e-mail where
 * an address is known, else LinkedIn. Channels that were wrong for the person are passed over, as long as another is left.
 */
export const channelFor = (
  action: Action,
  person: PersonFacts,
  relationship: Relationship,
  wrong: ReadonlySet<Channel> = NONE,
): Channel => {
  const byRecord = [action === 'reply' ? relationship.lastChannel : null, relationship.bestChannel]
  const usual = [
    ...byRecord.filter(isNamed),
    ...(person.hasEmail ? (['email'] as const) : []),
    'linkedin' as const,
  ]
  return (
    usual.find((channel) => !wrong.has(channel)) ?? (wrong.has('phone') ? (usual[0] ?? 'linkedin') : 'phone')
  )
}

const NONE: ReadonlySet<Channel> = new Set()

/** "Other" tells nobody where to turn. */
const isNamed = (channel: Channel | null): channel is Channel => channel !== null && channel !== 'other'
