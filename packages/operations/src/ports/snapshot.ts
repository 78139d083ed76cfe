import type { ContactLog, PersonFacts } from '@rapport/domain'

/** Own interactions since a date, for what was done this week. */
export interface DoneRow {
  readonly interactionId: string
  readonly personId: string
  readonly channel: string
  readonly at: string
  readonly minutes: number | null
}

export interface SnapshotRows {
  readonly version: number
  /** In a fixed order: by name, then id. */
  readonly people: readonly PersonFacts[]
  /** Grouped in the order of `people`. */
  readonly contacts: ContactLog
}

export interface SnapshotPort {
  readonly load: () => Promise<SnapshotRows>
  readonly doneSince: (at: string) => Promise<readonly DoneRow[]>
}
