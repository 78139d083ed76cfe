import type { Result } from '@rapport/domain'
import type { ImportEvent, PlainDate, SourceFailure } from './record.ts'
import type { OpenSource } from './source/index.ts'

/** What a contact's column may be taken for. `related:` names a person who stands so to the contact. */
export const CONTACT_FIELDS = [
  'name',
  'given',
  'additional',
  'family',
  'prefix',
  'suffix',
  'nickname',
  'email',
  'phone',
  'organization',
  'title',
  'department',
  'profile',
  'url',
  'birthday',
  'anniversary',
  'note',
  'street',
  'city',
  'region',
  'postal-code',
  'country',
  'category',
  'related:manager',
  'related:assistant',
  'related:referred-by',
  'related:spouse',
  'related:child',
  'related:parent',
  'related:sibling',
  'related:friend',
  'related:colleague',
  'related:other',
  'ignore',
] as const
export type ContactField = (typeof CONTACT_FIELDS)[number]

/** What the user may say about the sources beyond the sources themselves. */
export interface ReadOptions {
  readonly signal?: AbortSignal
  /** What the columns of a table hold, by their names: overrides what is guessed. */
  readonly mapping?: Readonly<Record<string, ContactField>>
  /** The day of the import: bounds what is expanded or read. */
  readonly today?: PlainDate
  /** IANA name of the zone in which times without one are read; UTC without. */
  readonly timeZone?: string
  /** The owner's own e-mail addresses. */
  readonly ownerEmails?: readonly string[]
  /** Dates of appointments to read, both inclusive. */
  readonly window?: { readonly from: PlainDate; readonly to: PlainDate }
  /** Whether the text of mails is read too, and not their headers only. */
  readonly withBodies?: boolean
}

/** One format Rapport reads. A new one is a folder with these two functions, and a line in `importers.ts`. */
export interface Importer {
  /** Whether any file of the sources is one of this format, told by its content. */
  readonly recognises: (sources: readonly OpenSource[], options: ReadOptions) => boolean
  /** Reads all files of this format together. Fails before anything is yielded, or yields everything. */
  readonly read: (
    sources: readonly OpenSource[],
    options: ReadOptions,
  ) => Promise<Result<AsyncIterable<ImportEvent>, SourceFailure>>
  /** It also accounts for the files nobody knows in an archive of which it knows one. */
  readonly keepsTogether?: boolean
  /** It takes what looks like anything of the sort, so it is asked when no other knows the source. */
  readonly comesLast?: boolean
}
