import type { Channel, JobFunction, Level } from '@rapport/domain'
import type { ContactCard, Photo, RelatedName } from '@rapport/importers'

export type RowOutcome = 'created' | 'updated' | 'unchanged' | 'hidden' | 'skipped' | 'rejected'
export type ChangeKind = 'employer' | 'title' | 'name' | 'email' | 'no-longer-connected'

/**
 * What a person is known by across imports. `connection` is the folded name and the date of the connection, `uid` the
 * address book and what it calls the contact.
 */
export type IdentifierKind = 'linkedin' | 'email' | 'phone' | 'connection' | 'name' | 'uid'

export interface DirectoryPerson {
  readonly personId: string
  /** The name as imported, folded for comparison (see `foldName`). */
  readonly foldedName: string
  readonly isOwner: boolean
  /** Some import had a record of this person, not only a mention. */
  readonly hasRecord: boolean
  /** The person as whom this card is shown. */
  readonly shownId: string
  /** The address book, null for LinkedIn and for people only mentioned. */
  readonly book: string | null
  readonly profile: string | null
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  /** Of the statement that stands, for cards of an address book. */
  readonly digest: string | null
}

/** What an import must know of the workspace to recognise people and organizations. */
export interface DirectoryRows {
  readonly people: readonly DirectoryPerson[]
  readonly identifiers: readonly {
    readonly personId: string
    readonly kind: IdentifierKind
    readonly value: string
  }[]
  readonly organizations: readonly { readonly organizationId: string; readonly key: string }[]
}

/** One version of what a source stated under some key. */
export interface RecordVersion {
  readonly recordId: string
  readonly digest: string
  readonly data: Readonly<Record<string, unknown>>
  /** `YYYY-MM-DD`: the date of the newest export in which it was seen. */
  readonly asOf: string
  readonly isCurrent: boolean
  readonly personId: string | null
}

export interface NewRecord {
  readonly recordId: string
  readonly key: string
  readonly kind: string
  readonly digest: string
  readonly data: object
  readonly personId: string | null
  readonly asOf: string
  /** False for an older version of something already known better. */
  readonly isCurrent: boolean
}

export interface ImportedPerson {
  readonly personId: string
  readonly givenName: string
  readonly familyName: string
  readonly suffix: string | null
  readonly foldedName: string
  readonly emails: readonly string[]
  readonly profile: string | null
  readonly connectedOn: string | null
  readonly headline: string | null
  readonly isOwner: boolean
  readonly book: string | null
  /** Without photo and relations, which are kept apart. */
  readonly card: StoredCard | null
}

export type StoredCard = Omit<ContactCard, 'photo' | 'related' | 'note'>

/** Everything one batch of rows adds; written with one statement a table. */
export interface ImportBatch {
  readonly organizations: { organizationId: string; name: string; key: string }[]
  readonly people: ImportedPerson[]
  /** People whose newest source record changed, with their new imported values. */
  readonly personUpdates: ImportedPerson[]
  readonly records: NewRecord[]
  /** Records that became, or no longer are, the current version of their key. */
  readonly currency: Map<string, boolean>
  /** Records seen again, unchanged. */
  readonly seenAgain: { recordId: string; asOf: string }[]
  readonly identifiers: { personId: string; kind: IdentifierKind; value: string; recordId: string }[]
  readonly positions: {
    positionId: string
    personId: string
    organizationId: string | null
    recordId: string
    title: string | null
    function: JobFunction | null
    level: Level | null
    startedOn: string | null
    finishedOn: string | null
    isCurrent: boolean
  }[]
  readonly interactions: {
    interactionId: string
    recordId: string
    kind: 'message' | 'invitation' | 'mail' | 'meeting' | 'call'
    at: string
    channel: Channel
    direction: 'sent' | 'received' | 'mutual'
    thread: string | null
    subject: string | null
    body: string | null
    others: number
    minutes: number | null
    place: string | null
    isCurrent: boolean
  }[]
  readonly participants: { interactionId: string; personId: string }[]
  readonly favors: {
    favorId: string
    recordId: string
    personId: string
    kind: 'recommendation' | 'endorsement'
    direction: 'given' | 'received'
    on: string | null
    text: string
    isCurrent: boolean
  }[]
  readonly notes: {
    noteId: string
    recordId: string
    personId: string
    text: string
    at: string | null
    isCurrent: boolean
  }[]
  readonly events: {
    eventId: string
    recordId: string
    name: string
    startsAt: string | null
    status: string | null
    url: string | null
    isCurrent: boolean
  }[]
  readonly relations: {
    relationId: string
    recordId: string
    personId: string
    relation: RelatedName['relation']
    label: string | null
    name: string
    key: string
    isUid: boolean
    isCurrent: boolean
  }[]
  readonly photos: ({ recordId: string; personId: string; isCurrent: boolean } & Photo)[]
  readonly attendances: {
    recordId: string
    personId: string
    eventName: string
    startsAt: string | null
    status: string
  }[]
  readonly follows: { organizationId: string; recordId: string; on: string | null; isCurrent: boolean }[]
  readonly rows: {
    file: number
    line: number
    outcome: RowOutcome
    recordId: string | null
    code: string | null
    message: string | null
  }[]
  readonly changes: { kind: ChangeKind; personId: string; before: string | null; after: string | null }[]
}

