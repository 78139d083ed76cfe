import type { ChosenPerson } from '../purpose/index.ts'
import type { FewBasis, FewEvidence } from './evidence.ts'

/** Any history comes before mere fit. */
const BASIS_ORDER: Readonly<Record<FewBasis, number>> = { deeds: 0, tie: 0, fit: 1, none: 2 }

/** History before mere fit, then score, then the newer deed, then id: a total order. */
export const strongestFirst = (a: FewEvidence, b: FewEvidence): number =>
  BASIS_ORDER[a.basis] - BASIS_ORDER[b.basis] ||
  b.score - a.score ||
  compare(b.lastDeedOn ?? '', a.lastDeedOn ?? '') ||
  compare(a.personId, b.personId)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Who could be chosen, best first, without those who are. */
export const suggestFew = (
  evidence: ReadonlyMap<string, FewEvidence>,
  chosen: ReadonlySet<string>,
  limit: number,
): readonly FewEvidence[] =>
  [...evidence.values()]
    .filter(({ personId, basis }) => basis !== 'none' && !chosen.has(personId))
    .sort(strongestFirst)
    .slice(0, limit)

/** The chosen, those with the least on record first. */
export const weakestOf = (
  chosen: readonly ChosenPerson[],
  evidence: ReadonlyMap<string, FewEvidence>,
): readonly ChosenPerson[] =>
  chosen.toSorted(
    (a, b) =>
      (evidence.get(a.personId)?.score ?? 0) - (evidence.get(b.personId)?.score ?? 0) ||
      compare(a.personId, b.personId),
  )
