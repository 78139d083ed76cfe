import { TAGS } from './chance.ts'
import type { World } from './world.ts'

/** Bouts of talking begin and end by the week; people are in one a quarter of the time (Barabási 2005). */
const BOUT_BEGINS = 0.1
const BOUT_ENDS = 0.3
const BOUT_FACTOR = 3.4
const QUIET_FACTOR = 0.2
/** Stretches of work together, a year and person, and their length in weeks. */
const TOGETHER_PER_YEAR = 0.06
const TOGETHER_WEEKS = { from: 8, to: 24 }
/** Messages a week from somebody one works with at the moment. */
const TOGETHER_RATE = 0.35
const WEEKS_A_YEAR = 52
const WEEK = 7

/** Who turns to the user in a week of their own accord, and on which day; the closer, the more often. */
export const turnToUs = (
  { setting: { people, parameters, chance }, state: { ties } }: World,
  monday: number,
): readonly { readonly person: number; readonly day: number }[] => {
  const turning: { person: number; day: number }[] = []
  for (const [person, tie] of ties.entries()) {
    const traits = people[person]
    if (!tie.isKnown || traits === undefined) continue
    const mood = chance(TAGS.mood, person, monday)
    tie.isTalkative = tie.isTalkative ? mood >= BOUT_ENDS : mood < BOUT_BEGINS
    const spell = chance(TAGS.spell, person, monday)
    const begins = TOGETHER_PER_YEAR / WEEKS_A_YEAR
    if (spell < begins) {
      const length = TOGETHER_WEEKS.from + (spell / begins) * (TOGETHER_WEEKS.to - TOGETHER_WEEKS.from)
      tie.togetherUntil = monday + Math.round(length) * WEEK
    }
    const rate =
      parameters.turnsToUs *
        traits.sociability *
        tie.closeness ** 2 *
        (tie.isTalkative ? BOUT_FACTOR : QUIET_FACTOR) +
      (monday <= tie.togetherUntil ? TOGETHER_RATE : 0)
    if (chance(TAGS.turnsToUs, person, monday) >= 1 - Math.exp(-rate)) continue
    turning.push({ person, day: monday + Math.floor(chance(TAGS.weekday, person, monday) * WEEK) })
  }
  return turning
}
