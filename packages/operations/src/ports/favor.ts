import type { AskAnswer, FavorDirection, FavorKind, KeptFavor } from '@rapport/domain'

/** A favor as it is kept, with the person shown. */
export interface FavorRow extends KeptFavor {
  readonly person: string
  /** Entered by the user, and removable. */
  readonly isOwn: boolean
}

/** What is written down of a favor; what is left out is usual, or not answered yet. */
export interface NewFavor {
  readonly favorId: string
  readonly personId: string
  readonly direction: FavorDirection
  readonly kind: FavorKind
  readonly text: string
  /** `YYYY-MM-DD` */
  readonly madeOn: string | null
  readonly weight?: number | null
  readonly answer?: AskAnswer | null
  readonly answeredOn?: string | null
}

export interface FavorPort {
  /** All of them, by the people shown, in no order that matters. */
  readonly list: () => Promise<readonly FavorRow[]>
  readonly get: (favorId: string) => Promise<FavorRow | null>
}

export interface FavorWritePort extends FavorPort {
  readonly add: (favor: NewFavor) => Promise<void>
  /** Only what the user entered can be answered or removed; what was imported goes by undoing the import. */
  readonly answer: (
    favorId: string,
    answer: { readonly answer: AskAnswer | null; readonly answeredOn: string | null },
  ) => Promise<boolean>
  readonly remove: (favorId: string) => Promise<boolean>
}
