import type { Channel } from '../../channel.ts'
import type { Balance } from '../../ledger/index.ts'
import type { PersonFacts } from '../../person-facts.ts'
import { toDayNumber } from '../../plain-date.ts'
import type { Relationship } from '../../strength/index.ts'
import type { Action } from '../action.ts'
import { answerChance, ORDINARY_FAVOR } from './chance.ts'
import { trustIn } from './trust.ts'

/*
 * What an item is worth, in units of one answered word with a person of full trust, long not heard from, who fits an
 * objective in focus entirely:
 *
 *   worth = P(answered) × carry × [purpose + growth] + owed
 *
 * For an objective, the purpose is weight × fit × trust^.7 × news: people help as far as they are trusted (Levin &
 * Cross 2004), and tell what one does not know yet the longer one has not spoken (Granovetter 1973; Levin, Walter &
 * Murnighan 2011). To keep a tie, it is weight × how late it is × what the word adds: a tie that would be in touch
 * anyway gains little. Growth is what the word itself adds to the tie, most where there is least.
 */

/** Help grows a little slower than trust: the middle of what studies of advice networks give. */
const TRUST_EXPONENT = 0.7
/** News right after a word, as a share, and the days in which two thirds of it come back. */
const LEAST_NEWS = 0.2
const NEWS_DAYS = 90
/** Somebody who moved has a third more to tell, at once. */
const MOVE_NEWS = 1.3
/** Of a word that would come anyway within 30 days, this much is no gain of the week's. A judgement. */
const ANYWAY_SHARE = 0.7
/** For an objective less so: a word that comes by itself seldom speaks of it. */
const ANYWAY_FOR_OBJECTIVE = 0.4
/** What keeping a stranger's tie is worth beside keeping a friend's. */
const KEEPING = { least: 0.2, byTrust: 0.8 }
/** What the word adds to the tie itself, for all later ones; a talk adds twice what a letter does, a meeting four times. */
const GROWTH: Readonly<Record<Channel, number>> = {
  linkedin: 0.15,
  email: 0.15,
  other: 0.15,
  phone: 0.3,
  video: 0.3,
  'in-person': 0.6,
}
/** That somebody waits: an answer or thanks that do not come cost the tie, the more the closer it is. */
const OWED: Readonly<Partial<Record<Action, number>>> = { reply: 0.1, thank: 0.1 }
const OWED_BY_TRUST = 0.15
/** Days after which half of those who wait no longer do: an answer is missed most in its first weeks. A judgement. */
const WAITING_HALF_LIFE_DAYS = 14
/** A promise that is due, and one that is late: first claim on the week, whatever else it holds. */
export const PROMISE_WORTH = { due: 2, late: 2.5 }
/** An introduction that waits: after what was promised, before what is merely looked for. Somebody put in a word for it. */
export const INTRODUCTION_WORTH = { due: 1.6, late: 1.9 }
/** Asking multiplies what comes of a word; this much is added to it where nothing speaks against asking. */
const ASK_FACTOR = 1.5
/** A talk carries further than a letter, a meeting further than a talk (media richness, Daft & Lengel 1986). */
const CARRY: Readonly<Record<Channel, number>> = {
  linkedin: 1,
  email: 1,
  other: 1,
  phone: 1.3,
  video: 1.3,
  'in-person': 1.8,
}
/** A change of employer is news for half a year, and a reason to write for a year. */
const MOVE_IS_NEWS_DAYS = 180
const FRESH_MOVE_DAYS = 365

/** What an item rests on. */
export interface Grounds {
  readonly action: Action
  readonly channel: Channel
  readonly person: PersonFacts
  readonly relationship: Relationship
  readonly balance: Balance | null
  readonly today: string
}

export interface Worth {
  /** Above 0. */
  readonly worth: number
  /** What an ask would add; 0 where the item serves no objective. */
  readonly askWorth: number
}

/** See the head of the file. `serves` is weight × fit of the purpose. */
export const worthOf = (grounds: Grounds, serves: number, isForObjective: boolean): Worth => {
  const { action, channel, person, relationship, balance, today } = grounds
  const trust = trustIn(relationship)
  const isFresh = hasFreshMove(person, today)
  const carried = answerChance(action, relationship, { hasFreshMove: isFresh, balance }) * CARRY[channel]
  const purpose = isForObjective
    ? serves *
      trust ** TRUST_EXPONENT *
      newsOf(person, relationship, today) *
      (1 - ANYWAY_FOR_OBJECTIVE * relationship.p30) *
      willingness(balance)
    : serves * (KEEPING.least + KEEPING.byTrust * trust) * (1 - ANYWAY_SHARE * relationship.p30)
  const growth = (GROWTH[channel] / CARRY[channel]) * serves * (1 - trust)
  const base = OWED[action]
  const owed = base === undefined ? 0 : (base + OWED_BY_TRUST * trust) * stillWaiting(grounds)
  return {
    worth: carried * (purpose + growth) + owed,
    askWorth: isForObjective ? ASK_FACTOR * carried * purpose : 0,
  }
}

/** How much somebody still waits for an answer, 1 on the day they wrote; thanks do not fade within their year. */
export const stillWaiting = ({
  action,
  relationship: { awaitingSince },
  today,
}: Pick<Grounds, 'action' | 'relationship' | 'today'>): number =>
  action !== 'reply' || awaitingSince === null
    ? 1
    : 2 ** (-daysBetween(awaitingSince, today) / WAITING_HALF_LIFE_DAYS)

/** People do up to four fifths more for those who gave, and as much less for those who took (Gouldner 1960). */
const willingness = (balance: Balance | null): number => {
  if (balance === null) return 1
  const favors = (balance.given.value - balance.received.value) / ORDINARY_FAVOR
  return 1 + WILLINGNESS * Math.tanh(favors)
}
const WILLINGNESS = 0.8

/** How much a person has to tell that the user does not know yet. */
const newsOf = (person: PersonFacts, { lastContactOn }: Relationship, today: string): number => {
  const { changedEmployerOn: moved } = person
  const isNews =
    moved !== null &&
    moved <= today &&
    daysBetween(moved, today) <= MOVE_IS_NEWS_DAYS &&
    (lastContactOn ?? '') < moved
  if (isNews) return MOVE_NEWS
  if (lastContactOn === null) return 1
  return LEAST_NEWS + (1 - LEAST_NEWS) * (1 - Math.exp(-daysBetween(lastContactOn, today) / NEWS_DAYS))
}

/** Whether an import within the last year showed that the person changed employer. */
export const hasFreshMove = ({ changedEmployerOn }: PersonFacts, today: string): boolean =>
  changedEmployerOn !== null &&
  changedEmployerOn <= today &&
  daysBetween(changedEmployerOn, today) <= FRESH_MOVE_DAYS

const daysBetween = (from: string, until: string): number => toDayNumber(until) - toDayNumber(from)
