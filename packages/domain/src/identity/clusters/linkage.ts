import type { Objection } from '../model/caution.ts'
import type { Scorer } from '../model/scorer.ts'
import type { Judgement } from '../model/weigh.ts'
import type { ClusterValues } from './members.ts'

/** Records that disagree as one count up to this often: beyond it they are rather copies of one another than new witnesses. */
const MOST_WITNESSES = 4

/**
 * Evidence in bits that two clusters are one person, without the prior. For each unit the likelihood ratio is the mean over all pairs
 * of values: a record's value is as likely as if copied, with errors, from any one of the other cluster's records. So a value missing here is filled by a
 * sibling there and one slip is outvoted, while agreement counts once however many records repeat it. Disagreement counts once
 * for each independent witness, the smaller side's number of records.
 */
export function createLinkage(
  scorer: Scorer,
  unitCount: number,
): (a: ClusterValues, b: ClusterValues, into: Judgement) => void {
  const bits = new Float64Array(unitCount)
  const { decisive } = scorer.weighing
  const { nameUnit } = scorer.weighing
  const isContested = ({ lengths, values }: ClusterValues): boolean => {
    for (let at = 0; at < (lengths[nameUnit] ?? 0); at++)
      if (scorer.isContested(nameUnit, values[nameUnit]?.[at] ?? 0)) return true
    return false
  }
  return (a, b, into) => {
    let objection: Objection = 'none'
    for (let unit = 0; unit < unitCount; unit++) {
      if (unit === decisive && decisive > 0 && scorer.weighing.isHopeless(bits)) {
        into.bits = -Infinity
        into.mayMerge = false
        return
      }
      const own = unitLinkage(scorer, unit, a, b)
      bits[unit] = own
      if (own < 0 && objection !== 'never') objection = worse(objection, objectionOf(scorer, unit, a, b))
    }
    scorer.weighing.judge(bits, { objection, isContested: isContested(a) || isContested(b) }, into)
  }
}

const worse = (one: Objection, other: Objection): Objection =>
  one === 'none' || other === 'never' ? other : one

function objectionOf(scorer: Scorer, unit: number, a: ClusterValues, b: ClusterValues): Objection {
  let found: Objection = 'none'
  const [lengthA, lengthB] = [a.lengths[unit] ?? 0, b.lengths[unit] ?? 0]
  for (let i = 0; i < lengthA; i++)
    for (let j = 0; j < lengthB; j++)
      found = worse(found, scorer.objection(unit, a.values[unit]?.[i] ?? 0, b.values[unit]?.[j] ?? 0))
  return found
}

function unitLinkage(scorer: Scorer, unit: number, a: ClusterValues, b: ClusterValues): number {
  const [lengthA, lengthB] = [a.lengths[unit] ?? 0, b.lengths[unit] ?? 0]
  if (lengthA === 0 || lengthB === 0) return 0
  const bits =
    lengthA === 1 && lengthB === 1
      ? scorer.unitWeight(unit, a.values[unit]?.[0] ?? 0, b.values[unit]?.[0] ?? 0)
      : meanOfRatios(scorer, unit, a, b)
  if (bits >= 0) return bits
  return bits * Math.min(MOST_WITNESSES, witnesses(unit, a), witnesses(unit, b))
}

function meanOfRatios(scorer: Scorer, unit: number, a: ClusterValues, b: ClusterValues): number {
  const [lengthA, lengthB] = [a.lengths[unit] ?? 0, b.lengths[unit] ?? 0]
  let sum = 0
  let pairs = 0
  for (let i = 0; i < lengthA; i++) {
    for (let j = 0; j < lengthB; j++) {
      const both = (a.counts[unit]?.[i] ?? 0) * (b.counts[unit]?.[j] ?? 0)
      sum += both * 2 ** scorer.unitWeight(unit, a.values[unit]?.[i] ?? 0, b.values[unit]?.[j] ?? 0)
      pairs += both
    }
  }
  return Math.log2(sum / pairs)
}

function witnesses(unit: number, { lengths, counts }: ClusterValues): number {
  let total = 0
  for (let at = 0; at < (lengths[unit] ?? 0); at++) total += counts[unit]?.[at] ?? 0
  return total
}
