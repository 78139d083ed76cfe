/** What a piece of advice can be about. */
export const ADVICE_KINDS = ['channel', 'people', 'venue', 'event', 'objective', 'asks', 'connector'] as const
export type AdviceKind = (typeof ADVICE_KINDS)[number]

/** Something to stop or to go on with, and the numbers behind it. */
export interface Advice {
  readonly kind: AdviceKind
  readonly text: string
  /** The objective or person it is about, where there is one. */
  readonly aboutId: string | null
  readonly facts: Readonly<Record<string, string | number | null>>
}

/** More than this nobody changes in a week. */
export const MOST_ADVICE = 5
