import type { ContactLog, PersonFacts } from '@rapport/domain'

/** Own interactions since a date, for what was done this week. */
export interface DoneRow {
  readonly interactionId: string
  readonly personId: string
  readonly channel: string
  readonly at: string
  readonly minutes: number | null
}

/** The two parts of a snapshot; a write raises only those that it touches. */
export type SnapshotPart = 'people' | 'contacts'
export type SnapshotVersions = Readonly<Record<SnapshotPart, number>>

/** Every dated contact, grouped in the order of `personIds`: those people who have any. */
export interface ContactRows {
  readonly personIds: readonly string[]
  readonly log: ContactLog
}

export interface SnapshotPort {
  readonly versions: () => Promise<SnapshotVersions>
  /** In a fixed order: by name, then id. */
  readonly people: () => Promise<readonly PersonFacts[]>
  readonly contacts: () => Promise<ContactRows>
  readonly doneSince: (at: string) => Promise<readonly DoneRow[]>
}
