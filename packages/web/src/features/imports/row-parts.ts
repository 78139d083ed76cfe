import type { ImportReport } from '../../api/index.ts'

export const OUTCOMES = ['created', 'updated', 'unchanged', 'hidden', 'skipped', 'rejected'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface RowPart {
  readonly outcome: Outcome
  readonly rows: number
}

/** What became of the rows, in order, without the outcomes that nobody met. */
export const rowParts = (totals: ImportReport['totals']): readonly RowPart[] =>
  OUTCOMES.map((outcome) => ({ outcome, rows: totals[outcome] })).filter((part) => part.rows > 0)
