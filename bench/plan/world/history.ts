import { minutesFor } from '@rapport/domain'
import { TAGS } from './chance.ts'
import { CHANNEL_TRAITS } from './channels.ts'
import type { Regime } from './parameters.ts'
import { liveWeek, type Step } from './week.ts'
import { createWorld, emptyTally, HISTORY_WEEKS, type World } from './world.ts'

/** How much of what waits the user used to answer within the week. */
const USED_TO_ANSWER = 0.85
/** How often the user turned to people of their own accord, against how often these turned to the user. */
const OWN_ACCORD = 0.8
const WEEK = 7
/** Before the plan began some talks were followed by a favor done to the user. */
const FAVOR_OF_OLD = 0.02

/** The world of a seed at the start of the plan, with two and a half years of ordinary life on record. */
export const worldWithHistory = (regime: Regime, seed: number): World => {
  const world = createWorld(regime, seed)
  const { setting, state } = world
  for (let monday = -HISTORY_WEEKS * WEEK; monday < 0; monday += WEEK) {
    meetNewPeople(world, monday)
    liveWeek(world, monday, habits(world, monday))
  }
  for (const [index, record] of state.records.entries()) {
    for (const { day } of record.lines) {
      const isFavor = setting.chance(TAGS.habit, index, day + 1_000_000) < FAVOR_OF_OLD
      if (isFavor && record.received.at(-1) !== day) {
        record.received.push(day)
        const tie = state.ties[index]
        if (tie !== undefined) tie.balance -= 2 ** (day / setting.parameters.favorHalfLifeDays)
      }
    }
  }
  Object.assign(state.tally, emptyTally())
  state.owedMinutes = 0
  return world
}

const meetNewPeople = ({ setting, state }: World, monday: number): void => {
  for (const [index, tie] of state.ties.entries()) {
    const person = setting.people[index]
    if (person === undefined || tie.isKnown || index >= setting.parameters.people) continue
    if (tie.knownSince < monday + WEEK) tie.isKnown = true
  }
}

/** An ordinary user's week: answers most of what waits, and turns to people the closer they are the more often. */
const habits = ({ setting, state }: World, monday: number): readonly Step[] => {
  const { parameters, chance, people } = setting
  const steps: Step[] = []
  for (const [index, tie] of state.ties.entries()) {
    const person = people[index]
    if (!tie.isKnown || person === undefined) continue
    const draw = chance(TAGS.habit, index, monday)
    const rate = parameters.turnsToUs * OWN_ACCORD * tie.closeness ** 2
    const isDue = tie.waitingSince === null ? draw < 1 - Math.exp(-rate) : draw < USED_TO_ANSWER
    if (!isDue) continue
    const channel =
      tie.waitingSince !== null && !CHANNEL_TRAITS[person.channel].isWritten ? 'email' : person.channel
    steps.push({
      person: index,
      channel,
      day: monday + (index % 5),
      minutes: minutesFor('catch-up', channel),
    })
  }
  return steps
}
