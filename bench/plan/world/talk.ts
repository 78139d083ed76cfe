import type { Channel } from '@rapport/domain'
import { TAGS } from './chance.ts'
import { isLive } from './objectives.ts'
import { positionAt } from './person.ts'
import { growCloser } from './tie.ts'
import type { World } from './world.ts'
import { chancesOfTalk, mayAsk, noveltyOf } from './yield.ts'

/** Helping with what came up in a talk: a line of introduction, an answer, a lead. */
const HELP_MINUTES = 15
/** Being helped brings people closer. */
const HELP_GAIN = 0.03
/** Thanking somebody for a favor renews their readiness to help (Grant & Gino 2010), in favors. */
const THANKS = 0.3
/** An introduction costs its giver less than a lead. */
const INTRODUCTION_COST = 0.5
/** Spread of how long an outcome takes, as a standard deviation of its logarithm. */
const DELAY_SPREAD = 0.6

/**
 * What happens when two people talk: closeness grows, needs come up and are helped with, and things come of it. The
 * conduct is the same under every policy: help where one can, say thanks, ask only where something was given.
 */
export const talk = (world: World, index: number, channel: Channel, day: number, active: number): void => {
  const { parameters, chance, people, goals } = world.setting
  const { state } = world
  const person = people[index]
  const tie = state.ties[index]
  const record = state.records[index]
  if (person === undefined || tie === undefined || record === undefined) return
  const { movedOn } = positionAt(person, day)
  const novelty = noveltyOf(tie, person, movedOn, parameters, day)
  if ((record.received.at(-1) ?? Number.NEGATIVE_INFINITY) >= tie.lastTalk) tie.balance += THANKS
  growCloser(tie, channel, active, parameters, day)
  state.tally.talks += 1
  const turn = tie.talks

  const live = goals.filter((goal) => isLive(goal, day))
  const ask = live.length > 0 && mayAsk(tie, day) ? 'welcome' : 'none'
  for (const goal of live) {
    const chances = chancesOfTalk(tie, person, goal, channel, novelty, ask, parameters)
    const key = turn * 64 + goal.index
    state.tally.expected +=
      (chances.outcome + chances.introduction) * shareInTime(goal.until - day, parameters.outcomeDelayDays)
    for (const kind of ['outcome', 'introduction'] as const) {
      if (chance(TAGS[kind], index, key) >= chances[kind]) continue
      const spread = (chance(TAGS.outcomeDelay, index, key) * 2 - 1) * Math.sqrt(3) * DELAY_SPREAD
      const delay = Math.round(parameters.outcomeDelayDays * Math.exp(spread))
      state.pending.push({ kind, day: day + delay, person: index, goal: goal.index })
      tie.balance -= kind === 'outcome' ? 1 : INTRODUCTION_COST
    }
  }
  if (ask === 'welcome') {
    tie.lastAsk = day
    state.tally.asks += 1
  }

  if (chance(TAGS.needsHelp, index, turn) < parameters.needsHelp) {
    tie.balance += 1
    tie.closeness += HELP_GAIN * (1 - tie.closeness)
    tie.peak = Math.max(tie.peak, tie.closeness)
    record.given.push(day)
    state.owedMinutes += HELP_MINUTES
    state.tally.gifts += 1
  }
}

/** How much of what comes of a talk comes within so many days. */
const shareInTime = (days: number, outcomeDelayDays: number): number => {
  if (days <= 0) return 0
  const widest = Math.sqrt(3) * DELAY_SPREAD
  return Math.max(0, Math.min(1, (Math.log(days / outcomeDelayDays) + widest) / (2 * widest)))
}
