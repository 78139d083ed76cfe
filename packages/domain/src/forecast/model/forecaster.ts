import type { Batch } from '../evaluate/batch.ts'

/** What ranks ties: the higher the score, the sooner a contact is expected. */
export interface Forecaster {
  readonly name: string
  readonly scores: (batch: Batch) => ArrayLike<number>
}
