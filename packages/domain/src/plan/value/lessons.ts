import type { Channel } from '../../channel.ts'
import { toDayNumber } from '../../plain-date.ts'
import type { Action } from '../action.ts'
import type { PlanDecision, SkipReason } from '../decision.ts'

/*
 * What the user's decisions teach. For each person, channel and action an acceptance is kept as a Beta distribution:
 * it starts from the prior, what was agreed or done counts for it, what was skipped or put off against it, and all of
 * that fades. Its mean, over that of the prior, multiplies the worth of what is suggested next; a reason that speaks
 * of one thing counts against that thing alone.
 */

/** Decisions count half after so many days: a season. */
const LESSON_HALF_LIFE_DAYS = 90
/** Suggestions are taken four in five times until decisions say otherwise. */
const PRIOR_MEAN = 0.8
/** How many decisions the prior weighs: few about one person, more about a channel or an action, which meet many. */
const PRIOR_WEIGHT = { person: 4, channel: 12, action: 12 }
/** How much a skip counts against the person, the channel and the action. `wrong-person` speaks of the purpose alone. */
const AGAINST: Readonly<Record<SkipReason, { person: number; channel: number; action: number }>> = {
  'not-now': { person: 0.3, channel: 0, action: 0 },
  'nothing-to-say': { person: 0.5, channel: 0, action: 0.5 },
  'wrong-channel': { person: 0, channel: 1, action: 0 },
  'wrong-action': { person: 0, channel: 0, action: 1 },
  'wrong-person': { person: 0, channel: 0, action: 0 },
  'let-rest': { person: 0, channel: 0, action: 0 },
  other: { person: 0.5, channel: 0, action: 0 },
}
/** Whoever was put off until now is wanted now, for a week: a claim before others of the same worth. */
const WANTED_AGAIN = 1.5
const WANTED_FOR_DAYS = 7
/** What is left, at first, of the worth of a person for a purpose they were wrong for, and of an action that was wrong for them. */
const WRONG_LEFT = 0.15

export interface Lessons {
  /** Factor on the worth, about 0.2 to 1.5. */
  readonly acceptance: (personId: string, channel: Channel, action: Action) => number
  /** Factor for a person serving an objective or network that they were called wrong for. */
  readonly suits: (personId: string, purposeIds: readonly (string | null | undefined)[]) => number
  /** Channels that were wrong for the person. */
  readonly wrongChannels: (personId: string) => ReadonlySet<Channel>
  /** The day on which there was nothing to say to the person; null where that was not said. */
  readonly nothingToSaySince: (personId: string) => string | null
}

const NONE: ReadonlySet<Channel> = new Set()
const NOT_AGAINST = { person: 0, channel: 0, action: 0 }

const isDueAgain = (until: string | null, today: string): boolean =>
  until !== null && until <= today && toDayNumber(today) - toDayNumber(until) < WANTED_FOR_DAYS

/** Reads the decisions up to a day. Linear in their number; their order does not matter. */
export const learnLessons = (decisions: readonly PlanDecision[], today: string): Lessons => {
  const tallies = new Map<string, { taken: number; left: number }>()
  const wrong = new Map<string, number>()
  const wrongChannels = new Map<string, Set<Channel>>()
  const silentSince = new Map<string, string>()
  const wanted = new Set<string>()
  const count = (key: string, taken: number, left: number) => {
    const tally = tallies.get(key) ?? { taken: 0, left: 0 }
    tallies.set(key, { taken: tally.taken + taken, left: tally.left + left })
  }
  for (const { personId, channel, action, state, because, until, ...of } of decisions) {
    const on = of.decidedAt.slice(0, 10)
    const age = toDayNumber(today) - toDayNumber(on)
    if (!(age >= 0)) continue
    const weight = 2 ** (-age / LESSON_HALF_LIFE_DAYS)
    const isTaken = state === 'agreed' || state === 'done'
    const against = state === 'skipped' && because !== null ? AGAINST[because] : NOT_AGAINST
    if (state === 'snoozed' && isDueAgain(until, today)) wanted.add(personId)
    const taken = isTaken ? weight : 0
    count(`person ${personId}`, taken, weight * against.person)
    count(`channel ${channel}`, taken, weight * against.channel)
    count(`action ${action}`, taken, weight * against.action)
    const mark = (key: string) => wrong.set(key, Math.max(wrong.get(key) ?? 0, weight))
    if (because === 'wrong-action') mark(`${personId} ${action}`)
    if (because === 'wrong-person') {
      mark(`${personId} for ${of.objectiveId ?? of.networkId ?? 'courtesy'}`)
    }
    if (because === 'wrong-channel') {
      wrongChannels.set(personId, (wrongChannels.get(personId) ?? new Set<Channel>()).add(channel))
    }
    if (because === 'nothing-to-say' && age <= LESSON_HALF_LIFE_DAYS) {
      if (on > (silentSince.get(personId) ?? '')) silentSince.set(personId, on)
    }
  }
  const mean = (key: string, prior: number): number => {
    const { taken, left } = tallies.get(key) ?? { taken: 0, left: 0 }
    return (PRIOR_MEAN * prior + taken) / (prior + taken + left) / PRIOR_MEAN
  }
  const leftOf = (key: string) => 1 - (1 - WRONG_LEFT) * (wrong.get(key) ?? 0)
  return {
    acceptance: (personId, channel, action) =>
      decisions.length === 0
        ? 1
        : mean(`person ${personId}`, PRIOR_WEIGHT.person) *
          mean(`channel ${channel}`, PRIOR_WEIGHT.channel) *
          mean(`action ${action}`, PRIOR_WEIGHT.action) *
          leftOf(`${personId} ${action}`) *
          (wanted.has(personId) ? WANTED_AGAIN : 1),
    suits: (personId, purposeIds) =>
      Math.min(1, ...purposeIds.map((purpose) => leftOf(`${personId} for ${purpose}`))),
    wrongChannels: (personId) => wrongChannels.get(personId) ?? NONE,
    nothingToSaySince: (personId) => silentSince.get(personId) ?? null,
  }
}
