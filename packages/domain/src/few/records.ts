import type { FavorKind } from './deed.ts'

/** A text on record that may tell of a deed; who takes part are the people shown, without the user. */
export interface SaidText {
  readonly textId: string
  readonly source: 'message' | 'mail' | 'conversation' | 'note'
  /** `YYYY-MM-DD` */
  readonly on: string | null
  /** `mutual` is the user's own account of a conversation; so is a note. */
  readonly direction: 'sent' | 'received' | 'mutual'
  readonly subject: string | null
  readonly text: string
  readonly people: readonly string[]
}

/** Somebody's time with an organization, as far as it is known. */
export interface Employment {
  readonly positionId: string
  readonly organizationId: string
  readonly organization: string
  readonly startedOn: string | null
  readonly finishedOn: string | null
  readonly isCurrent: boolean
}

/** What is on record about who did what for the user: material, before it is judged. */
export interface FewRecords {
  /** Those received. */
  readonly favors: readonly {
    readonly favorId: string
    readonly personId: string
    readonly kind: FavorKind
    readonly madeOn: string | null
    readonly text: string
    /** Where an introduction on record is the favor. */
    readonly source?: 'introduction'
  }[]
  readonly ownEmployments: readonly Employment[]
  /** Those of others at organizations the user worked for. */
  readonly employments: readonly (Employment & { readonly personId: string })[]
  /** Address books: who referred somebody to the user, and who the user's own manager is. */
  readonly relations: readonly {
    readonly relationId: string
    /** Who did it. */
    readonly personId: string
    readonly relation: 'manager' | 'referred-by'
    /** Whom they referred; null for the manager. */
    readonly other: string | null
  }[]
}

/** Texts that may tell of a deed: what people did for the user, and what the user did for them. */
export interface DeedTexts {
  readonly received: readonly SaidText[]
  readonly given: readonly SaidText[]
}
