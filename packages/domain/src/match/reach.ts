import type { Channel } from '../channel.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { Reason } from '../plan/plan.ts'
import type { RelationshipState } from '../relationship-state.ts'
import { dateInWords, interactionsInWords, monthInWords, type Relationship } from '../strength/index.ts'

/** What somebody who fits is worth where nothing ties the two: half of a tie that is fully alive. A judgement. */
const WITHOUT_TIE = 0.5
/**
 * How alive a tie is at the least by its state, beside its strength: a new acquaintance answers though little was
 * said yet, and a dormant tie is worth more than none (Levin, Walter & Murnighan 2011). The sizes are judgements.
 */
const ALIVE_AT_LEAST: Readonly<Record<RelationshipState, number>> = {
  warm: 0.6,
  new: 0.5,
  cooling: 0.4,
  dormant: 0.25,
  lapsed: 0.1,
  unknown: 0,
}

/** How much of a fit can be reached now, from a half to 1. */
export const reachOf = ({ strength, state }: Relationship): number =>
  WITHOUT_TIE + (1 - WITHOUT_TIE) * Math.max(strength / 100, ALIVE_AT_LEAST[state])

/** States of people one is in touch with, as long as something was said at all. */
const IN_TOUCH: ReadonlySet<RelationshipState> = new Set(['warm', 'new', 'cooling'])

/** Whether one is in touch: more than connected, and not silent for long. */
export const isInTouch = ({ state, interactions }: Relationship): boolean =>
  interactions > 0 && IN_TOUCH.has(state)

export interface ChannelAdvice {
  readonly channel: Channel
  readonly text: string
}

const CHANNEL_NAMES: Readonly<Record<Exclude<Channel, 'other'>, string>> = {
  linkedin: 'LinkedIn',
  email: 'e-mail',
  phone: 'phone',
  video: 'video call',
  'in-person': 'meeting in person',
}

/** Where to turn to somebody: where they took part before, else e-mail or LinkedIn; null where nothing leads to them. */
export const channelAdvice = (person: PersonFacts, relationship: Relationship): ChannelAdvice | null => {
  const { bestChannel } = relationship
  if (bestChannel !== null && bestChannel !== 'other') {
    const name = CHANNEL_NAMES[bestChannel]
    return { channel: bestChannel, text: `By ${name}: that is how you were most in touch` }
  }
  if (person.hasEmail) return { channel: 'email', text: 'By e-mail: an address is on record' }
  if (person.connectedOn === null) return null
  return { channel: 'linkedin', text: `By LinkedIn: connected since ${monthInWords(person.connectedOn)}` }
}

/** How one stands with somebody, in a sentence and its facts. */
export const tieReason = (person: PersonFacts, relationship: Relationship, today: string): Reason => {
  const { state, strength, lastContactOn, interactions } = relationship
  const facts = { state, strength, lastContactOn, interactions }
  if (lastContactOn !== null) {
    const what = interactionsInWords(relationship)
    const text =
      state === 'dormant' || state === 'lapsed'
        ? `${what} until ${monthInWords(lastContactOn)}, silent since`
        : `${what}, the last on ${dateInWords(lastContactOn, today)}`
    return { kind: 'history', text, ...facts }
  }
  const connected = person.connectedOn !== null && person.connectedOn <= today
  const text =
    connected && person.connectedOn !== null
      ? `Connected since ${monthInWords(person.connectedOn)}; no conversation is on record yet`
      : 'No conversation is on record yet'
  return { kind: 'history', text, ...facts }
}
