import type { Channel, Industry, JobFunction, Level, OrganizationSize } from '@rapport/domain'
import type { Photo, RelatedName } from '@rapport/importers'
import type { StoredCard } from './import.ts'

export interface PersonRecordRow {
  /** The person shown, also when a merged card was asked for. */
  readonly personId: string
  /** Names as shown: the user's edits over what was imported. */
  readonly givenName: string
  readonly familyName: string
  readonly suffix: string | null
  readonly emails: readonly string[]
  readonly profile: string | null
  readonly editedFields: readonly string[]
}

export interface PositionRow {
  readonly positionId: string
  readonly title: string | null
  readonly organization: string | null
  readonly organizationId: string | null
  readonly function: JobFunction | null
  readonly level: Level | null
  readonly startedOn: string | null
  readonly finishedOn: string | null
  readonly isCurrent: boolean
}

export interface TimelineRow {
  readonly entryId: string
  readonly kind:
    | 'message'
    | 'invitation'
    | 'conversation'
    | 'mail'
    | 'meeting'
    | 'call'
    | 'attendance'
    | 'note'
    | 'recommendation'
    | 'endorsement'
    | 'favor'
    | 'connection'
    | 'change'
  readonly at: string | null
  readonly channel: Channel | null
  readonly direction: 'sent' | 'received' | 'mutual' | 'given' | null
  readonly title: string | null
  readonly text: string | null
  readonly others: number
  readonly minutes: number | null
  readonly isOwn: boolean
  readonly importId: string | null
}

/** Edited as one line of text. `email` is the address to write to first. */
export const TEXT_FIELDS = [
  'givenName',
  'familyName',
  'suffix',
  'prefix',
  'additionalName',
  'nickname',
  'title',
  'organization',
  'department',
  'email',
  'profile',
  'birthday',
  'anniversary',
] as const
/** Edited as a whole list, kept as JSON. */
export const LIST_FIELDS = [
  'emails',
  'phones',
  'addresses',
  'urls',
  'categories',
  'related',
  'extra',
] as const
export const EDITABLE_FIELDS = [...TEXT_FIELDS, ...LIST_FIELDS, 'note', 'photo', 'removed'] as const
export type EditableField = (typeof EDITABLE_FIELDS)[number]

/** One card of a person: what one source, or the user, says of them. */
export interface CardRow {
  readonly personId: string
  /** `linkedin` for connections, `mentioned` for who has no record of their own, `own` for people entered by hand. */
  readonly book: string
  readonly givenName: string
  readonly familyName: string
  readonly suffix: string | null
  readonly emails: readonly string[]
  readonly profile: string | null
  readonly connectedOn: string | null
  readonly title: string | null
  readonly organization: string | null
  readonly card: StoredCard | null
  readonly note: string | null
  readonly related: readonly RelatedName[]
  readonly hasPhoto: boolean
  /** Imports that vouch for this card, oldest first. */
  readonly imports: readonly string[]
  /** `YYYY-MM-DD`: the export in which it was last seen. */
  readonly asOf: string | null
  readonly edits: Readonly<Record<string, string>>
  /** How it came to be shown as part of the person; null for the card that the others were merged into. */
  readonly mergeId: string | null
}

/** A person with all their cards, the one shown first. */
export interface PersonCards {
  readonly personId: string
  /** As lists show it: edits and choices applied. */
  readonly givenName: string
  readonly familyName: string
  readonly suffix: string | null
  readonly title: string | null
  readonly organization: string | null
  readonly emails: readonly string[]
  readonly profile: string | null
  readonly connectedOn: string | null
  readonly cards: readonly CardRow[]
  /** Whose birthday or picture the user chose. */
  readonly choices: Readonly<Record<string, string>>
  /** Own notes on the person, oldest first. */
  readonly notes: readonly string[]
}

