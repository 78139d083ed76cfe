import type { Outputs } from '../../api/index.ts'

export type Pair = Outputs['people']['duplicates']['pairs'][number]
export type Side = Pair['people'][number]

/** What of the other person can be shown instead, in the order of the keys 1 to 4. */
export const CHOICE_FIELDS = ['name', 'position', 'birthday', 'photo'] as const
export type ChoiceField = (typeof CHOICE_FIELDS)[number]

/** The name of a question, the same whichever of the two stands first. */
export const keyOf = (pair: Pair): string => unordered(pair.people[0].personId, pair.people[1].personId)

export const unordered = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
