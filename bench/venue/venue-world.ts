/**
 * Invented trades, people and places where they gather, of which the true composition is known. What a user has on
 * record is less: lists of some of the people at some gatherings, titles of most of them, what the user was told.
 */

import { createRandom, type Random } from '@rapport/testkit'
import {
  JOB_FUNCTIONS,
  type JobFunction,
  LEVELS,
  type Level,
  type PersonFacts,
  type PersonKind,
  type Relationship,
  unknownPerson,
  type VenueAudience,
} from '../../packages/domain/src/index.ts'
import type { Gathering, KnownVenue } from '../../packages/domain/src/venue/index.ts'

export interface TrueVenue {
  readonly venue: KnownVenue
  /** The true mean number of people at one gathering. */
  readonly attendance: number
  /** Everybody who may come: a gathering is a draw from these. */
  readonly circle: readonly Inhabitant[]
}

export interface Inhabitant {
  readonly function: JobFunction
  readonly level: Level
  readonly personId: string
  readonly hasTitle: boolean
}

export interface VenueWorld {
  readonly venues: readonly TrueVenue[]
  readonly people: readonly PersonFacts[]
  readonly relationships: readonly Relationship[]
  readonly kinds: readonly PersonKind[]
  readonly random: Random
}

const VENUES = 40
const KINDS = 10
const OWN_PEOPLE = 800
const TODAY_YEAR = 2026

/** A world for a seed: the same on every machine up to the last bits of `Math.exp`. */
export const inventVenues = (seed: number): VenueWorld => {
  const random = createRandom(`venues ${seed}`)
  let next = 0
  const newId = () => {
    next += 1
    return `p${String(next).padStart(6, '0')}`
  }
  const base = mixture(
    random,
    JOB_FUNCTIONS.map(() => 1),
    1.2,
  )
  const record = new Map<string, PersonFacts>()
  const own = mixture(random, base, 1)
  for (let index = 0; index < OWN_PEOPLE; index += 1) remember(record, inhabitant(random, own, 0, newId))
  const venues = Array.from({ length: VENUES }, (_, index) => inventVenue(random, base, index, newId, record))
  const people = [...record.values()]
  return {
    venues,
    people,
    relationships: people.map(() => STRANGER),
    kinds: inventKinds(random, base),
    random,
  }
}

const inventVenue = (
  random: Random,
  base: readonly number[],
  index: number,
  newId: () => string,
  record: Map<string, PersonFacts>,
): TrueVenue => {
  const attendance = Math.round(random.heavyTail(18, 400))
  // Some venues are of one trade, most are mixed.
  const shares = mixture(random, base, random.chance(0.35) ? 2.2 : 1)
  const seniority = random.bell(0, 2.5)
  const circle = Array.from({ length: Math.max(60, attendance * 3) }, () =>
    inhabitant(random, shares, seniority, newId),
  )
  const said = saidOf(random, circle, attendance)
  const gatherings = random.chance(0.8) ? listsOf(random, circle, attendance, record) : []
  const members = random.chance(0.3) ? random.sample(circle, random.int(1, 6)) : []
  for (const member of members) remember(record, member)
  const name = `${nameOf(random, shares)} ${index + 1}`
  const venue: KnownVenue = {
    venueId: `v${String(index).padStart(2, '0')}`,
    key: `v${String(index).padStart(2, '0')}`,
    kind: 'series',
    name,
    topic: null,
    place: null,
    attendance: random.chance(0.6) ? Math.round(attendance * random.bell(1, 0.5)) : null,
    hours: null,
    audience: said,
    memberIds: members.map(({ personId }) => personId),
    gatherings,
    lastOn: gatherings[0]?.on ?? null,
  }
  return { venue, attendance, circle }
}

/** Shares near `base`, more uneven the higher the power: e to the power of noise, made to sum to 1. */
const mixture = (random: Random, base: readonly number[], unevenness: number): readonly number[] => {
  const raw = base.map((share) => share * Math.exp(random.bell(0, 3) * unevenness))
  const total = raw.reduce((sum, share) => sum + share, 0)
  return raw.map((share) => share / total)
}

const LEVEL_SHARES: readonly (readonly [Level, number])[] = [
  ['entry', 30],
  ['senior', 22],
  ['manager', 22],
  ['director', 13],
  ['vp', 5],
  ['cxo', 4],
  ['owner', 4],
]

