import type { Channel, CostKind, OutcomeKind, SaidCause } from '@rapport/domain'

export interface OutcomeRow {
  readonly outcomeId: string
  readonly kind: OutcomeKind
  readonly what: string
  readonly objectiveId: string | null
  readonly organizationId: string | null
  readonly organization: string | null
  /** The step of the objective that it was recorded with. */
  readonly progressId: string | null
  readonly value: number | null
  /** ISO 4217; null where there is no value. */
  readonly currency: string | null
  /** `YYYY-MM-DD` */
  readonly happenedOn: string
  readonly createdAt: string
  /** Through whom it came, by the people shown; those removed since included. */
  readonly personIds: readonly string[]
}

export interface OutcomeCauseRow extends SaidCause {
  readonly outcomeId: string
}

/** Hours and money that networking took, beyond what conversations themselves say. */
export interface CostRow {
  readonly costId: string
  readonly kind: CostKind
  readonly aboutId: string
  /** Its name; null where it is gone. */
  readonly about: string | null
  readonly minutes: number | null
  readonly money: number | null
  readonly currency: string | null
  /** `YYYY-MM-DD` */
  readonly spentOn: string
  readonly note: string | null
}

/** One contact with one person, whoever of them was removed since. */
export interface TracedContact {
  readonly interactionId: string
  readonly personId: string
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly kind: string
  readonly channel: Channel
  readonly direction: 'sent' | 'received' | 'mutual'
  readonly subject: string | null
}

export interface TracedFavor {
  readonly favorId: string
  readonly personId: string
  readonly side: 'given' | 'received'
  readonly kind: string
  readonly text: string
  readonly on: string | null
}

/** A gathering where one can have met, with those of the people asked for who were there. */
export interface TracedGathering {
  /** Of the event, else of the first record or appointment that tells of it. */
  readonly eventId: string
  readonly name: string
  readonly on: string
  readonly personIds: readonly string[]
}

/** An introduction that was made to the user. */
export interface TracedIntroduction {
  readonly introductionId: string
  readonly connectorId: string
  readonly personId: string
  readonly on: string
}

/** Everything on record with some people that an outcome can have come of. */
export interface TraceRows {
  readonly contacts: readonly TracedContact[]
  readonly favors: readonly TracedFavor[]
  readonly gatherings: readonly TracedGathering[]
  readonly connections: readonly { readonly personId: string; readonly on: string }[]
  readonly venues: readonly { readonly venueId: string; readonly name: string; readonly personId: string }[]
}

/** Time with a person in a period: minutes that are known, and days of contact whose length nobody noted. */
export interface EffortRow {
  readonly personId: string
  readonly channel: Channel
  readonly minutes: number
  readonly untimedDays: number
  readonly conversations: number
}

export interface OutcomePort {
  /** Newest first. */
  readonly list: () => Promise<readonly OutcomeRow[]>
  /** Those taken back, which are in no other answer. Newest first. */
  readonly removed: () => Promise<readonly OutcomeRow[]>
  readonly get: (outcomeId: string) => Promise<OutcomeRow | null>
  /** What the user said of causes, of one outcome or of all. */
  readonly causes: (outcomeId: string | null) => Promise<readonly OutcomeCauseRow[]>
  /** Newest first. */
  readonly costs: () => Promise<readonly CostRow[]>
  readonly introductions: () => Promise<readonly TracedIntroduction[]>
  /** Whom causes that the user named were with: by the id of an interaction, a favor, an event or a person. */
  readonly peopleOf: (causeIds: readonly string[]) => Promise<readonly string[]>
  readonly trace: (personIds: readonly string[]) => Promise<TraceRows>
  /** The name of what a cost is about; null where there is none. */
  readonly about: (kind: CostKind, id: string) => Promise<string | null>
  /** Contacts in which the user did something, both days included. */
  readonly effort: (from: string, until: string) => Promise<readonly EffortRow[]>
}

/** Updates and removals answer whether there was such a row. */
export interface OutcomeWritePort extends OutcomePort {
  readonly add: (outcome: Omit<OutcomeRow, 'organization'>) => Promise<void>
  readonly update: (
    outcomeId: string,
    change: Partial<Omit<OutcomeRow, 'outcomeId' | 'createdAt' | 'organization'>>,
  ) => Promise<boolean>
  /** Out of every list, until it is restored; `counted`: the amount of the step that is taken back with it, 0 for none. */
  readonly remove: (outcomeId: string, counted: number) => Promise<boolean>
  /** Back as it was, with its people and causes; answers what its step counted, null where none was removed. */
  readonly restore: (outcomeId: string) => Promise<number | null>
  /** Replaces what was said of the cause before. */
  readonly sayCause: (cause: OutcomeCauseRow) => Promise<void>
  readonly forgetCause: (outcomeId: string, kind: string, causeId: string) => Promise<boolean>
  readonly addCost: (cost: Omit<CostRow, 'about'>) => Promise<void>
  readonly removeCost: (costId: string) => Promise<boolean>
}
