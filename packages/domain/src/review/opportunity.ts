import type { ReviewOutcome } from './record.ts'

/** What is not yet of value by itself, but may become so. */
const OPPORTUNITIES: ReadonlySet<string> = new Set(['lead', 'opportunity'])

export const isOpportunity = ({ kind }: Pick<ReviewOutcome, 'kind'>): boolean => OPPORTUNITIES.has(kind)
