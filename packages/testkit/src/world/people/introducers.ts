import type { Random } from '../random.ts'
import type { Person } from './person.ts'

/** Everyone who was introduced gets an introducer who was there before them. */
export function withIntroducers(
  random: Random,
  people: readonly Person[],
  known: readonly Person[] = [],
): readonly Person[] {
  const connectors = [...known, ...people].filter((person) =>
    ['colleague', 'client', 'mentor', 'classmate', 'friend'].includes(person.tie.kind),
  )
  return people.map((person) => {
    if (person.tie.kind !== 'introduced' || person.connectedOn === null) return person
    const earlier = connectors.filter(
      (one) => one.connectedOn !== null && one.connectedOn < (person.connectedOn ?? ''),
    )
    if (earlier.length === 0) return person
    const connector = random.pick(earlier)
    return { ...person, tie: { ...person.tie, context: connector.callName, introducedBy: connector.id } }
  })
}
