/** What tells who will be in touch; plain JSON, so that it can be kept. */
export interface ContactModel {
  /** `prior` where the log holds too little to learn from. */
  readonly source: 'learnt' | 'prior'
  /** Rows of the log's own past that it was learnt from: a person at a date each. */
  readonly examples: number
  /** Weights for any contact within 30 days, and for a silent tie coming alive within 90. */
  readonly contact: readonly number[]
  readonly revival: readonly number[]
}

/** Days that `p30` looks ahead. */
export const CONTACT_HORIZON = 30
/** Days that `pRevive` looks ahead, and of silence from which a tie is one to revive. */
export const REVIVAL_HORIZON = 90
export const SILENT_DAYS = 90
