import { type Action, type Channel, relationships } from '@rapport/domain'
import { fitOnRecord } from './fit-on-record.ts'
import type { Glance, Visible } from './world/index.ts'

/** Somebody to turn to, before it is settled whether the hours allow it. */
export interface Choice {
  /** Position in `Visible.people`. */
  readonly at: number
  readonly action: Action
  readonly channel: Channel
  /** Days after the Monday; null where the policy says nothing of days. */
  readonly day: number | null
}

/** Decides on a Monday; what comes first is done first, until the hours are used up. */
export interface Policy {
  readonly name: string
  readonly choose: (visible: Visible) => readonly Choice[] | Promise<readonly Choice[]>
}

/** Orders the people a user may turn to: higher first; null leaves somebody out. */
type Rank = (visible: Visible) => (at: number) => number | null

/** The rests that any considerate person keeps, the same as Rapport's: two weeks, and three messages without answer. */
const REST_DAYS = 14
const MOST_UNANSWERED = 3
/** Somebody who wrote within so many days waits for an answer. */
const WAITS_DAYS = 60
/** A silence after which one picks up a thread again rather than catching up. */
const LONG_SILENCE_DAYS = 180

/** Cadence by layer: the closest fifteen monthly, fifty by the quarter, a hundred and fifty by the half-year. */
const TIERS = [
  { upTo: 15, days: 30 },
  { upTo: 50, days: 90 },
  { upTo: 150, days: 180 },
] as const

const silence = ({ lastDay }: Glance, visible: Visible): number =>
  lastDay === null ? Number.POSITIVE_INFINITY : visible.monday - lastDay

const longestSilent: Rank = (visible) => (at) => {
  const glance = visible.glances[at]
  // Whoever was never spoken with has no silence to measure: tools of this kind list whom one was in touch with.
  return glance === undefined || glance.lastDay === null ? null : silence(glance, visible)
}

const mostRecent: Rank = (visible) => (at) => {
  const glance = visible.glances[at]
  return glance === undefined || glance.lastDay === null ? null : -silence(glance, visible)
}

const fixedCadence: Rank = (visible) => {
  const order = visible.glances
    .map((glance, at) => ({
      at,
      days: glance.daysLastYear,
      last: glance.lastDay ?? Number.NEGATIVE_INFINITY,
    }))
    .filter(({ last }) => last > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.days - a.days || b.last - a.last || a.at - b.at)
  const cadence = new Map(
    order.flatMap(({ at }, place) => {
      const tier = TIERS.find(({ upTo }) => place < upTo)
      return tier === undefined ? [] : [[at, tier.days] as const]
    }),
  )
  return (at) => {
    const days = cadence.get(at)
    const glance = visible.glances[at]
    return days === undefined || glance === undefined ? null : silence(glance, visible) / days
  }
}

const strongest: Rank = (visible) => {
  const standing = relationships(visible.log(), visible.people, visible.today)
  return (at) => standing[at]?.strength ?? 0
}

const atRandom: Rank = (visible) => (at) => {
  let hash = Math.imul((visible.indices[at] ?? 0) + 1, 0x9e3779b1) ^ Math.imul(visible.monday + 1, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> 0
}

export const RANKS = {
  'longest-silent first': longestSilent,
  'fixed cadence per tier': fixedCadence,
  'most-recent first': mostRecent,
  'strongest first': strongest,
  random: atRandom,
} as const satisfies Record<string, Rank>

/**
 * A policy that answers whoever waits, then goes down its list, with the rests a considerate person keeps. `among`
 * says who is on the list: everybody one knows, or those whose title answers to an objective.
 */
export const byRank = (name: string, rank: Rank, among: 'everybody' | 'fitting'): Policy => ({
  name,
  choose: (visible) => {
    const scoreOf = rank(visible)
    const fits = among === 'fitting' ? fitOnRecord(visible) : () => true
    const waiting: { at: number; since: number }[] = []
    const others: { at: number; score: number }[] = []
    for (const [at, glance] of visible.glances.entries()) {
      if (glance.waitingSince !== null && visible.monday - glance.waitingSince <= WAITS_DAYS) {
        waiting.push({ at, since: glance.waitingSince })
        continue
      }
      if (silence(glance, visible) < REST_DAYS || glance.unanswered >= MOST_UNANSWERED || !fits(at)) continue
      const score = scoreOf(at)
      if (score !== null) others.push({ at, score })
    }
    return [
      ...waiting
        .sort((a, b) => b.since - a.since || a.at - b.at)
        .map(({ at }) => choiceOf(visible, at, 'reply')),
      ...others
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .map(({ at }) => choiceOf(visible, at, usualAction(visible, at))),
    ]
  },
})

const usualAction = (visible: Visible, at: number): Action => {
  const glance = visible.glances[at]
  if (glance === undefined || glance.lastDay === null) return 'first-conversation'
  return silence(glance, visible) > LONG_SILENCE_DAYS ? 'reconnect' : 'catch-up'
}

/** Where they usually take part, else e-mail where an address is known, else LinkedIn: what Rapport does as well. */
const choiceOf = (visible: Visible, at: number, action: Action): Choice => {
  const channel = visible.glances[at]?.channel ?? (visible.people[at]?.hasEmail ? 'email' : 'linkedin')
  return { at, action, channel, day: null }
}