export interface RowCounts {
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly hidden: number
  readonly skipped: number
  readonly rejected: number
}

export interface ImportedFileRow extends RowCounts {
  readonly name: string
  readonly kind: string
  readonly notice: string | null
}

export interface ImportRow {
  readonly importId: string
  readonly sources: readonly string[]
  readonly startedAt: string
  readonly finishedAt: string
  readonly undoneAt: string | null
  readonly peopleCreated: number
  readonly peopleUpdated: number
  /** Of the created, those found to be people already known. */
  readonly peopleMerged: number
  /** Rows taken in with a reservation, such as a date that does not exist. */
  readonly warnings: number
  readonly files: readonly ImportedFileRow[]
  readonly changeCounts: readonly { readonly kind: ChangeKind; readonly count: number }[]
}

export interface FindingRow {
  readonly file: string
  readonly line: number
  readonly outcome: RowOutcome
  readonly code: string
  readonly message: string
}

export interface ChangeRow {
  readonly kind: ChangeKind
  readonly personId: string
  readonly person: string
  readonly before: string | null
  readonly after: string | null
}

export interface UndoCounts {
  readonly people: number
  readonly organizations: number
  readonly interactions: number
  readonly other: number
}

export interface UndoResult {
  readonly removed: UndoCounts
  /** People taken back to what an earlier import said of them. */
  readonly restored: number
  /** People no import vouches for any more, kept because the user has worked on them since. */
  readonly kept: readonly { readonly personId: string; readonly person: string; readonly because: string }[]
}

export interface ImportTally {
  readonly created: number
  readonly updated: number
  readonly merged: number
  readonly warnings: number
}

export interface ImportPort {
  readonly list: () => Promise<readonly ImportRow[]>
  readonly show: (importId: string) => Promise<ImportRow | null>
  readonly findings: (
    importId: string,
    window: { readonly outcome: RowOutcome | null; readonly limit: number; readonly offset: number },
  ) => Promise<{ readonly total: number; readonly findings: readonly FindingRow[] }>
  readonly changes: (
    importId: string,
    window: { readonly limit: number; readonly offset: number },
  ) => Promise<{ readonly total: number; readonly changes: readonly ChangeRow[] }>
  /** Before an import or an undo: holds off every other one in this workspace until the transaction ends. */
  readonly lock: () => Promise<void>
  readonly directory: () => Promise<DirectoryRows>
  readonly versionsOf: (keys: readonly string[]) => Promise<ReadonlyMap<string, readonly RecordVersion[]>>
  readonly begin: (started: {
    readonly importId: string
    readonly sources: readonly string[]
    readonly at: string
    readonly asOf: string
  }) => Promise<void>
  readonly add: (importId: string, batch: ImportBatch) => Promise<void>
  /**
   * Connections known before that this import's full list of connections no longer holds;
   * noted as changes, nobody is removed.
   */
  readonly noteDeparted: (importId: string, asOf: string) => Promise<number>
  readonly finish: (
    importId: string,
    at: string,
    files: readonly ImportedFileRow[],
    tally: ImportTally,
  ) => Promise<void>
  readonly undo: (importId: string, at: string) => Promise<UndoResult>
}
