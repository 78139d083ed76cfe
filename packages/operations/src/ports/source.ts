export type SourceKind = 'calendar' | 'imap'

/** Something that is read again and again. Settings hold no password. */
export interface SourceRow {
  readonly sourceId: string
  readonly kind: SourceKind
  readonly name: string
  readonly settings: Readonly<Record<string, unknown>>
  /** How far it was read, as the reader of its kind left it. */
  readonly cursor: unknown
  readonly lastImportId: string | null
  readonly refreshedAt: string | null
  readonly createdAt: string
}

export interface SourcePort {
  readonly list: () => Promise<readonly SourceRow[]>
  readonly get: (sourceId: string) => Promise<SourceRow | null>
}

export interface SourceWritePort extends SourcePort {
  readonly add: (source: Omit<SourceRow, 'cursor' | 'lastImportId' | 'refreshedAt'>) => Promise<void>
  readonly refreshed: (
    sourceId: string,
    change: { readonly cursor: unknown; readonly lastImportId: string | null; readonly refreshedAt: string },
  ) => Promise<void>
  readonly remove: (sourceId: string) => Promise<boolean>
}
