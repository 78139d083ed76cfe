/**
 * How a relationship stands. `unknown` is an answer: nothing on record tells.
 */
export const RELATIONSHIP_STATES = ['new', 'warm', 'cooling', 'dormant', 'unknown'] as const
export type RelationshipState = (typeof RELATIONSHIP_STATES)[number]
