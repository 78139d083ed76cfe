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
const WORKING_DAYS = 5

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

/** As many as the hours allow, in their order; whatever is too long is passed over for the next that still fits. */
const stepsWithin = (visible: Visible, choices: readonly Choice[]): readonly Step[] => {
  let left = Math.floor(visible.hours * 60)
  const taken: Choice[] = []
  const seen = new Set<number>()
  for (const choice of choices) {
    if (choice.minutes > left || seen.has(choice.at)) continue
    left -= choice.minutes
    seen.add(choice.at)
    taken.push(choice)
  }
  return taken.map(({ at, channel, minutes, day }, place) => ({
    person: visible.indices[at] ?? -1,
    channel,
    minutes,
    day: visible.monday + (day ?? Math.floor((place * WORKING_DAYS) / taken.length)),
  }))
}
