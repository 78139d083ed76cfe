import type { PersonFacts } from '../../person-facts.ts'
import type { Membership } from '../../purpose/index.ts'
import { counted, type Relationship } from '../../strength/index.ts'
import { organizationKey } from '../../words/index.ts'
import { tieReason } from '../membership/index.ts'
import type { Reason } from '../reason.ts'
import { dueInDays, type FillState, fillStateOf, type KeptNetwork } from '../strategy/index.ts'
import { type HeatMap, heatMapOf } from './heat-map.ts'
import { type CoverageNotice, coverageNotice } from './notice.ts'

export interface CoverageInput {
  readonly people: readonly PersonFacts[]
  /** In the order of `people`, as of `today`. */
  readonly relationships: readonly Relationship[]
  readonly networks: readonly KeptNetwork[]
  readonly memberships: readonly Membership[]
  readonly ownerOrganization: string | null
  readonly today: string
}

export interface NetworkCoverage {
  readonly networkId: string
  readonly members: number
  readonly size: number
  readonly state: FillState
  readonly text: string
  /** Members to whom a word is due by the network's rhythm. */
  readonly overdue: number
  /** Of operational and strategic networks. */
  readonly heat: HeatMap | null
}

export interface Coverage {
  readonly networks: readonly NetworkCoverage[]
  readonly none: {
    readonly total: number
    /** The strongest ties first. */
    readonly people: readonly {
      readonly person: PersonFacts
      readonly relationship: Relationship
      readonly reasons: readonly Reason[]
    }[]
  }
  readonly notice: CoverageNotice | null
}

/** People in no network that are named. */
const NAMED_IN_NONE = 20

/** How full each network is, who is due a word, where it has nobody, and who is in none. Linear in people and memberships, plus sorting. */
export const coverageOf = (input: CoverageInput): Coverage => {
  const indexOf = new Map(input.people.map(({ personId }, index) => [personId, index]))
  const members = Map.groupBy(
    input.memberships.filter(({ isMember, personId }) => isMember && indexOf.has(personId)),
    ({ networkId }) => networkId,
  )
  const networks = input.networks.map((network) => {
    const indexes = (members.get(network.networkId) ?? []).map(({ personId }) => indexOf.get(personId) ?? -1)
    return coverNetwork(network, indexes, input)
  })
  const somewhere = new Set([...members.values()].flat().map(({ personId }) => personId))
  return { networks, none: noneOf(input, somewhere), notice: coverageNotice(input, somewhere.size) }
}

const coverNetwork = (
  network: KeptNetwork,
  indexes: readonly number[],
  { people, relationships, ownerOrganization, today }: CoverageInput,
): NetworkCoverage => {
  const { size, cadenceDays } = network.strategy
  const overdue = indexes.filter((index) => {
    const relationship = relationships[index]
    const due = relationship === undefined ? null : dueInDays(relationship, cadenceDays, today)
    return due !== null && due < 0
  }).length
  const members = indexes.flatMap((index) => people[index] ?? [])
  const isMapped = network.kind === 'operational' || network.kind === 'strategic'
  const state = fillStateOf(members.length, size)
  return {
    networkId: network.networkId,
    members: members.length,
    size,
    state,
    text: inWords(members.length, size, state, overdue),
    overdue,
    heat: isMapped ? heatMapOf(members, aroundOf(network, people, ownerOrganization)) : null,
  }
}

/** Day-to-day work happens where one works; perspective comes from anywhere. */
const aroundOf = (
  { kind }: KeptNetwork,
  people: readonly PersonFacts[],
  ownerOrganization: string | null,
): readonly PersonFacts[] => {
  if (kind !== 'operational' || ownerOrganization === null) return people
  const key = organizationKey(ownerOrganization)
  const colleagues = people.filter(
    ({ organization }) => organization !== null && organizationKey(organization) === key,
  )
  return colleagues.length === 0 ? people : colleagues
}

const inWords = (members: number, size: number, state: FillState, overdue: number): string => {
  const due = overdue === 0 ? '' : `; ${counted(overdue, 'is', 'are')} due a word`
  switch (state) {
    case 'empty':
      return `Nobody is in it yet; it aims for ${size}`
    case 'under':
      return `${members} of ${size}: ${size - members} more would fill it${due}`
    case 'right':
      return `${members} of ${size}: as many as it aims for${due}`
    case 'over':
      return `${members}, and it aims for ${size}: aim for more, or keep fewer${due}`
  }
}

const noneOf = (
  { people, relationships, today }: CoverageInput,
  somewhere: ReadonlySet<string>,
): Coverage['none'] => {
  const outside = people.flatMap((person, index) => {
    const relationship = relationships[index]
    return relationship === undefined || !person.isNamed || somewhere.has(person.personId)
      ? []
      : [{ person, relationship }]
  })
  const strongest = outside
    .sort(
      (a, b) =>
        b.relationship.strength - a.relationship.strength ||
        b.relationship.contactDays - a.relationship.contactDays ||
        (a.person.personId < b.person.personId ? -1 : 1),
    )
    .slice(0, NAMED_IN_NONE)
  return {
    total: outside.length,
    people: strongest.map((each) => ({ ...each, reasons: [tieReason(each.relationship, today)] })),
  }
}
