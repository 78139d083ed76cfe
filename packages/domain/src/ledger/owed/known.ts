import type { PersonFacts } from '../../person-facts.ts'
import { toDayNumber } from '../../plain-date.ts'
import type { Relationship } from '../../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import type { GiveInput, GiveNow } from './item.ts'

export interface Known {
  readonly person: PersonFacts
  readonly relationship: Relationship
  readonly name: string
}

/** Named people with how one stands with them; null for anybody else. */
export const knownIn = ({
  people,
  relationships,
}: Pick<GiveInput, 'people' | 'relationships'>): ((personId: string) => Known | null) => {
  const indexOf = new Map(people.map(({ personId }, index) => [personId, index]))
  return (personId) => {
    const index = indexOf.get(personId) ?? -1
    const [person, relationship] = [people[index], relationships[index]]
    if (person === undefined || relationship === undefined || !person.isNamed) return null
    return { person, relationship, name: plainText(person.name, LONGEST_NAME_IN_WORDS) }
  }
}

/** Left in peace until they are woken. */
export const isResting = ({ rest }: PersonFacts, today: string): boolean =>
  rest !== null && (rest.until === null || rest.until > today)

export const daysSince = (on: string, today: string): number => toDayNumber(today) - toDayNumber(on)

/** What presses so much today, half as much that many days later. */
export const faded = (press: number, days: number, halfLifeDays: number): number =>
  press * 2 ** (-Math.max(0, days) / halfLifeDays)

/** What an item has where nothing else is said. */
export const BARE: Pick<GiveNow, 'since' | 'dueOn' | 'favorId' | 'followUpId' | 'otherId' | 'learnedId'> = {
  since: null,
  dueOn: null,
  favorId: null,
  followUpId: null,
  otherId: null,
  learnedId: null,
}
