import { foldedPeople, organizationKey, type PersonFacts, type Relationship } from '@rapport/domain'
import type { Snapshot } from '../snapshot/snapshot.ts'

export interface KnownThere {
  readonly person: PersonFacts
  readonly relationship: Relationship
}

/** People on record by the organization they are at, the strongest ties first. Linear in people. */
export const peopleByOrganization = (
  { people, indexOf, relationships }: Snapshot,
  today: string,
  names: readonly string[],
): ((organization: string) => readonly KnownThere[]) => {
  const keys = new Set(names.map(organizationKey))
  const related = relationships(today)
  const found = new Map<string, KnownThere[]>()
  for (const { person, organization } of foldedPeople(people)) {
    if (organization === null || !keys.has(organization)) continue
    const relationship = related[indexOf.get(person.personId) ?? -1]
    if (relationship === undefined) continue
    const there = found.get(organization) ?? []
    there.push({ person, relationship })
    found.set(organization, there)
  }
  for (const there of found.values()) {
    there.sort(
      (a, b) =>
        b.relationship.strength - a.relationship.strength || (a.person.personId < b.person.personId ? -1 : 1),
    )
  }
  return (organization) => found.get(organizationKey(organization)) ?? []
}
