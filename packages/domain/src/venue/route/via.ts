import { isInTouch } from '../../match/index.ts'
import type { PersonFacts } from '../../person-facts.ts'
import type { Reason } from '../../plan/index.ts'
import { dateInWords, monthInWords, type Relationship } from '../../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, organizationKey, plainText } from '../../words/index.ts'
import type { VenueFrame } from '../suggest-venues.ts'

/** Somebody who took part with the person in a small conversation or meeting. */
export interface Together {
  readonly personId: string
  readonly times: number
  /** `YYYY-MM-DD` */
  readonly lastOn: string
  /** People besides the user in the smallest of them. */
  readonly smallest: number
}

/** Somebody whom a source names as the person's manager, assistant, referrer, or the other way round. */
export interface Related {
  readonly personId: string
  /** "manager", "assistant", … */
  readonly relation: string
  /** The other's record names the person; else the person's record names the other. */
  readonly isIncoming: boolean
}

export interface Via {
  readonly person: PersonFacts
  readonly relationship: Relationship
  /** `inferred`: nothing on record says that the two know each other. */
  readonly evidence: 'recorded' | 'inferred'
  readonly reasons: readonly Reason[]
}

/** People named who could bring the two together: whom one asks first, and a few should they decline. A judgement. */
const MOST_VIA = 5

/** What a source says, of the one named and of the one naming. Family is nobody's go-between. */
const RELATIONS: Readonly<Record<string, (name: string, isIncoming: boolean) => string>> = {
  manager: (name, isIncoming) =>
    isIncoming ? `${name} is on record as their manager` : `On record as the manager of ${name}`,
  assistant: (name, isIncoming) =>
    isIncoming ? `${name} is on record as their assistant` : `On record as the assistant of ${name}`,
  'referred-by': (name, isIncoming) =>
    isIncoming ? `${name} is on record as having referred them` : `On record as having referred ${name}`,
  colleague: (name) => `On record as a colleague of ${name}`,
  friend: (name) => `On record as a friend of ${name}`,
}

/** Strongest first: who is on record with the person before who only works where they do. */
export const viaOf = (
  person: PersonFacts,
  { together, related }: { readonly together: readonly Together[]; readonly related: readonly Related[] },
  frame: VenueFrame,
): readonly Via[] => {
  const name = plainText(person.name, LONGEST_NAME_IN_WORDS)
  const reasons = new Map<string, Reason[]>()
  const add = (personId: string, reason: Reason) => {
    if (personId !== person.personId) reasons.set(personId, [...(reasons.get(personId) ?? []), reason])
  }
  for (const { personId, relation, isIncoming } of related) {
    const text = RELATIONS[relation]?.(name, isIncoming)
    if (text !== undefined) add(personId, { kind: 'relation', text, relation, isIncoming })
  }
  for (const { personId, times, lastOn, smallest } of together) {
    add(personId, {
      kind: 'together',
      text: `In ${times === 1 ? 'a small conversation' : `${times} small conversations`} with you and ${name}, ${times === 1 ? '' : 'last '}in ${monthInWords(lastOn)}`,
      times,
      lastOn,
      smallest,
    })
  }
  const recorded = new Set(reasons.keys())
  for (const colleague of colleaguesOf(person, frame)) add(colleague.personId, sameOrganization(colleague))
  return [...reasons]
    .flatMap(([personId, why]) => viaWith(personId, why, recorded.has(personId), frame))
    .sort(byEvidence)
    .slice(0, MOST_VIA)
}

const viaWith = (
  personId: string,
  reasons: readonly Reason[],
  isRecorded: boolean,
  { people, indexOf, relationships, today }: VenueFrame,
): readonly Via[] => {
  const index = indexOf.get(personId) ?? -1
  const [person, relationship] = [people[index], relationships[index]]
  if (person === undefined || relationship === undefined || !person.isNamed) return []
  const last = relationship.lastContactOn
  const tie: Reason = {
    kind: 'tie',
    text:
      last === null
        ? 'You have no conversation with them on record either'
        : `You were last in touch with them on ${dateInWords(last, today)}`,
    strength: relationship.strength,
    lastContactOn: last,
  }
  return [
    { person, relationship, evidence: isRecorded ? 'recorded' : 'inferred', reasons: [...reasons, tie] },
  ]
}

const byEvidence = (a: Via, b: Via): number =>
  Number(b.evidence === 'recorded') - Number(a.evidence === 'recorded') ||
  b.relationship.strength - a.relationship.strength ||
  b.relationship.interactions - a.relationship.interactions ||
  (a.person.personId < b.person.personId ? -1 : 1)

/** Who works where the person does and whom the user is in touch with: a stranger there is no help. */
const colleaguesOf = (person: PersonFacts, { people, relationships }: VenueFrame): readonly PersonFacts[] => {
  if (person.organization === null) return []
  const key = organizationKey(person.organization)
  return people.filter((other, index) => {
    const relationship = relationships[index]
    return (
      other.organization !== null &&
      relationship !== undefined &&
      isInTouch(relationship) &&
      organizationKey(other.organization) === key
    )
  })
}

const sameOrganization = ({ organization }: PersonFacts): Reason => {
  const name = plainText(organization ?? '', LONGEST_NAME_IN_WORDS)
  return {
    kind: 'same-organization',
    text: `Works at ${name} too; whether the two know each other is not on record`,
    organization: name,
  }
}
