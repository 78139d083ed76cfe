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
  /** Lower case. */
  readonly email: string | null
  /** A contact of an address book that has names of its own: decides before anything else. */
  readonly book?: AddressBook
}

/** A person one is connected with or has in an address book. `suffix` holds credentials such as "Ph.D.". */
export interface PersonRecord {
  readonly kind: 'person'
  readonly givenName: string
  readonly familyName: string
  readonly suffix: string | null
  readonly profile: string | null
  /** Lower case, the preferred one first, each once. */
  readonly emails: readonly string[]
  readonly organization: string | null
  readonly title: string | null
  readonly connectedOn: PlainDate | null
  /** Of an address book only: which, and what else it holds. LinkedIn's connections are their own book. */
  readonly book?: AddressBook
  readonly card?: ContactCard
}

/**
 * Where a contact was kept. Two records of one book are the same contact when their `uid` is the same; without one, when
 * e-mail addresses, numbers and name do not tell them apart.
 */
export interface AddressBook {
  /** The family of formats: `google`, `outlook`, `vcard`, `monica`, `csv`, `attendees`. */
  readonly name: string
  /** What the book itself calls the contact (vCard UID, Monica's id); null where it has no names of its own. */
  readonly uid: string | null
}

/** A value with what the source calls it: `work`, `home`, `mobile`, or the user's own words; null without. */
export interface Labelled {
  readonly label: string | null
  readonly value: string
}

export interface PostalAddress {
  readonly label: string | null
  readonly street: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postalCode: string | null
  readonly country: string | null
}

/** How another person stands to this one: the other is this one's manager, assistant, … */
export interface RelatedName {
  readonly relation:
    | 'manager'
    | 'assistant'
    | 'referred-by'
    | 'spouse'
    | 'child'
    | 'parent'
    | 'sibling'
    | 'friend'
    | 'colleague'
    | 'other'
  /** The source's own word where `relation` does not say all: "godmother". */
  readonly label: string | null
  /** The other's name, or the UID of another contact of the same book when `isUid`. */
  readonly name: string
  readonly isUid: boolean
}

/** What an address book holds of a person beyond a LinkedIn connection. Empty lists and nulls for what is not there. */
export interface ContactCard {
  readonly prefix: string | null
  readonly additionalName: string | null
  readonly nickname: string | null
  /** The addresses of `emails`, with their labels, in the same order. */
  readonly emails: readonly Labelled[]
  /** As the source writes them, without invisible characters. */
  readonly phones: readonly Labelled[]
  readonly addresses: readonly PostalAddress[]
  readonly urls: readonly Labelled[]
  readonly department: string | null
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  readonly birthday: string | null
  readonly anniversary: string | null
  /** The source's own note on the contact. */
  readonly note: string | null
  /** Groups and labels, without the system's own (`myContacts`). */
  readonly categories: readonly string[]
  readonly related: readonly RelatedName[]
  readonly photo: Photo | null
  /** Content lines of a vCard that Rapport has no place for, unfolded, so that writing it again loses nothing. */
  readonly extra: readonly string[]
}

export interface Photo {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp'
  readonly base64: string
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

/** One mail. `participants` are everyone but the owner, once each. Headers only: `body` is null. */
export interface MailRecord {
  readonly kind: 'mail'
  /** The Message-ID without brackets, or a digest of the headers where there is none: the same mail in every mailbox. */
  readonly messageId: string
  /** The Message-ID that began the thread. */
  readonly thread: string | null
  readonly sentAt: Instant
  readonly direction: 'sent' | 'received'
  readonly participants: readonly PersonRef[]
  /** The owner has written to at least one of the participants in these sources: they are acquainted. */
  readonly isAcquainted: boolean
  readonly subject: string | null
  readonly body: string | null
}

/** One date of an appointment. `participants` are the attendees but for the owner and rooms; none: not a meeting. */
export interface MeetingRecord {
  readonly kind: 'meeting'
  readonly uid: string
  /** The original start of a date that was changed by itself; null for an appointment and all its regular dates. */
  readonly recurrenceId: string | null
  /** It was called off: whatever was known of it is no longer so. */
  readonly isCancelled?: true
  readonly title: string | null
  readonly startsAt: Instant
  readonly minutes: number | null
  /** A video link, a phone number and an address tell how people met. */
  readonly channel: 'in-person' | 'video' | 'phone' | 'other'
  /** Who asked for it: the owner, somebody else, or it cannot be told. */
  readonly direction: 'sent' | 'received' | 'mutual'
  readonly place: string | null
  readonly participants: readonly PersonRef[]
  readonly note: string | null
}

/** One line of a call log. */
export interface CallRecord {
  readonly kind: 'call'
  readonly person: PersonRef
  readonly phone: string | null
  readonly at: Instant
  readonly minutes: number | null
  readonly direction: 'sent' | 'received'
  /** Nobody answered: an attempt, kept as such. */
  readonly isMissed: boolean
  readonly channel: 'phone' | 'video' | 'other'
}

/** Somebody on the list of an event's attendees. */
export interface AttendeeRecord {
  readonly kind: 'attendee'
  readonly event: { readonly name: string; readonly startsAt: Instant | null }
  readonly person: PersonRecord
  readonly status: 'registered' | 'attended' | 'absent' | 'cancelled'
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
  | MailRecord
  | MeetingRecord
  | CallRecord
  | AttendeeRecord
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

/**
 * One row of a file. `line` is the 1-based physical line on which the row begins. `more` are further records of the same
 * row: the other dates of a recurring appointment.
 */
export type ImportRow = { readonly line: number } & (
  | { readonly record: ImportRecord; readonly more?: readonly ImportRecord[]; readonly warning?: string }
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