const inhabitant = (
  random: Random,
  shares: readonly number[],
  seniority: number,
  newId: () => string,
): Inhabitant => ({
  personId: newId(),
  function: random.weighted(JOB_FUNCTIONS.map((name, index) => [name, shares[index] ?? 0] as const)),
  level: random.weighted(
    LEVEL_SHARES.map(
      ([level, share], index) => [level, share * Math.exp(0.25 * seniority * (index - 2))] as const,
    ),
  ),
  hasTitle: random.chance(0.8),
})

const remember = (record: Map<string, PersonFacts>, inhabitant: Inhabitant): void => {
  record.set(inhabitant.personId, factsOf(inhabitant))
}

/** One to four gatherings, each list whole, or the few of it that the user noted or knows. */
const listsOf = (
  random: Random,
  circle: readonly Inhabitant[],
  attendance: number,
  record: Map<string, PersonFacts>,
): readonly Gathering[] => {
  const isWhole = random.chance(0.4)
  const share = isWhole ? 1 : random.bell(0.25, 0.2)
  return Array.from({ length: random.int(1, 4) }, (_, back): Gathering => {
    const came = random.sample(circle, attendanceOf(random, attendance))
    const listed = random.sample(came, Math.max(2, Math.round(came.length * Math.max(0.05, share))))
    for (const somebody of listed) remember(record, somebody)
    return {
      name: `${TODAY_YEAR - back}`,
      on: `${TODAY_YEAR - back}-05-12`,
      source: 'list',
      size: null,
      attendees: listed.map(({ personId }) => ({
        personId,
        status: random.chance(0.5) ? 'attended' : 'registered',
      })),
    }
  })
}

/** How many come to one gathering: around the mean. */
export const attendanceOf = (random: Random, mean: number): number =>
  Math.max(3, Math.round(mean * random.bell(1, 0.4)))

/** What the user was told of who comes: the largest trades, roughly counted; for three venues in ten. */
const saidOf = (
  random: Random,
  circle: readonly Inhabitant[],
  attendance: number,
): readonly VenueAudience[] => {
  if (!random.chance(0.3)) return []
  const counts = Map.groupBy(circle, (person) => person.function)
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, random.int(1, 3))
    .map(([name, people]) => ({
      function: name,
      level: null,
      industry: null,
      count: Math.max(1, Math.round((people.length / circle.length) * attendance * random.bell(1.1, 0.5))),
    }))
}

/** A venue is named after its largest trade, or after some other one: topics mislead. */
const nameOf = (random: Random, shares: readonly number[]): string => {
  const largest = JOB_FUNCTIONS[shares.indexOf(Math.max(...shares))] ?? 'Sales'
  if (random.chance(0.5)) return `${largest} Forum`
  return random.chance(0.4) ? `${random.pick(JOB_FUNCTIONS)} Forum` : 'Harbour Evening'
}

const inventKinds = (random: Random, base: readonly number[]): readonly PersonKind[] =>
  Array.from({ length: KINDS }, () => ({
    function: random.weighted(JOB_FUNCTIONS.map((name, index) => [name, base[index] ?? 0] as const)),
    level: random.pick([null, 'manager', 'director'] as const),
    organization: null,
    industry: null,
    place: null,
    topic: null,
  }))

/** Whether an inhabitant is of a kind, whatever is on record of them. */
export const isOfKind = (kind: PersonKind, person: Inhabitant): boolean =>
  person.function === kind.function &&
  (kind.level === null || LEVELS.indexOf(person.level) >= LEVELS.indexOf(kind.level))

const factsOf = ({ personId, hasTitle, ...position }: Inhabitant): PersonFacts => ({
  ...unknownPerson(personId, personId),
  title: hasTitle ? `${position.level}, ${position.function}` : null,
  function: hasTitle ? position.function : null,
  level: hasTitle ? position.level : null,
})

const STRANGER: Relationship = {
  strength: 0,
  readStrength: 0,
  said: null,
  state: 'unknown',
  p30: 0,
  expectedDays: null,
  pRevive: null,
  interactions: 0,
  conversations: 0,
  sent: 0,
  received: 0,
  firstContactOn: null,
  lastContactOn: null,
  contactDays: 0,
  oneToOne: 0,
  lastPersonalOn: null,
  lastOneToOneOn: null,
  lastChannel: null,
  bestChannel: null,
  awaitingSince: null,
  unanswered: 0,
  rhythmDays: null,
}
