import type { ContactLog, CountedFavor, Need, Network, Objective, PersonFacts } from '@rapport/domain'
import { isLive } from './objectives.ts'
import { positionAt } from './person.ts'
import { contactLogOf, dateOf, type Glance, glanceAt } from './record.ts'
import type { World } from './world.ts'

/** All that a policy gets to see on a Monday: what would be on record, nothing of what people feel. */
export interface Visible {
  readonly monday: number
  readonly today: string
  /** Hours for this week, less the help promised in the last. */
  readonly hours: number
  /** In the order of `people`: where in the world they are. */
  readonly indices: readonly number[]
  readonly people: readonly PersonFacts[]
  readonly glances: readonly Glance[]
  readonly network: Network
  readonly objectives: readonly Objective[]
  readonly needs: readonly Need[]
  readonly log: () => ContactLog
  readonly favors: () => readonly CountedFavor[]
}

const NETWORK: Network = {
  networkId: 'n1',
  kind: 'career',
  name: 'Career and business',
  purpose: 'Leads, answers and introductions for what I am after',
}
/** Help promised never takes more than this share of the next week's hours. */
const MOST_HELP = 0.5
/** The user imports once in four weeks; a change of employer shows then. */
const IMPORT_DAYS = 28

export const visibleOn = (world: World, monday: number): Visible => {
  const { setting, state } = world
  const indices = state.ties.flatMap(({ isKnown }, index) => (isKnown ? [index] : []))
  const goals = setting.goals.filter((goal) => isLive(goal, monday))
  const full = setting.parameters.hoursPerWeek
  return {
    monday,
    today: dateOf(monday),
    hours: Math.max(full * (1 - MOST_HELP), full - state.owedMinutes / 60),
    indices,
    people: indices.map((index) => factsOf(world, index, monday)),
    glances: indices.map((index) =>
      glanceAt(state.records[index] ?? { lines: [], given: [], received: [] }, monday),
    ),
    network: NETWORK,
    objectives: goals.map(({ index, until, asked }) => ({
      objectiveId: `o${index}`,
      networkId: NETWORK.networkId,
      statement: asked.map(({ function: trade }) => trade).join(' and '),
      due: dateOf(until),
      isFocused: true,
    })),
    needs: goals.flatMap(({ index, asked }) =>
      asked.map(({ function: trade, level, industry }, place) => ({
        needId: `o${index}.${place}`,
        objectiveId: `o${index}`,
        personId: null,
        function: trade,
        level,
        organization: null,
        industry,
        place: null,
        topic: null,
        count: 5,
      })),
    ),
    log: () => contactLogOf(state.records, indices),
    favors: () => indices.flatMap((index) => favorsOf(world, index)),
  }
}

/** What was given and received, as the ledger keeps it: help and leads of usual weight. */
const favorsOf = ({ state }: World, index: number): readonly CountedFavor[] => {
  const record = state.records[index]
  const entry = (direction: 'given' | 'received', day: number): CountedFavor => ({
    personId: idOf(index),
    direction,
    kind: direction === 'given' ? 'help' : 'lead',
    weight: null,
    madeOn: dateOf(day),
    answer: null,
    answeredOn: null,
  })
  return [
    ...(record?.given ?? []).map((day) => entry('given', day)),
    ...(record?.received ?? []).map((day) => entry('received', day)),
  ]
}

const idOf = (index: number): string => `p${String(index).padStart(5, '0')}`

const factsOf = ({ setting, state }: World, index: number, monday: number): PersonFacts => {
  const person = setting.people[index]
  const tie = state.ties[index]
  const record = state.records[index]
  if (person === undefined || tie === undefined || record === undefined)
    throw new RangeError(`nobody at ${index}`)
  const imported = Math.floor(monday / IMPORT_DAYS) * IMPORT_DAYS
  const { organization, before, movedOn } = positionAt(person, imported)
  const isMoveSeen = movedOn !== null && movedOn > tie.knownSince
  const favor = record.received.at(-1)
  return {
    personId: idOf(index),
    name: `Person ${index}`,
    isNamed: true,
    givenName: `Person ${index}`,
    title: person.isTitleOnRecord ? `${person.level} in ${person.function}` : null,
    organization: `Organization ${organization}`,
    function: person.isTitleOnRecord ? person.function : null,
    level: person.isTitleOnRecord ? person.level : null,
    industry: person.isIndustryOnRecord ? person.industry : null,
    isIndustrySet: person.isIndustryOnRecord,
    organizationSize: null,
    place: null,
    connectedOn: dateOf(tie.knownSince),
    hasEmail: person.hasEmail,
    given: record.given.length,
    received: record.received.length,
    lastRecommendedMeOn: favor === undefined ? null : dateOf(favor),
    note: null,
    leftOrganization: isMoveSeen && before !== null ? `Organization ${before}` : null,
    changedEmployerOn: isMoveSeen ? dateOf(Math.ceil(movedOn / IMPORT_DAYS) * IMPORT_DAYS) : null,
    said: null,
    rest: null,
  }
}
