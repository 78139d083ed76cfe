import type { Evidence } from '@rapport/domain'

/** A card as the resolver compares it; values as the source states them. */
export interface IdentityCard {
  readonly personId: string
  readonly shownId: string
  readonly isOwner: boolean
  readonly book: string
  readonly givenName: string
  readonly additionalName: string
  readonly familyName: string
  readonly suffix: string
  readonly nickname: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly profile: string
  readonly organizations: readonly string[]
  readonly title: string
  readonly birthday: string
  readonly cities: readonly string[]
  readonly postcodes: readonly string[]
  readonly streets: readonly string[]
  /** How much is known: the richer card is kept when two are merged. */
  readonly contacts: number
}

export const MERGE_FIELDS = ['name', 'position', 'birthday', 'photo'] as const
export type MergeField = (typeof MERGE_FIELDS)[number]

export interface MergeRow {
  readonly mergeId: string
  readonly keptId: string
  readonly absorbedId: string
  readonly mergedAt: string
  readonly decidedBy: 'you' | 'rapport'
  readonly score: number | null
  readonly evidence: readonly Evidence[]
}

export interface NewMerge extends MergeRow {
  readonly choices: ReadonlyMap<MergeField, string>
}

export interface IdentityPort {
  /** Every card but those of people taken out of view, by id. */
  readonly cards: () => Promise<readonly IdentityCard[]>
  readonly merges: () => Promise<readonly MergeRow[]>
  /** Pairs of cards that the user has said are not one. */
  readonly distinct: () => Promise<readonly (readonly [string, string])[]>
}

export interface IdentityWritePort extends IdentityPort {
  /** Absorbs people into others; both of each pair are shown by themselves before. */
  readonly merge: (merges: readonly NewMerge[]) => Promise<void>
  /** Takes a merge back; false when there is none. */
  readonly unmerge: (mergeId: string) => Promise<boolean>
  readonly markDistinct: (firstId: string, secondId: string, at: string) => Promise<void>
  /** Forgets what was said of any of the first and any of the second. */
  readonly forgetDistinct: (first: readonly string[], second: readonly string[]) => Promise<void>
}
