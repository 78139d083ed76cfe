import type { Channel } from '../channel.ts'
import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'
import type { Relationship } from '../strength/index.ts'
import type { Action } from './action.ts'

/*
 * What turning to a person now is worth, beside the purpose it serves: the action, the history it builds on, a fresh
 * reason, and how likely it is to be answered. All sizes are judgements; only their order matters. Whoever waits for
 * an answer comes first, then thanks (giving first), then ties that a word in time keeps, then dormant ones (worth
 * more the deeper the trust: Levin, Walter & Murnighan 2011), then strangers: depth before number.
 */
const ACTION_WORTH: Readonly<Record<Action, number>> = {
  reply: 0.9,
  thank: 0.85,
  'follow-up': 0.6,
  'catch-up': 0.45,
  reconnect: 0.45,
  'first-conversation': 0.35,
}
/** What the depth of the history adds, at most. */
const DEPTH_WORTH = 0.25
/** Contact days that give half of that. */
const DAYS_FOR_HALF_DEPTH = 5
/** A cooling tie gains more from a word than a warm one. */
const COOLING_WORTH = 0.1
/** A change of employer within this many days gives a fresh reason to write: a year. */
const FRESH_MOVE_DAYS = 365
const FRESH_MOVE_WORTH = 0.1
/** Each message that got no answer makes the next less likely to. */
const UNANSWERED_FACTOR = 0.8
/** A talk carries further than a letter, a meeting further than a talk. */
const CHANNEL_FACTOR: Readonly<Record<Channel, number>> = {
  linkedin: 1,
  email: 1,
  other: 1,
  phone: 1.3,
  video: 1.3,
  'in-person': 1.8,
}

export const worthOf = (
  action: Action,
  channel: Channel,
  person: PersonFacts,
  relationship: Relationship,
  today: string,
): number => {
  const depth = 1 - 2 ** (-relationship.contactDays / DAYS_FOR_HALF_DEPTH)
  const worth =
    ACTION_WORTH[action] +
    DEPTH_WORTH * depth +
    (relationship.state === 'cooling' ? COOLING_WORTH : 0) +
    (hasFreshMove(person, today) ? FRESH_MOVE_WORTH : 0)
  return worth * UNANSWERED_FACTOR ** relationship.unanswered * CHANNEL_FACTOR[channel]
}

/** Whether an import within the last year showed that the person changed employer. */
export const hasFreshMove = ({ changedEmployerOn }: PersonFacts, today: string): boolean => {
  if (changedEmployerOn === null || changedEmployerOn > today) return false
  return toDayNumber(today) - toDayNumber(changedEmployerOn) <= FRESH_MOVE_DAYS
}
