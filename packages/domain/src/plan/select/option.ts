/** One thing the week could hold, as selection sees it. */
export interface Option {
  readonly personId: string
  /** The purpose it serves. */
  readonly aim: string
  /** Whether that purpose is to get its share before all others. */
  readonly isFocused: boolean
  /** Null where several people of one organization are no lack of variety. */
  readonly organization: string | null
  readonly isFirstConversation: boolean
  readonly minutes: number
  /** What it is worth alone; above 0. */
  readonly value: number
}

/** Options by their place in a list, ascending. */
export type Indexes = readonly number[]

/** People of one organization in a week, at most. A judgement: three voices are a picture, more are an echo. */
export const MOST_OF_ONE_ORGANIZATION = 3
/** Share of the week's minutes that one organization may take. */
export const ORGANIZATION_SHARE = 1 / 2
/** Share of the week's minutes that first conversations may take: depth over number. */
export const FIRST_CONVERSATION_SHARE = 1 / 3

/** The next item that serves the same purpose counts this much of its value. */
export const SAME_AIM_FACTOR = 0.85
/** The next person of the same organization counts this much. */
export const SAME_ORGANIZATION_FACTOR = 0.7
