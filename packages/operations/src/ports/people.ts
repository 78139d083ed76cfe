import type { Channel, JobFunction, Level } from '@rapport/domain'

export interface PersonRecordRow {
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
    | 'note'
    | 'recommendation'
    | 'endorsement'
    | 'connection'
    | 'change'
  readonly at: string | null
  readonly channel: Channel | null
  readonly direction: 'sent' | 'received' | 'mutual' | 'given' | null
  readonly title: string | null
  readonly text: string | null
  readonly others: number
  readonly isOwn: boolean
  readonly importId: string | null
}

export const EDITABLE_FIELDS = ['givenName', 'familyName', 'title', 'organization', 'email'] as const
export type EditableField = (typeof EDITABLE_FIELDS)[number]

export interface OrganizationRow {
  readonly organizationId: string
  readonly name: string
  readonly people: number
  readonly followedOn: string | null
}

export interface EventRow {
  readonly eventId: string
  readonly name: string
  readonly startsAt: string | null
  readonly status: string | null
  readonly url: string | null
}

export interface ListWindow {
  readonly query: string | null
  readonly limit: number
  readonly offset: number
}

export interface PeoplePort {
  readonly get: (personId: string) => Promise<PersonRecordRow | null>
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
  readonly events: (
    window: ListWindow,
  ) => Promise<{ readonly total: number; readonly events: readonly EventRow[] }>
}

export interface OwnInteraction {
  readonly interactionId: string
  readonly personId: string
  readonly at: string
  readonly channel: Channel
  readonly direction: 'sent' | 'received' | 'mutual'
  readonly minutes: number | null
  readonly text: string | null
}

export interface PeopleWritePort extends PeoplePort {
  /** Null takes an edit back. */
  readonly edit: (
    personId: string,
    edits: ReadonlyMap<EditableField, { readonly value: string | null; readonly at: string }>,
    parsed: { readonly function: JobFunction | null; readonly level: Level | null } | null,
  ) => Promise<void>
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
