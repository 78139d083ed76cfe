import {
  type Channel,
  INDUSTRIES,
  type Industry,
  JOB_FUNCTIONS,
  type JobFunction,
  LEVELS,
  type Level,
} from '@rapport/domain'
import type { Random } from '@rapport/testkit'
import { PREFERRED_CHANNELS } from './channels.ts'
import type { Parameters } from './parameters.ts'

/** Who a person is; nothing of it depends on what a policy does. All but the record is hidden from policies. */
export interface Person {
  readonly organization: number
  readonly function: JobFunction
  readonly level: Level
  readonly industry: Industry
  readonly channel: Channel
  readonly hasEmail: boolean
  /** Of the user's other people whom they know too: 0 for a bridge, 1 for one of a clique. */
  readonly embeddedness: number
  /** Logits on the chance of an answer. */
  readonly responsiveness: number
  /** Factor on how often they turn to the user. */
  readonly sociability: number
  /** Factor on what comes of a talk. */
  readonly helpfulness: number
  /** How far their work truly is what their title says, .3 to 1. */
  readonly relevance: number
  /** Draws whether they happen to be of use for something their title does not tell. */
  readonly surprise: number
  /** Day of the tie's beginning; day 0 is the first of the plan. */
  readonly knownSince: number
  readonly initialCloseness: number
  readonly isTitleOnRecord: boolean
  readonly isIndustryOnRecord: boolean
  /** Days on which they change employer, with the organization they go to. */
  readonly moves: readonly { readonly day: number; readonly organization: number }[]
}

/** Functions are as uneven as in any address book; the heaviest is a few times the lightest. */
const FUNCTIONS_KNOWN = 12
const LEVEL_WEIGHTS: readonly (readonly [Level, number])[] = [
  ['entry', 0.2],
  ['senior', 0.3],
  ['manager', 0.25],
  ['director', 0.13],
  ['vp', 0.05],
  ['cxo', 0.04],
  ['owner', 0.03],
]
const INDUSTRIES_KNOWN = 8
/** People of one organization, on average. */
const PEOPLE_AN_ORGANIZATION = 4
/** Dunbar's layers (5, 15, 50, 150), cumulative, with the closeness at their outer edge; beyond lie acquaintances. */
const LAYERS = [
  { upTo: 5, closeness: 0.8 },
  { upTo: 15, closeness: 0.6 },
  { upTo: 50, closeness: 0.4 },
  { upTo: 150, closeness: 0.18 },
] as const
const OUTER_CLOSENESS = 0.12
const YEAR = 365

export interface Surroundings {
  readonly functions: readonly (readonly [JobFunction, number])[]
  readonly industries: readonly (readonly [Industry, number])[]
  readonly organizations: number
}

/** Which functions and industries the user moves among, heavier ones first. */
export const drawSurroundings = (people: number, random: Random): Surroundings => ({
  functions: random
    .sample([...JOB_FUNCTIONS], FUNCTIONS_KNOWN)
    .map((name, index) => [name, 1 / (2 + index)] as const),
  industries: random
    .sample([...INDUSTRIES], INDUSTRIES_KNOWN)
    .map((name, index) => [name, 1 / (1 + index)] as const),
  organizations: Math.round(people / PEOPLE_AN_ORGANIZATION),
})

/** Draws the person at a rank of the network, 0 for the closest, as they are from `from` to `until` (days). */
export const drawPerson = (
  rank: number,
  around: Surroundings,
  parameters: Parameters,
  days: { readonly from: number; readonly until: number },
  random: Random,
): Person => {
  const moves: { day: number; organization: number }[] = []
  const meanGap = YEAR / parameters.jobChangesPerYear
  for (let day = days.from; ; ) {
    day += Math.ceil(-Math.log(1 - random.next()) * meanGap)
    if (day >= days.until) break
    moves.push({ day, organization: random.int(0, around.organizations - 1) })
  }
  const channel = random.weighted(PREFERRED_CHANNELS)
  return {
    organization: random.int(0, around.organizations - 1),
    function: random.weighted(around.functions),
    level: random.weighted(LEVEL_WEIGHTS),
    industry: random.weighted(around.industries),
    channel,
    hasEmail: channel !== 'linkedin' || random.chance(0.3),
    embeddedness: random.next(),
    responsiveness: random.bell(0, 1.6),
    sociability: Math.exp(random.bell(0, 1.2)),
    helpfulness: Math.exp(random.bell(0, 0.9)),
    relevance: 0.3 + 0.7 * random.next(),
    surprise: random.next(),
    knownSince: -Math.round(YEAR * (0.1 + 9.9 * random.next() ** 1.5)),
    initialCloseness: Math.min(0.95, closenessAt(rank, random) * parameters.closenessScale),
    isTitleOnRecord: random.chance(0.85),
    isIndustryOnRecord: random.chance(0.6),
    moves,
  }
}

const closenessAt = (rank: number, random: Random): number => {
  let inner = 0.95
  for (const { upTo, closeness } of LAYERS) {
    if (rank < upTo) return closeness + (inner - closeness) * random.next()
    inner = closeness
  }
  return 0.02 + (OUTER_CLOSENESS - 0.02) * random.next()
}

/** Where they work on a day, and when they last came there, if that was within the days told of. */
export const positionAt = (
  { organization, moves }: Person,
  day: number,
): { organization: number; before: number | null; movedOn: number | null } => {
  let current = organization
  let before: number | null = null
  let movedOn: number | null = null
  for (const move of moves) {
    if (move.day > day) break
    before = current
    current = move.organization
    movedOn = move.day
  }
  return { organization: current, before, movedOn }
}

/** How high a level is; higher is more. */
export const rankOfLevel = (level: Level): number => LEVELS.indexOf(level)
