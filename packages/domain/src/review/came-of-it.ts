import { introductionMadeOn } from '../introduction/index.ts'
import { countsAs } from '../ledger/index.ts'
import { isWithin, type Span } from './period.ts'
import type { ReviewRecord } from './record.ts'

/** Something that came of networking, and through whom. */
export interface CameOfIt {
  readonly on: string
  readonly personIds: readonly string[]
}

/** Received, and too small to stand for an hour well spent. */
const SLIGHT: ReadonlySet<string> = new Set(['endorsement', 'thanks'])

/**
 * Outcomes, steps of objectives, introductions made for the user and other favors received, each once, with their people.
 * What names nobody cannot be held against any time, and is left out.
 */
export const whatCameOfIt = (
  { outcomes, steps, introductions, entries }: ReviewRecord,
  span: Span,
): readonly CameOfIt[] => {
  const recorded = new Set(outcomes.flatMap(({ progressId }) => progressId ?? []))
  return [
    ...outcomes.map(({ happenedOn, personIds }) => ({ on: happenedOn, personIds })),
    ...steps.flatMap(({ progressId, madeOn: on, personId }) =>
      personId === null || recorded.has(progressId) ? [] : [{ on, personIds: [personId] }],
    ),
    ...introductions.flatMap((each) => {
      const on = introductionMadeOn(each)
      return each.connectorId === null || each.forId !== null || on === null
        ? []
        : [{ on, personIds: [each.connectorId] }]
    }),
    ...entries.flatMap((entry) => {
      const counted = countsAs(entry)
      const isCounted =
        counted?.side === 'received' && !SLIGHT.has(entry.kind) && entry.source !== 'introduction'
      return isCounted && counted.on !== null ? [{ on: counted.on, personIds: [entry.personId] }] : []
    }),
  ].filter(({ on, personIds }) => personIds.length > 0 && isWithin(on, span))
}
