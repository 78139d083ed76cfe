import type { Learned } from '@rapport/domain'

export interface LearnedRow extends Learned {
  /** Null for the user's own. */
  readonly person: string | null
  readonly settledOn: string | null
}

export interface LearnedPort {
  /** Newest first; of everybody where no person is given. */
  readonly list: (personId: string | null) => Promise<readonly LearnedRow[]>
  readonly get: (learnedId: string) => Promise<LearnedRow | null>
}

/** Updates and removals answer whether there was such a row. */
export interface LearnedWritePort extends LearnedPort {
  readonly add: (learned: Learned) => Promise<void>
  readonly update: (
    learnedId: string,
    change: { readonly kind?: Learned['kind']; readonly text?: string; readonly settledOn?: string | null },
  ) => Promise<boolean>
  readonly remove: (learnedId: string) => Promise<boolean>
}
