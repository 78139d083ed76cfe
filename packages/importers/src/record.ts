/**
 * What an importer yields, whatever the format: typed records with the place they came from, and for every row
 * that became no record the reason. Adding a format means adding one folder that yields these.
 */

/** A calendar date, `YYYY-MM-DD`, always one that exists. */
export type PlainDate = string
/** A moment, ISO 8601 in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export type Instant = string

/** How a source refers to a person. `profile` is the LinkedIn slug: lower case, percent-decoded, no query, no slash. */
export interface PersonRef {
  readonly name: string | null
  readonly profile: string | null
  readonly email: string | null
}

/** A person one is connected with or has in an address book. `suffix` holds credentials such as "Ph.D.". */
export interface PersonRecord {
  readonly kind: 'person'
  readonly givenName: string
  readonly familyName: string
  readonly suffix: string | null
  readonly profile: string | null
  readonly emails: readonly string[]
  readonly organization: string | null
  readonly title: string | null
  readonly connectedOn: PlainDate | null
}

/** The owner of the archive, from the profile file. */
export interface OwnerRecord {
  readonly kind: 'owner'
  readonly givenName: string
  readonly familyName: string
  readonly headline: string | null
  readonly summary: string | null
  readonly industry: string | null
  readonly place: string | null
}

/** One of the owner's own positions. A month or year alone becomes its first day. */
export interface OwnerPositionRecord {
  readonly kind: 'owner-position'
  readonly organization: string
  readonly title: string
  readonly place: string | null
  readonly startedOn: PlainDate | null
  readonly finishedOn: PlainDate | null
}

/** A message. `participants` are everyone but the owner, once each; more than one makes it a group thread. */
export interface MessageRecord {
  readonly kind: 'message'
  readonly conversation: string
  readonly conversationTitle: string | null
  readonly sentAt: Instant
  readonly direction: 'sent' | 'received'
  readonly sender: PersonRef
  readonly participants: readonly PersonRef[]
  readonly subject: string | null
  readonly body: string
  readonly attachments: number
}

export interface InvitationRecord {
  readonly kind: 'invitation'
  readonly direction: 'sent' | 'received'
  readonly person: PersonRef
  readonly sentAt: Instant
  readonly message: string | null
}

/** The user's own note on a person. */
export interface NoteRecord {
  readonly kind: 'note'
  readonly person: PersonRef
  readonly text: string
  readonly createdAt: Instant | null
  readonly editedAt: Instant | null
}

export interface RecommendationRecord {
  readonly kind: 'recommendation'
  readonly direction: 'given' | 'received'
  readonly person: PersonRef
  readonly organization: string | null
  readonly title: string | null
  readonly text: string
  readonly createdOn: PlainDate | null
}

export interface EndorsementRecord {
  readonly kind: 'endorsement'
  readonly direction: 'given' | 'received'
  readonly person: PersonRef
  readonly skill: string
  readonly endorsedOn: PlainDate | null
}

export interface EventRecord {
  readonly kind: 'event'
  readonly name: string
  readonly startsAt: Instant | null
  readonly status: string | null
  readonly url: string | null
}

export interface OrganizationFollowRecord {
  readonly kind: 'organization-follow'
  readonly organization: string
  readonly followedOn: PlainDate | null
}

export type ImportRecord =
  | PersonRecord
  | OwnerRecord
  | OwnerPositionRecord
  | MessageRecord
  | InvitationRecord
  | NoteRecord
  | RecommendationRecord
  | EndorsementRecord
  | EventRecord
  | OrganizationFollowRecord

/**
 * Why a row became no record. `hidden`: the source itself withholds the person. `skipped`: read, and of no use here
 * (a draft, an advertisement, a file Rapport does not read). `rejected`: it should have been usable and is broken.
 */
export interface RowFinding {
  readonly outcome: 'hidden' | 'skipped' | 'rejected'
  readonly code: string
  readonly message: string
}

/** One row of a file. `line` is the 1-based physical line on which the row begins. */
export type ImportRow = { readonly line: number } & (
  | { readonly record: ImportRecord; readonly warning?: string }
  | { readonly finding: RowFinding }
)

/** A file inside the sources, in the order the importer reads it. */
export interface ImportFile {
  /** Its path in the archive, or the name of the single file handed over. */
  readonly name: string
  /** The source it came in: the archive's name, or its own. */
  readonly source: string
  /** What the importer took it for, e.g. `linkedin-connections`; `unread` for a file Rapport has no use for. */
  readonly kind: string
  /** Bytes, uncompressed: what progress is measured against. */
  readonly size: number
}

/** What an importer yields, in order: `begin`, then for each file `file`, its `rows` in batches, and `file-end`. */
export type ImportEvent =
  | {
      readonly type: 'begin'
      readonly files: readonly ImportFile[]
      /** Who the archive belongs to, as far as it can be told. */
      readonly owner: PersonRef | null
      /** The date on which the source was exported, if it says so. Older exports never overwrite newer facts. */
      readonly exportedOn: PlainDate | null
    }
  | { readonly type: 'file'; readonly file: ImportFile }
  /** At most about a thousand rows. `bytesRead` counts from the start of this file, uncompressed. */
  | { readonly type: 'rows'; readonly rows: readonly ImportRow[]; readonly bytesRead: number }
  | {
      readonly type: 'file-end'
      /** Rows yielded for this file: every row physically in it, blank lines aside. */
      readonly rows: number
      /** The file broke off at this line; the rows before it were yielded, what follows could not be read. */
      readonly error?: RowFinding & { readonly line: number }
      /** Remarks on the file as a whole, such as the encoding it was read in. */
      readonly warnings?: readonly string[]
    }

/** A file handed over by the user. A Blob gives random access without reading it whole (`fs.openAsBlob`). */
export interface ImportSource {
  readonly name: string
  readonly blob: Blob
}

/** A source that cannot be read at all; nothing of it was yielded. */
export interface SourceFailure {
  readonly code: 'NOT_AN_ARCHIVE' | 'ARCHIVE_DAMAGED' | 'ARCHIVE_UNSAFE' | 'NOTHING_TO_IMPORT' | 'TOO_LARGE'
  readonly message: string
  readonly source: string
  readonly entry?: string
  readonly line?: number
}
