import type { PersonFacts } from '../person-facts.ts'
import type { Relationship } from '../strength/index.ts'
import type { TieFact } from './tie.ts'
import { CONTACT } from './weights.ts'

/**
 * The tie of the user with somebody, from how they stand: the state says where it starts, strength lifts it, and it
 * counts less where only one side ever spoke. Null where the user neither was in touch with them, nor is connected, nor
 * holds a card of theirs: somebody on a list of attendees is no contact.
 */
export const tieWithUser = (
  person: PersonFacts,
  relationship: Relationship,
  holdsCard: boolean,
): TieFact | null => {
  const { strength, state, said, interactions, firstContactOn, lastContactOn } = relationship
  const isKnown =
    holdsCard ||
    interactions > 0 ||
    person.connectedOn !== null ||
    said !== null ||
    person.given + person.received > 0
  if (!isKnown) return null
  const start = CONTACT.start[state]
  const lifted = start + (CONTACT.most - start) * (strength / 100)
  return {
    kind: 'contact',
    probability: lifted * (said === null ? reciprocity(relationship) : 1),
    recorded: true,
    count: interactions,
    on: lastContactOn ?? person.connectedOn,
    since: firstContactOn ?? person.connectedOn,
    about: null,
  }
}

/** 1 where both spoke as much, or where nothing tells; conversations are both sides'. */
const reciprocity = ({ sent, received, interactions }: Relationship): number => {
  if (interactions === 0) return 1
  const mutual = Math.max(0, interactions - sent - received)
  const share = (2 * (Math.min(sent, received) + mutual)) / (sent + received + 2 * mutual)
  return CONTACT.oneSided + (1 - CONTACT.oneSided) * share
}
