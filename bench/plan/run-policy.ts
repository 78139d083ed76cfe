import { type Channel, minutesFor } from '@rapport/domain'
import type { Choice, Policy } from './policies.ts'
import {
  copyOf,
  liveWeek,
  type Step,
  type Tally,
  type Visible,
  visibleOn,
  type World,
} from './world/index.ts'

const WEEK = 7

export interface Run extends Tally {
  /** Outcomes and introductions to be expected, and those there were, for each hour the user set aside. */
  readonly perHour: number
  readonly countedPerHour: number
}

/** Lets a policy live through the weeks of a world, in a copy of it. */
export const runPolicy = async (start: World, policy: Policy): Promise<Run> => {
  const world = copyOf(start)
  const { weeks, hoursPerWeek } = world.setting.parameters
  for (let week = 0; week < weeks; week += 1) {
    const visible = visibleOn(world, week * WEEK)
    const choices = await policy.choose(visible)
    world.state.owedMinutes = 0
    liveWeek(world, visible.monday, stepsWithin(visible, choices))
  }
  const { tally } = world.state
  const hours = weeks * hoursPerWeek
  return {
    ...tally,
    perHour: tally.expected / hours,
    countedPerHour: (tally.outcomes + tally.introductions) / hours,
  }
}

/**
 * Minutes of an item that go into getting started; the next on the same channel and day does without, as Rapport
 * reckons too. In the world this holds for everybody.
 */
const SET_UP_MINUTES = 5
const HAS_SET_UP: ReadonlySet<Channel> = new Set(['linkedin', 'email', 'phone', 'video'])
/** A policy that says nothing of days does one channel a day, which wastes no set-up. */
const DAY_OF_CHANNEL: Readonly<Record<Channel, number>> = {
  linkedin: 0,
  email: 1,
  phone: 2,
  video: 3,
  'in-person': 4,
  other: 4,
}

/** As many as the hours allow, in their order; whatever is too long is passed over for the next that still fits. */
const stepsWithin = (visible: Visible, choices: readonly Choice[]): readonly Step[] => {
  let left = Math.floor(visible.hours * 60)
  const steps: Step[] = []
  const seen = new Set<number>()
  const sessions = new Set<string>()
  for (const { at, action, channel, day } of choices) {
    const on = day ?? DAY_OF_CHANNEL[channel]
    const session = `${channel} ${on}`
    const isUnderWay = HAS_SET_UP.has(channel) && sessions.has(session)
    const minutes = minutesFor(action, channel) - (isUnderWay ? SET_UP_MINUTES : 0)
    const person = visible.indices[at]
    if (minutes > left || seen.has(at) || person === undefined) continue
    left -= minutes
    seen.add(at)
    sessions.add(session)
    steps.push({ person, channel, minutes, day: visible.monday + on })
  }
  return steps
}
