import type { PersonFacts } from '../../person-facts.ts'
import type { Subject } from '../../plan/aim/aim.ts'
import { subjectsOf } from '../../plan/aim/subjects.ts'
import type { Membership, Need, Objective } from '../../purpose/index.ts'
import type { Relationship } from '../../strength/index.ts'
import type { JobFunction, Level } from '../../title/index.ts'
import { organizationKey } from '../../words/index.ts'
import { type CircleFrame, mostOneToOneOf } from '../circle/index.ts'
import type { Reason } from '../reason.ts'
import type { KeptNetwork } from '../strategy/index.ts'
import { type SeekMembers, seekMembers } from './fit.ts'
import { NO_NETWORKS, NO_PEOPLE, networkNotice, type SuggestionNotice } from './notice.ts'

/*
 * Who belongs to which network. A person's fit is the strongest of three: the circle of the network's kind, the words
 * of its purpose, and what its objectives need; a quarter of the others is added, and what is missing of the closeness
 * the network asks for is taken off.
 *
 * Invariants: nobody without a name, no member and nobody declined is suggested; every suggestion has reasons; the
 * order people come in never shows. Ties: the stronger relationship, then the lower id.
 * Complexity: people × networks, plus sorting those that fit; reasons are made only for those that are shown.
 */

export interface MembershipInput {
  readonly people: readonly PersonFacts[]
  /** In the order of `people`, as of `today`. */
  readonly relationships: readonly Relationship[]
  readonly networks: readonly KeptNetwork[]
  /** Of all networks, also of those not asked for. */
  readonly memberships: readonly Membership[]
  readonly objectives: readonly Objective[]
  readonly needs: readonly Need[]
  readonly owner: OwnerFacts
  /** What an address book says of family and friends, by person. */
  readonly kin: ReadonlyMap<string, string>
  readonly today: string
  /** People shown for each network. */
  readonly limit: number
}

export interface OwnerFacts {
  readonly organization: string | null
  readonly function: JobFunction | null
  readonly level: Level | null
}

export interface SuggestedMember {
  readonly person: PersonFacts
  readonly relationship: Relationship
  /** 0 to 100. */
  readonly fit: number
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

export interface NetworkSuggestions {
  readonly networkId: string
  readonly total: number
  /** How many the network still aims for. */
  readonly room: number
  /** Best first. */
  readonly people: readonly SuggestedMember[]
  readonly notice: SuggestionNotice | null
}

/** A fit below this, 0 to 1, says too little to put somebody forward. A judgement: what only touches the rim of a circle, of somebody never spoken with, is below. */
const LEAST_FIT = 0.4

export const suggestMembers = (
  input: MembershipInput,
): { readonly networks: readonly NetworkSuggestions[]; readonly notice: SuggestionNotice | null } => {
  if (input.networks.length === 0) return { networks: [], notice: NO_NETWORKS }
  const subjects = subjectsOf(input.people, input.relationships)
  if (subjects.length === 0) return { networks: [], notice: NO_PEOPLE }
  const organizations = new Set(subjects.map(({ organization }) => organization ?? ''))
  const frame = frameOf(input)
  const networks = input.networks.map((network) => {
    const members = new Set<string>()
    const decided = new Set<string>()
    for (const { networkId, personId, isMember } of input.memberships) {
      if (networkId !== network.networkId) continue
      decided.add(personId)
      if (isMember) members.add(personId)
    }
    const seeker = seekMembers(network, input, { frame, organizations, subjects, members })
    return suggestFor({ input, network, subjects, seeker, decided, members })
  })
  return { networks, notice: null }
}

const frameOf = ({ owner, relationships, kin }: MembershipInput): CircleFrame => ({
  ownerOrganization: owner.organization === null ? null : organizationKey(owner.organization),
  ownerFunction: owner.function,
  ownerLevel: owner.level,
  mostOneToOne: mostOneToOneOf(relationships.map(({ oneToOne }) => oneToOne)),
  kin,
})

interface Search {
  readonly input: MembershipInput
  readonly network: KeptNetwork
  readonly subjects: readonly Subject[]
  readonly seeker: SeekMembers
  /** Members and those declined. */
  readonly decided: ReadonlySet<string>
  readonly members: ReadonlySet<string>
}

const suggestFor = (search: Search): NetworkSuggestions => {
  const { input, network, subjects, seeker, decided, members } = search
  const found: { readonly subject: Subject; readonly degree: number }[] = []
  for (const subject of subjects) {
    if (decided.has(subject.person.personId)) continue
    const degree = seeker.degree(subject)
    if (degree >= LEAST_FIT) found.push({ subject, degree })
  }
  found.sort(bestFirst)
  const room = Math.max(0, network.strategy.size - members.size)
  return {
    networkId: network.networkId,
    total: found.length,
    room,
    people: found.slice(0, input.limit).map(({ subject, degree }) => ({
      person: subject.person,
      relationship: subject.relationship,
      fit: Math.round(100 * degree),
      reasons: seeker.explain(subject, input.today),
    })),
    notice: networkNotice(network, input, { found: found.length, room, members: members.size }),
  }
}

interface Found {
  readonly subject: Subject
  readonly degree: number
}

const bestFirst = (a: Found, b: Found): number =>
  b.degree - a.degree ||
  b.subject.relationship.strength - a.subject.relationship.strength ||
  (a.subject.person.personId < b.subject.person.personId ? -1 : 1)
