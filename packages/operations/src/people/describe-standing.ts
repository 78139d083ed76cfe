import {
  chanceInWords,
  explainStrength,
  type PersonFacts,
  type Relationship,
  rhythmInWords,
} from '@rapport/domain'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** How one stands with the person at `index`, with all that it is made of. */
export const describeStanding = (
  { contacts, modelOf }: Snapshot,
  index: number,
  person: PersonFacts,
  relationship: Relationship,
  today: string,
) => ({
  readStrength: relationship.readStrength,
  said: relationship.said,
  rest:
    person.rest !== null && (person.rest.until === null || person.rest.until > today) ? person.rest : null,
  p30: relationship.p30,
  expectedDays: relationship.expectedDays,
  chance: relationship.lastContactOn === null ? null : chanceInWords(relationship.p30),
  pRevive: relationship.pRevive,
  rhythm: rhythmInWords(relationship, today),
  components: explainStrength(contacts, index, person, today, modelOf(today).halfLives),
})
