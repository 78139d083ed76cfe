/**
 * How a relationship stands. `lapsed` is silent for so long that starting anew says it better; `unknown` is an answer:
 * nothing on record tells.
 */
export const RELATIONSHIP_STATES = ['new', 'warm', 'cooling', 'dormant', 'lapsed', 'unknown'] as const
export type RelationshipState = (typeof RELATIONSHIP_STATES)[number]
