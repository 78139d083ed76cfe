import { rhythmInWords } from '@rapport/domain'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** One person as lists show them; `index` is the place in the snapshot. */
export const toPersonRow = (snapshot: Snapshot, index: number, today: string) => {
  const person = snapshot.people[index]
  const relationship = snapshot.relationships(today)[index]
  if (person === undefined || relationship === undefined) throw new RangeError(`no person at index ${index}`)
  return {
    personId: person.personId,
    name: person.name,
    title: person.title,
    organization: person.organization,
    function: person.function,
    level: person.level,
    connectedOn: person.connectedOn,
    strength: relationship.strength,
    state: relationship.state,
    interactions: relationship.interactions,
    firstContactOn: relationship.firstContactOn,
    lastContactOn: relationship.lastContactOn,
    expectedDays: relationship.expectedDays,
    rhythm: rhythmInWords(relationship, today),
  }
}
