import type { Channel } from '../channel.ts'

/** One contact with one person. Dates are `YYYY-MM-DD`. */
export interface RecordedContact {
  readonly interactionId: string
  readonly personId: string
  readonly on: string
  readonly channel: Channel
  readonly direction: 'sent' | 'received' | 'mutual'
  readonly subject: string | null
}

/** Help that was given to the person, or received from them. */
export interface RecordedHelp {
  readonly favorId: string
  readonly personId: string
  readonly side: 'given' | 'received'
  readonly text: string
  readonly on: string | null
}

/** Somebody brought the user together with a person. */
export interface RecordedIntroduction {
  readonly introductionId: string
  readonly connectorId: string
  readonly personId: string
  readonly on: string
}

/** A gathering where these people were. */
export interface RecordedGathering {
  readonly eventId: string
  readonly name: string
  readonly on: string
  readonly personIds: readonly string[]
}

/** Everything on record from which steps are made, of whomever it may concern. */
export interface TraceRecord {
  readonly contacts: readonly RecordedContact[]
  readonly help: readonly RecordedHelp[]
  readonly introductions: readonly RecordedIntroduction[]
  readonly gatherings: readonly RecordedGathering[]
  readonly connections: readonly { readonly personId: string; readonly on: string }[]
  readonly venues: readonly { readonly venueId: string; readonly name: string; readonly personId: string }[]
}

/** What came of it, as far as the trace reads it. */
export interface TracedOutcome {
  readonly outcomeId: string
  readonly on: string
  readonly personIds: readonly string[]
}