/** How somebody named by a source stands to a person, and who that is if exactly one person fits. */
export interface RelationRow {
  readonly relation: RelatedName['relation']
  readonly label: string | null
  readonly name: string
  readonly personId: string | null
  /** Outgoing: the other is this one's manager. Incoming: this one is the other's manager. */
  readonly isIncoming: boolean
}

export interface OrganizationRow {
  readonly organizationId: string
  readonly name: string
  readonly people: number
  readonly followedOn: string | null
  /** As the user set them. */
  readonly industry: Industry | null
  readonly size: OrganizationSize | null
}

export interface EventRow {
  readonly eventId: string
  readonly name: string
  readonly startsAt: string | null
  readonly status: string | null
  readonly url: string | null
  /** How many of one's people were on its list, where there is one. */
  readonly attendees: number | null
}

export interface ListWindow {
  readonly query: string | null
  readonly limit: number
  readonly offset: number
}

export interface PeoplePort {
  /** Also by the id of a card merged into the person. */
  readonly get: (personId: string) => Promise<PersonRecordRow | null>
  /** People in full, in the order of their names; all of them when no ids are given. Removed people are left out. */
  readonly cards: (personIds: readonly string[] | null) => Promise<readonly PersonCards[]>
  readonly relations: (personId: string) => Promise<readonly RelationRow[]>
  readonly photo: (personId: string) => Promise<Photo | null>
  readonly removed: () => Promise<
    readonly { readonly personId: string; readonly name: string; readonly removedAt: string }[]
  >
  readonly positions: (personId: string) => Promise<readonly PositionRow[]>
  readonly balance: (personId: string) => Promise<{ readonly given: number; readonly received: number }>
  readonly timeline: (
    personId: string,
    window: { readonly limit: number; readonly offset: number },
  ) => Promise<{ readonly total: number; readonly entries: readonly TimelineRow[] }>
  /** `query` is matched literally, anywhere in the name, ignoring case and accents. */
  readonly organizations: (
    window: ListWindow,
  ) => Promise<{ readonly total: number; readonly organizations: readonly OrganizationRow[] }>
  readonly organization: (organizationId: string) => Promise<OrganizationRow | null>
  readonly events: (
    window: ListWindow,
  ) => Promise<{ readonly total: number; readonly events: readonly EventRow[] }>
}

export interface OwnInteraction {
  readonly interactionId: string
  readonly personId: string
  /** Who else took part, besides the user. */
  readonly otherIds?: readonly string[]
  readonly at: string
  readonly channel: Channel
  readonly direction: 'sent' | 'received' | 'mutual'
  readonly minutes: number | null
  readonly text: string | null
}

/** Somebody entered by hand or by a client; everything else about them is edits. */
export interface OwnPerson {
  readonly personId: string
  readonly givenName: string
  readonly familyName: string
  /** What a client calls the contact. */
  readonly uid: string | null
}

export interface PeopleWritePort extends PeoplePort {
  readonly create: (person: OwnPerson) => Promise<void>
  /** Null takes an edit back. */
  readonly edit: (
    personId: string,
    edits: ReadonlyMap<EditableField, { readonly value: string | null; readonly at: string }>,
    parsed: { readonly function: JobFunction | null; readonly level: Level | null } | null,
  ) => Promise<void>
  /** Answers whether there was such an organization. */
  readonly updateOrganization: (
    organizationId: string,
    change: { readonly industry?: Industry | null; readonly size?: OrganizationSize | null },
  ) => Promise<boolean>
  readonly addNote: (note: {
    readonly noteId: string
    readonly personId: string
    readonly text: string
    readonly at: string
  }) => Promise<void>
  readonly removeNote: (noteId: string) => Promise<boolean>
  readonly addInteraction: (interaction: OwnInteraction) => Promise<void>
  /** Only what the user entered can be removed; what was imported goes by undoing the import. */
  readonly removeInteraction: (interactionId: string) => Promise<boolean>
}
