import type { PersonFacts } from '../person-facts.ts'
import type { Relationship } from '../strength/index.ts'

/** Days in touch that make half of a deep tie: ten days of real exchange. A judgement. */
const DAYS_FOR_HALF = 10
/** What a conversation adds to its day: talking carries more than writing (media richness, Daft & Lengel 1986). */
const CONVERSATION_DAYS = 1
/** A recommendation or a favor takes its giver more than a message, in days; and how many of them count at most. */
const FAVOR_DAYS = 2
const MOST_FAVORS = 4
/** Share of the days that counts where only one side ever spoke. A judgement. */
const ONE_SIDED = 0.5

/** How deep the tie once was, 0 to 1: what trust there is to build on. Whatever its age: trust fades slowly. */
export const formerDepth = (person: PersonFacts, relationship: Relationship): number => {
  const { contactDays, conversations } = relationship
  const spoken = contactDays + CONVERSATION_DAYS * Math.min(conversations, contactDays)
  const favors = FAVOR_DAYS * Math.min(MOST_FAVORS, person.given + person.received)
  const days = spoken * (ONE_SIDED + (1 - ONE_SIDED) * evennessOf(relationship)) + favors
  return 1 - 2 ** (-days / DAYS_FOR_HALF)
}

/** How evenly both sides spoke: 0 where one alone did, 1 where both did alike. A conversation is both sides'. */
export const evennessOf = ({ interactions, sent, received }: Relationship): number => {
  const we = interactions - received
  const they = interactions - sent
  return we + they <= 0 ? 0 : (2 * Math.min(we, they)) / (we + they)
}
