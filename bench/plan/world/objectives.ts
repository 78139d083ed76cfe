import type { Industry, JobFunction, Level } from '@rapport/domain'
import type { Random } from '@rapport/testkit'
import type { Parameters } from './parameters.ts'
import { type Person, rankOfLevel, type Surroundings } from './person.ts'

/** What the user is after for a time, and the kinds of people who can help. */
export interface Goal {
  readonly index: number
  /** First and last day on which something that comes of it counts. */
  readonly from: number
  readonly until: number
  readonly asked: readonly AskedKind[]
}

export interface AskedKind {
  readonly function: JobFunction
  readonly level: Level
  readonly industry: Industry | null
}

/** Goals pursued at the same time: three is the most that Rapport puts in focus. */
const GOALS_AT_ONCE = { from: 2, to: 3 }
const LEVELS_ASKED: readonly (readonly [Level, number])[] = [
  ['senior', 0.35],
  ['manager', 0.4],
  ['director', 0.25],
]
/** Of kinds that name an industry besides function and level. */
const NAMES_INDUSTRY = 1 / 3
/** Somebody one level below can do a part of it. */
const ONE_LEVEL_BELOW = 0.4
const OTHER_INDUSTRY = 0.5
/** Of people whose title tells nothing, how many turn out to be of use, and how much (Granovetter's surprise). */
const SURPRISES = 0.08
const SURPRISE_FIT = 0.5

export const drawGoals = (parameters: Parameters, around: Surroundings, random: Random): readonly Goal[] => {
  const goals: Goal[] = []
  const lanes = random.int(GOALS_AT_ONCE.from, GOALS_AT_ONCE.to)
  const horizon = parameters.weeks * 7
  const life = parameters.objectiveWeeks * 7
  for (let lane = 0; lane < lanes; lane += 1) {
    for (let from = 0; from < horizon; from += life) {
      goals.push({
        index: goals.length,
        from,
        until: Math.min(from + life, horizon) - 1,
        asked: Array.from({ length: random.int(1, 2) }, () => ({
          function: random.weighted(around.functions),
          level: random.weighted(LEVELS_ASKED),
          industry: random.chance(NAMES_INDUSTRY) ? random.weighted(around.industries) : null,
        })),
      })
    }
  }
  return goals
}

export const isLive = (goal: Goal, day: number): boolean => goal.from <= day && day <= goal.until

/** How much a person can truly do for a goal, 0 to 1. Policies see titles on record, never this. */
export const trueFit = (person: Person, goal: Goal): number => {
  const best = goal.asked.reduce((most, asked) => Math.max(most, fitTo(person, asked)), 0)
  if (best > 0) return best * person.relevance
  const luck = (person.surprise + goal.index * 0.618_034) % 1
  return luck < SURPRISES ? SURPRISE_FIT * person.relevance : 0
}

const fitTo = (person: Person, asked: AskedKind): number => {
  if (person.function !== asked.function) return 0
  const below = rankOfLevel(asked.level) - rankOfLevel(person.level)
  const byLevel = below <= 0 ? 1 : below === 1 ? ONE_LEVEL_BELOW : 0
  return asked.industry === null || asked.industry === person.industry ? byLevel : byLevel * OTHER_INDUSTRY
}

/** Like knows like (McPherson et al. 2001): how likely somebody knows people of the kind asked for, 0 to 1. */
const SAME_FUNCTION = 0.8
const SAME_INDUSTRY = 0.4
const ANYBODY = 0.12

export const reachOf = (person: Person, goal: Goal): number =>
  goal.asked.reduce(
    (most, asked) =>
      Math.max(
        most,
        person.function === asked.function
          ? SAME_FUNCTION
          : person.industry === asked.industry
            ? SAME_INDUSTRY
            : ANYBODY,
      ),
    0,
  ) * person.relevance
