import type { Random } from '@rapport/testkit'

/** The three worlds: docs/algorithms/plan-policies.md says what each stands for and where the ranges come from. */
export const REGIMES = ['steady', 'churn', 'scarce'] as const
export type Regime = (typeof REGIMES)[number]

/** One draw of a regime. Rates are chances from 0 to 1 unless a unit is in the name. */
export interface Parameters {
  readonly people: number
  readonly hoursPerWeek: number
  readonly weeks: number
  /** How long an objective lives before another takes its place. */
  readonly objectiveWeeks: number
  /** Of the closeness of a young tie to somebody with no friends in common. */
  readonly halfLifeDays: number
  /** Years after which a tie decays half as fast. */
  readonly steadyingYears: number
  /** What stays of the best closeness ever reached, as trust when one is long out of touch. */
  readonly latentTrust: number
  readonly jobChangesPerYear: number
  /** How close the network is at the start of its history, against the layers of the literature. */
  readonly closenessScale: number
  /** How likely a stranger (closeness 0) and a friend (.6) answer a message. */
  readonly strangerAnswers: number
  readonly friendAnswers: number
  /** Logits off for each message they left unanswered. */
  readonly unansweredLogit: number
  readonly irritationLogit: number
  /** How much the balance of favors counts, in logits for each favor. */
  readonly reciprocity: number
  readonly favorHalfLifeDays: number
  /** That a talk shows something one can help with. */
  readonly needsHelp: number
  /** Messages a week from somebody at closeness 1; falls with the square of closeness. */
  readonly turnsToUs: number
  /** New outcomes of a talk of ordinary depth at full fit, trust and novelty, unasked. */
  readonly offers: number
  /** The same for being introduced to somebody. */
  readonly introduces: number
  /** How much likelier a welcome ask makes it. */
  readonly askFactor: number
  readonly trustExponent: number
  /** Days after a talk until a person has something new to tell again. */
  readonly noveltyDays: number
  /** What is new in a talk right after the last one. */
  readonly leastNovelty: number
  readonly outcomeDelayDays: number
  /** Ties one can keep up at a time before each gains less. */
  readonly capacity: number
}

type Range = readonly [from: number, to: number]

const EVERYWHERE = {
  steadyingYears: [3, 8],
  latentTrust: [0.4, 0.75],
  unansweredLogit: [0.35, 0.8],
  irritationLogit: [0.4, 1],
  favorHalfLifeDays: [180, 540],
  needsHelp: [0.2, 0.4],
  turnsToUs: [0.15, 0.4],
  offers: [0.04, 0.09],
  introduces: [0.03, 0.06],
  askFactor: [2, 4],
  trustExponent: [0.5, 0.9],
  noveltyDays: [45, 150],
  leastNovelty: [0.1, 0.3],
  outcomeDelayDays: [10, 28],
  capacity: [60, 140],
} as const satisfies Partial<Record<keyof Parameters, Range>>

const RANGES: Readonly<Record<Regime, Readonly<Record<keyof Parameters, Range>>>> = {
  steady: {
    ...EVERYWHERE,
    people: [300, 700],
    hoursPerWeek: [3, 5],
    weeks: [48, 52],
    objectiveWeeks: [26, 52],
    halfLifeDays: [400, 900],
    jobChangesPerYear: [0.08, 0.16],
    closenessScale: [0.9, 1.1],
    strangerAnswers: [0.2, 0.35],
    friendAnswers: [0.75, 0.92],
    reciprocity: [0.4, 0.9],
  },
  churn: {
    ...EVERYWHERE,
    people: [400, 900],
    hoursPerWeek: [3, 5],
    weeks: [39, 39],
    objectiveWeeks: [13, 13],
    halfLifeDays: [90, 220],
    jobChangesPerYear: [0.3, 0.5],
    closenessScale: [0.8, 1],
    strangerAnswers: [0.15, 0.3],
    friendAnswers: [0.65, 0.85],
    reciprocity: [0.4, 0.9],
  },
  scarce: {
    ...EVERYWHERE,
    people: [700, 1000],
    hoursPerWeek: [2, 2.75],
    weeks: [26, 40],
    objectiveWeeks: [20, 26],
    halfLifeDays: [250, 500],
    jobChangesPerYear: [0.12, 0.25],
    closenessScale: [0.45, 0.65],
    strangerAnswers: [0.06, 0.14],
    friendAnswers: [0.5, 0.7],
    reciprocity: [1.2, 2],
  },
}

/** Draws each parameter log-uniformly from its range: sources agree on orders of magnitude, not on means. */
export const drawParameters = (regime: Regime, random: Random): Parameters => {
  const ranges = RANGES[regime]
  const draw = (key: keyof Parameters): number => {
    const [from, to] = ranges[key]
    return from * (to / from) ** random.next()
  }
  const keys = Object.keys(ranges).filter((key): key is keyof Parameters => key in ranges)
  const drawn = Object.fromEntries(keys.map((key) => [key, draw(key)])) as Record<keyof Parameters, number>
  return {
    ...drawn,
    people: Math.round(drawn.people),
    weeks: Math.round(drawn.weeks),
    objectiveWeeks: Math.round(drawn.objectiveWeeks),
    hoursPerWeek: Math.round(drawn.hoursPerWeek * 4) / 4,
  }
}
