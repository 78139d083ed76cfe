/** A card of the address book as clients know it. It is there as long as its person is shown. */
export interface DavCardRow {
  /** What the card is called in the address book; one segment of a path. */
  readonly href: string
  readonly personId: string
  readonly uid: string
  /** Of the card as clients were last told of it; empty before the first time. */
  readonly etag: string
  /** The synchronisation in which it changed or went. */
  readonly changedAt: number
  readonly isRemoved: boolean
}

/** A synchronisation in which something had changed. */
export interface SyncRow {
  /** Increasing, and never used twice, not even after a backup is restored. */
  readonly number: number
  /** The people as they were then (see `SnapshotVersions`): as long as they are the same, no card has changed. */
  readonly peopleVersion: number
}

export interface CardPort {
  readonly byHref: (hrefs: readonly string[]) => Promise<readonly DavCardRow[]>
  readonly byUid: (uid: string) => Promise<readonly DavCardRow[]>
  readonly all: () => Promise<readonly DavCardRow[]>
  /** What changed after a synchronisation, removed cards among it. */
  readonly changedSince: (number: number) => Promise<readonly DavCardRow[]>
  readonly newestSync: () => Promise<SyncRow | null>
  readonly knowsSync: (number: number) => Promise<boolean>
  /** What the address book calls people that were imported from one, where it has one name for them. */
  readonly bookUids: () => Promise<ReadonlyMap<string, string>>
  /** Digests of the pictures that belong to people, by person. */
  readonly photoDigests: (personIds: readonly string[] | null) => Promise<ReadonlyMap<string, string>>
}

export interface CardWritePort extends CardPort {
  /** Holds off every other change of the address book's state until the transaction ends. */
  readonly lock: () => Promise<void>
  /** Adds cards, or replaces them by their href. */
  readonly put: (rows: readonly DavCardRow[]) => Promise<void>
  /** Notes a synchronisation, or that nothing had changed since; forgets the oldest beyond a thousand. */
  readonly noteSync: (sync: SyncRow) => Promise<void>
}
