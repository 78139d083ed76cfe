import type { Objection } from '../model/caution.ts'
import type { Scorer } from '../model/scorer.ts'
import type { Judgement } from '../model/weigh.ts'
import type { Unit } from '../units/unit.ts'

/** What a cluster's records hold, unit by unit: distinct value ids with the number of records. */
export interface ClusterValues {
  readonly values: readonly number[][]
  readonly counts: readonly number[][]
}

/** Records that disagree as one count up to this often: beyond it they are rather copies of one another than new witnesses. */
const MOST_WITNESSES = 4

/** Reads the values of single records without keeping them: a million objects that live for one comparison each. */
export function createRecordReader(units: readonly Unit[]): (record: number) => ClusterValues {
  const values: number[][] = units.map(() => [])
  const counts: number[][] = units.map(() => [])
  const into: ClusterValues = { values, counts }
  return (record) => {
    for (let unit = 0; unit < units.length; unit++) {
      const value = units[unit]?.values[record] ?? -1
      const [own, howMany] = [values[unit], counts[unit]]
      if (own === undefined || howMany === undefined) continue
      own.length = 0
      howMany.length = 0
      if (value < 0) continue
      own.push(value)
      howMany.push(1)
    }
    return into
  }
}

/** A copy to keep. */
export const copyValues = ({ values, counts }: ClusterValues): ClusterValues => ({
  values: values.map((own) => [...own]),
  counts: counts.map((own) => [...own]),
})

/** Adds the values of `from` to `into`. */
export function addValues(into: ClusterValues, from: ClusterValues): void {
  for (let unit = 0; unit < from.values.length; unit++) {
    const [own, howMany] = [into.values[unit] ?? [], into.counts[unit] ?? []]
    const more = from.values[unit] ?? []
    for (let index = 0; index < more.length; index++) {
      const value = more[index] ?? 0
      const count = from.counts[unit]?.[index] ?? 0
      const at = own.indexOf(value)
      if (at < 0) {
        own.push(value)
        howMany.push(count)
      } else howMany[at] = (howMany[at] ?? 0) + count
    }
  }
}

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
  return (a, b, into) => {
    let objection: Objection = 'none'
    const { decisive } = scorer.weighing
    for (let unit = 0; unit < unitCount; unit++) {
      if (unit === decisive && decisive > 0 && scorer.weighing.isHopeless(bits)) {
        into.bits = -Infinity
        into.mayMerge = false
        return
      }
      bits[unit] = unitLinkage(scorer, unit, a, b)
      if ((bits[unit] ?? 0) < 0 && objection !== 'never')
        objection = worse(objection, objectionOf(scorer, unit, a, b))
    }
    scorer.weighing.judge(bits, objection, into)
  }
}

const worse = (one: Objection, other: Objection): Objection =>
  one === 'none' || other === 'never' ? other : one

function objectionOf(scorer: Scorer, unit: number, a: ClusterValues, b: ClusterValues): Objection {
  let found: Objection = 'none'
  for (const left of a.values[unit] ?? [])
    for (const right of b.values[unit] ?? []) found = worse(found, scorer.objection(unit, left, right))
  return found
}

function unitLinkage(scorer: Scorer, unit: number, a: ClusterValues, b: ClusterValues): number {
  const [left, right] = [a.values[unit] ?? [], b.values[unit] ?? []]
  if (left.length === 0 || right.length === 0) return 0
  const [leftCounts, rightCounts] = [a.counts[unit] ?? [], b.counts[unit] ?? []]
  let bits = 0
  if (left.length === 1 && right.length === 1) bits = scorer.unitWeight(unit, left[0] ?? 0, right[0] ?? 0)
  else bits = meanOfRatios(scorer, unit, a, b)
  if (bits >= 0) return bits
  return bits * Math.min(MOST_WITNESSES, total(leftCounts), total(rightCounts))
}

function meanOfRatios(scorer: Scorer, unit: number, a: ClusterValues, b: ClusterValues): number {
  const [left, right] = [a.values[unit] ?? [], b.values[unit] ?? []]
  const [leftCounts, rightCounts] = [a.counts[unit] ?? [], b.counts[unit] ?? []]
  let sum = 0
  let pairs = 0
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      const both = (leftCounts[i] ?? 0) * (rightCounts[j] ?? 0)
      sum += both * 2 ** scorer.unitWeight(unit, left[i] ?? 0, right[j] ?? 0)
      pairs += both
    }
  }
  return Math.log2(sum / pairs)
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
