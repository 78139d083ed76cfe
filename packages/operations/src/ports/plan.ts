import type { FollowUp, PlanDecision, SettledAs } from '@rapport/domain'

/** A decision with the person as shown. */
export interface DecisionRow extends PlanDecision {
  readonly person: string
}

/** What takes time of a day: when it begins, ISO 8601, and how long it takes where that is known. */
export interface BusyRow {
  readonly at: string
  readonly minutes: number | null
}

export interface FollowUpRow extends FollowUp {
  readonly person: string
}

/** What the user decided about the items of their weeks. */
export interface PlanPort {
  /** Of weeks from this Monday on, and those snoozed beyond it; oldest decision first. */
  readonly decisions: (sinceWeekOf: string) => Promise<readonly DecisionRow[]>
  readonly decision: (itemId: string) => Promise<DecisionRow | null>
  /** Meetings and events of the calendar that begin in a span of moments, ISO 8601, earliest first. */
  readonly busy: (from: string, until: string) => Promise<readonly BusyRow[]>
}

export interface PlanWritePort extends PlanPort {
  /** Whatever was decided of these items before is replaced. */
  readonly decide: (decisions: readonly PlanDecision[]) => Promise<void>
  /** As if nothing had been decided of them; answers how many there were. */
  readonly forget: (itemIds: readonly string[]) => Promise<number>
}

export interface FollowUpPort {
  /** Soonest due first; of one person, also by the id of a merged card, or of everybody. Settled ones too. */
  readonly list: (personId: string | null) => Promise<readonly FollowUpRow[]>
  readonly get: (followUpId: string) => Promise<FollowUpRow | null>
}

/** Updates and removals answer whether there was such a row. */
export interface FollowUpWritePort extends FollowUpPort {
  readonly add: (followUp: FollowUp) => Promise<void>
  readonly update: (
    followUpId: string,
    change: {
      readonly text?: string
      readonly dueOn?: string
      readonly settledOn?: string | null
      readonly settledAs?: SettledAs | null
    },
  ) => Promise<boolean>
  readonly remove: (followUpId: string) => Promise<boolean>
}
