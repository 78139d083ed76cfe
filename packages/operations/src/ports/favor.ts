import type { FavorKind } from '@rapport/domain'

/** What one did for the other. */
export interface FavorRow {
  readonly favorId: string
  /** The person shown. */
  readonly personId: string
  readonly person: string
  readonly direction: 'given' | 'received'
  readonly kind: FavorKind
  readonly text: string
  /** `YYYY-MM-DD` */
  readonly madeOn: string | null
  readonly isOwn: boolean
}

export interface FavorPort {
  /** Newest first, those without a date last; of one person, also by the id of a merged card, or of everybody. */
  readonly list: (
    personId: string | null,
    window: { readonly limit: number; readonly offset: number },
  ) => Promise<{
    readonly total: number
    readonly given: number
    readonly received: number
    readonly favors: readonly FavorRow[]
  }>
}

export interface FavorWritePort extends FavorPort {
  readonly add: (favor: Omit<FavorRow, 'person' | 'isOwn'>) => Promise<void>
  /** Only what the user entered can be removed; what was imported goes by undoing the import. */
  readonly remove: (favorId: string) => Promise<boolean>
}
