import type { PersonFacts } from '../../person-facts.ts'
import type { Relationship } from '../../strength/index.ts'
import { organizationKey } from '../../words/index.ts'
import type { Subject } from './aim.ts'

/** People as aims and circles look at them; those without a name are left out. `relationships` are in the order of `people`. */
export const subjectsOf = (
  people: readonly PersonFacts[],
  relationships: readonly Relationship[],
): readonly Subject[] => {
  // Few organizations employ many people, and folding a name is the dearest step.
  const keys = new Map<string, string>()
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? organizationKey(name)
    keys.set(name, key)
    return key
  }
  return people.flatMap((person, index) => {
    const relationship = relationships[index]
    if (relationship === undefined || !person.isNamed) return []
    const organization = person.organization === null ? null : keyOf(person.organization)
    return [{ person, relationship, organization }]
  })
}
