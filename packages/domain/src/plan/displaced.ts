import type { Candidate } from './candidate.ts'
import type { Choice } from './choose/index.ts'
import type { PlanItem } from './plan.ts'

/** Who is named as put off by an item: the next, and the one after. */
const MOST_DISPLACED = 2

/**
 * Who would be in the week if this item were not: the best that its minutes and its place under the limits would make
 * room for, all else left as it is. Linear in the candidates.
 */
export const displacedBy = (
  option: number,
  candidates: readonly Candidate[],
  { ledger }: Choice,
): PlanItem['displaced'] => {
  const out = candidates[option]
  if (out === undefined) return []
  const isBarred = new Set(
    candidates.flatMap((_, other) => (!ledger.has(other) && ledger.refuse(other) !== null ? [other] : [])),
  )
  ledger.remove(option)
  const gains = new Map<string, { readonly person: string; readonly gain: number }>()
  for (const other of isBarred) {
    const candidate = candidates[other]
    if (candidate === undefined || candidate.personId === out.personId) continue
    if (ledger.refuse(other) !== null) continue
    const gain = ledger.gain(other)
    if (gain > (gains.get(candidate.personId)?.gain ?? 0)) {
      gains.set(candidate.personId, { person: candidate.subject.person.name, gain })
    }
  }
  ledger.add(option)
  return Array.from(gains, ([personId, { person, gain }]) => ({ personId, person, gain }))
    .sort((a, b) => b.gain - a.gain || (a.personId < b.personId ? -1 : 1))
    .slice(0, MOST_DISPLACED)
    .map(({ personId, person }) => ({ personId, person }))
}
