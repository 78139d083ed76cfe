import { countsAs, type LedgerEntry } from './entry.ts'
import { shareLeft, USUAL_WEIGHTS } from './weights.ts'

/** The entries that weigh most today, those first; of the same weight in the order given. An ask not granted weighs nothing. */
export const weightiest = (
  entries: readonly LedgerEntry[],
  today: string,
  limit: number,
): readonly LedgerEntry[] =>
  entries
    .flatMap((entry) => {
      const counted = countsAs(entry)
      if (counted === null) return []
      const { kind, weight } = entry
      return [{ entry, weighs: (weight ?? USUAL_WEIGHTS[kind]) * shareLeft(counted.side, counted.on, today) }]
    })
    .filter(({ weighs }) => weighs > 0)
    .toSorted((a, b) => b.weighs - a.weighs)
    .slice(0, limit)
    .map(({ entry }) => entry)
