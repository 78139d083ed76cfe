import type { NameUnit } from '../units/name-unit.ts'
import type { Rows } from '../units/rows.ts'
import { AGREES, ONES_OWN } from './caution.ts'
import type { Scorer } from './scorer.ts'

/**
 * Whether a likely pair deserves a question: not if the given names are plainly two people's (no nickname, initial, slip or change of places) and nothing
 * that is one's own agrees. A family name and an office in common are a family's and a firm's, whatever the odds say.
 */
export function createWorthAsking(
  name: NameUnit | null,
  kinds: readonly string[],
  { ids, width }: Rows,
  scorer: Scorer,
): (a: number, b: number) => boolean {
  const { nameUnit, isCautious } = scorer.weighing
  if (name === null || nameUnit < 0 || !isCautious) return () => true
  const own = kinds.flatMap((kind, unit) => (ONES_OWN.some((one) => one === kind) ? [unit] : []))
  const idOf = (record: number, unit: number): number => ids[record * width + unit] ?? -1
  return (a, b) => {
    const [left, right] = [idOf(a, nameUnit), idOf(b, nameUnit)]
    if (left < 0 || right < 0 || !name.givenDiffers(left, right)) return true
    return own.some((unit) => {
      const [one, other] = [idOf(a, unit), idOf(b, unit)]
      return one >= 0 && other >= 0 && scorer.unitWeight(unit, one, other) >= AGREES
    })
  }
}
