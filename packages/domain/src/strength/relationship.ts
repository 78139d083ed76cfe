import type { Channel } from '../channel.ts'
import type { PersonFacts } from '../person-facts.ts'
import type { RelationshipState } from '../relationship-state.ts'

/**
 * How one stands with a person on a date. Dates are `YYYY-MM-DD` (UTC); an invitation to connect is no interaction.
 */
export interface Relationship {
  /** 0 to 100, a whole number: how alive the tie is now, not how deep it once was. What the user said goes first. */
  readonly strength: number
  /** What the evidence alone says. */
  readonly readStrength: number
  readonly said: PersonFacts['said']
  readonly state: RelationshipState
  /** Probability of any contact within 30 days, 0 to 1; 0 where there never was one. */
  readonly p30: number
  /** Days to the next contact, as expected today; null where nothing tells. */
  readonly expectedDays: number | null
  /** For a tie silent for 90 days, the probability that it comes alive within 90 more; null for all others. */
  readonly pRevive: number | null
  /** Messages and conversations: `sent` + `received` + mutual ones. */
  readonly interactions: number
  /** Those of the interactions that were calls, meetings and the like. */
  readonly conversations: number
  readonly sent: number
  readonly received: number
  readonly firstContactOn: string | null
  readonly lastContactOn: string | null
  /** Distinct days with an interaction. */
  readonly contactDays: number
  /** Interactions with nobody else taking part. */
  readonly oneToOne: number
  /** The last contact with at most three others: a crowd does not show that two people are in touch. */
  readonly lastPersonalOn: string | null
  readonly lastOneToOneOn: string | null
  /** The channel of the last one-to-one interaction. */
  readonly lastChannel: Channel | null
  /** The channel on which they took part on the most days: the one that works. */
  readonly bestChannel: Channel | null
  /** The day of their last one-to-one message, where nothing of the user's own followed it. */
  readonly awaitingSince: string | null
  /** One-to-one messages sent in a row, up to the last contact, without an answer. */
  readonly unanswered: number
  /** Days from one contact day without a crowd to the next, on average of late: the last eight or so count. Null with fewer than two. */
  readonly rhythmDays: number | null
}
