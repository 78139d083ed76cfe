import { createRandom } from '@rapport/testkit'
import { type Chance, createChance } from './chance.ts'
import { drawGoals, type Goal } from './objectives.ts'
import { drawParameters, type Parameters, type Regime } from './parameters.ts'
import { drawPerson, drawSurroundings, type Person } from './person.ts'
import { emptyRecord, type Recorded } from './record.ts'
import { newTie, type Tie } from './tie.ts'

/** Something under way that will show on its day. */
export interface Pending {
  readonly kind: 'answer' | 'outcome' | 'introduction'
  readonly day: number
  readonly person: number
  /** Index of the goal; -1 for an answer. */
  readonly goal: number
}

/** What came of the weeks so far. */
export interface Tally {
  outcomes: number
  introductions: number
  /** Both, each talk counted by its chances instead of by what luck made of them: the same on average, less noisy. */
  expected: number
  minutes: number
  attempts: number
  replies: number
  talks: number
  asks: number
  gifts: number
}

/** What does not depend on what a policy does, shared by all of them. */
export interface Setting {
  readonly regime: Regime
  readonly parameters: Parameters
  readonly chance: Chance
  readonly people: readonly Person[]
  readonly goals: readonly Goal[]
  /** By goal: people one can only come to know by an introduction, in the order in which they come. */
  readonly beyond: readonly (readonly number[])[]
}

/** What does depend on it. Plain data, so that `structuredClone` gives each policy its own. */
export interface State {
  readonly ties: Tie[]
  readonly records: Recorded[]
  pending: Pending[]
  readonly introduced: number[]
  /** Minutes of help promised in talks, taken off the next week. */
  owedMinutes: number
  readonly tally: Tally
}

export interface World {
  readonly setting: Setting
  readonly state: State
}

/** Weeks of life before the plan begins, so that the log and the ties belong together. */
export const HISTORY_WEEKS = 130
/** People of the right kind who can be met through others, for each goal. */
const BEYOND_EACH_GOAL = 25
/** Of old ties, how many were closer before the history begins, by up to half of the scale. */
const WERE_CLOSER = 0.25
const CLOSER_BY = 0.5

/** The world of a seed before its history: people, goals and ties, no line in the log. */
export const createWorld = (regime: Regime, seed: number): World => {
  const random = createRandom(`plan-policies/${regime}/${seed}`)
  const parameters = drawParameters(regime, random.fork('parameters'))
  const days = { from: -HISTORY_WEEKS * 7, until: parameters.weeks * 7 }
  const around = drawSurroundings(parameters.people, random.fork('around'))
  const goals = drawGoals(parameters, around, random.fork('goals'))
  const drawing = random.fork('people')
  const known = Array.from({ length: parameters.people }, (_, rank) =>
    drawPerson(rank, around, parameters, days, drawing),
  )
  const strangers = goals.flatMap((goal) =>
    Array.from({ length: BEYOND_EACH_GOAL }, (_, place): Person => {
      const asked = goal.asked[place % goal.asked.length]
      const person = drawPerson(parameters.people, around, parameters, days, drawing)
      return asked === undefined
        ? person
        : {
            ...person,
            function: asked.function,
            level: asked.level,
            industry: asked.industry ?? person.industry,
            isTitleOnRecord: true,
          }
    }),
  )
  const ties = known.map((person) => {
    const tie = newTie(person.initialCloseness, person.knownSince, person.knownSince <= days.from)
    if (drawing.chance(WERE_CLOSER)) tie.peak = Math.min(0.95, tie.closeness + CLOSER_BY * drawing.next())
    return tie
  })
  return {
    setting: {
      regime,
      parameters,
      chance: createChance(random.fork('chance').int(0, 2 ** 31)),
      people: [...known, ...strangers],
      goals,
      beyond: goals.map((_, goal) =>
        Array.from(
          { length: BEYOND_EACH_GOAL },
          (__, place) => known.length + goal * BEYOND_EACH_GOAL + place,
        ),
      ),
    },
    state: {
      ties: [...ties, ...strangers.map(() => newTie(0, days.until, false))],
      records: [...known, ...strangers].map(emptyRecord),
      pending: [],
      introduced: goals.map(() => 0),
      owedMinutes: 0,
      tally: emptyTally(),
    },
  }
}

export const emptyTally = (): Tally => ({
  outcomes: 0,
  introductions: 0,
  expected: 0,
  minutes: 0,
  attempts: 0,
  replies: 0,
  talks: 0,
  asks: 0,
  gifts: 0,
})

/** The same world again, for another policy to live in. */
export const copyOf = ({ setting, state }: World): World => ({ setting, state: structuredClone(state) })
