import type { OrganizationSize } from '@rapport/domain'

/** What the graph has to know of a list. */
export interface TieListHead {
  readonly listId: string
  readonly name: string
  /** By the person shown; null for a community's. */
  readonly ownerId: string | null
  readonly isColleague: boolean
  readonly importedAt: string
  /** Another one once the list is filled anew. */
  readonly filling: string
}

/** A list of who knows whom that somebody handed over. */
export interface TieListRow extends TieListHead {
  /** Null for a community's, and for an owner who was removed. */
  readonly owner: string | null
  /** Lines of the file that stood for a tie, well or ill formed. */
  readonly rows: number
  readonly rejected: number
  readonly points: number
  readonly ties: number
}

/** Somebody as a list names them. */
export interface TiePointRow {
  readonly point: number
  readonly label: string
  readonly email: string | null
  readonly title: string | null
  readonly organization: string | null
}

/** The ties of a list, or some of them, in the order of their points. */
export interface ListColumns {
  readonly first: Int32Array
  readonly second: Int32Array
  readonly weight: Float64Array
}

/** Ties with what the list calls each. */
export interface KindColumns extends ListColumns {
  readonly kinds: readonly (string | null)[]
}

/** A list as it is written; what it holds is counted, and its owner named, when it is read. */
export type NewTieList = Omit<TieListRow, 'owner' | 'points' | 'ties' | 'filling'>

/** What a list says now beside what it said before, in ties. */
export interface ListChange {
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly unchanged: number
}

/** By what a list may mean a person: the names and addresses of all their cards. */
export interface KnownAs {
  readonly personId: string
  readonly isOwner: boolean
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly organization: string | null
}

/** What is on record between people, by the people shown; the user's own id among them. */
export interface TieRecordRows {
  readonly ownerIds: readonly string[]
  /** People of whom the user holds a card: in an address book, or entered by hand. */
  readonly held: readonly string[]
  readonly relations: readonly { readonly a: string; readonly b: string; readonly relation: string }[]
  readonly together: readonly {
    readonly a: string
    readonly b: string
    readonly kind: 'thread' | 'meeting'
    readonly times: number
    readonly lastOn: string
    readonly smallest: number
  }[]
  readonly events: readonly {
    readonly name: string
    readonly on: string | null
    readonly people: readonly string[]
  }[]
  readonly positions: readonly {
    readonly person: string
    readonly organizationId: string
    readonly organization: string
    readonly size: OrganizationSize | null
    readonly startedOn: string
    readonly finishedOn: string | null
  }[]
}

export interface TiePort {
  /** Newest first, as `heads`; with what each holds, which takes counting. */
  readonly lists: () => Promise<readonly TieListRow[]>
  readonly get: (listId: string) => Promise<TieListRow | null>
  readonly heads: () => Promise<readonly TieListHead[]>
  /** What is on record between people up to a day, but for conversations. */
  readonly records: (today: string) => Promise<Omit<TieRecordRows, 'together'>>
  /** Who was in small conversations and meetings with the user together, up to a day. */
  readonly together: (today: string) => Promise<TieRecordRows['together']>
  readonly knownAs: () => Promise<readonly KnownAs[]>
  /** Points of a list in the order of their numbers, some thousand at a time, each time as one JSON text of rows. */
  readonly points: (listId: string) => AsyncIterable<string>
  /** Ties of a list in the order of their points, some ten thousand at a time. */
  readonly ties: (listId: string) => AsyncIterable<ListColumns>
  /** The same with their kinds, some thousand at a time. */
  readonly tiesWithKinds: (listId: string) => AsyncIterable<KindColumns>
}

export interface TieWritePort extends TiePort {
  readonly add: (list: NewTieList) => Promise<void>
  /** Empties a list to be filled anew under the same id; what it said is kept aside for `changed`. */
  readonly refill: (list: NewTieList) => Promise<void>
  readonly addPoints: (listId: string, points: readonly TiePointRow[]) => Promise<void>
  /** Each pair once, the smaller point first. */
  readonly addTies: (listId: string, ties: KindColumns) => Promise<void>
  /** How the ties of the list refilled in this transaction differ from what it said, by the names and addresses of the two. */
  readonly changed: (listId: string) => Promise<ListChange>
  /** Answers whether there was such a list. */
  readonly remove: (listId: string) => Promise<boolean>
}
