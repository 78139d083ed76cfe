import type { PersonFacts } from '../person-facts.ts'
import { addDays } from '../plain-date.ts'
import { dateInWords, type Relationship } from '../strength/index.ts'
import type { Action } from './action.ts'
import type { PlanInput } from './plan.ts'

/** Days of rest after a contact; only an answer that is owed comes sooner. */
const REST_DAYS = 14
/** Messages in a row without an answer after which a person is left in peace. */
const MOST_UNANSWERED = 3
/** Days within which a message may still be waiting for its answer. */
const REPLY_DAYS = 60
/** Days within which thanks for a recommendation are still fresh: a year. */
const THANK_DAYS = 365
/** Contact days that make a history worth picking up again: more than hello and an answer. */
const REAL_HISTORY_DAYS = 3

/** Why a person is not planned for, whatever the purpose. */
export type Rest =
  | { readonly because: 'done-this-week' }
  | { readonly because: 'let-rest'; readonly until: string | null }
  | { readonly because: 'recent'; readonly on: string }
  | { readonly because: 'unanswered'; readonly messages: number }

/** Dates from which something counts on a day, `YYYY-MM-DD`: made once for a plan, since comparing text is cheap. */
export interface Horizon {
  readonly today: string
  readonly restFrom: string
  readonly replyFrom: string
  readonly thankFrom: string
}

export const horizonOf = (today: string): Horizon => ({
  today,
  restFrom: addDays(today, -REST_DAYS),
  replyFrom: addDays(today, -REPLY_DAYS),
  thankFrom: addDays(today, -THANK_DAYS),
})

/** Who rests for less than usual, and from which date a contact still counts as rest: members of a network with a faster rhythm. */
export const quickRests = ({
  kept,
  today,
}: Pick<PlanInput, 'kept' | 'today'>): ReadonlyMap<string, string> => {
  const days = new Map<string, number>()
  for (const { members, cadenceDays } of kept?.values() ?? []) {
    if (cadenceDays > REST_DAYS) continue
    for (const personId of members) days.set(personId, Math.min(days.get(personId) ?? REST_DAYS, cadenceDays))
  }
  return new Map(Array.from(days, ([personId, rest]) => [personId, addDays(today, 1 - rest)]))
}

/** What makes the rest of a person longer or shorter than usual. */
export interface RestTerms {
  /** They were in touch this week already. */
  readonly isDone?: boolean
  /** The date from which a contact still counts as rest (`quickRests`). */
  readonly restFrom?: string | undefined
  /** Something promised to them is due: no rest after a contact stands in its way. */
  readonly isPromised?: boolean
}

/** Why a person is left in peace; null where nothing speaks against turning to them this week. */
export const restOf = (
  { rest }: Pick<PersonFacts, 'rest'>,
  relationship: Relationship,
  horizon: Horizon,
  { isDone = false, restFrom = horizon.restFrom, isPromised = false }: RestTerms = {},
): Rest | null => {
  if (rest !== null && (rest.until === null || rest.until > horizon.today)) {
    return { because: 'let-rest', until: rest.until }
  }
  if (isDone) return { because: 'done-this-week' }
  if (relationship.unanswered >= MOST_UNANSWERED) {
    return { because: 'unanswered', messages: relationship.unanswered }
  }
  const { lastContactOn } = relationship
  if (isPromised || isReplyOwed(relationship, horizon) || lastContactOn === null) return null
  return lastContactOn >= restFrom ? { because: 'recent', on: lastContactOn } : null
}

/** The rest in words a person can check. */
export const restInWords = (rest: Rest, today: string): string => {
  switch (rest.because) {
    case 'let-rest':
      return rest.until === null
        ? 'You let them rest'
        : `You let them rest until ${dateInWords(rest.until, today)}`
    case 'done-this-week':
      return 'You have been in touch this week already'
    case 'recent':
      return `In touch on ${dateInWords(rest.on, today)}; a little time first`
    case 'unanswered':
      return `Your last ${rest.messages} messages are still with them; better to wait for a word`
  }
}

/** The one thing to do next about a person; null where only a purpose that asks for them gives a reason to turn to them. */
export const nextAction = (
  person: PersonFacts,
  relationship: Relationship,
  horizon: Horizon,
): Action | null => {
  if (isReplyOwed(relationship, horizon)) return 'reply'
  if (areThanksOwed(person, relationship, horizon)) return 'thank'
  if (relationship.state === 'new') return 'follow-up'
  if (relationship.contactDays === 0) return null
  if (relationship.state === 'warm' || relationship.state === 'cooling') return 'catch-up'
  return hasRealHistory(relationship) ? 'reconnect' : null
}

/** Both sides spoke, also one-to-one, on more days than a hello takes. */
const hasRealHistory = ({ contactDays, oneToOne, sent, received, interactions }: Relationship): boolean =>
  contactDays >= REAL_HISTORY_DAYS && oneToOne > 0 && sent < interactions && received < interactions

const isReplyOwed = ({ awaitingSince }: Relationship, { replyFrom }: Horizon): boolean =>
  awaitingSince !== null && awaitingSince >= replyFrom

const areThanksOwed = (
  person: PersonFacts,
  { lastContactOn }: Relationship,
  { thankFrom, today }: Horizon,
): boolean => {
  const on = person.lastRecommendedMeOn
  if (on === null || on < thankFrom || on > today) return false
  return lastContactOn === null || lastContactOn < on
}
