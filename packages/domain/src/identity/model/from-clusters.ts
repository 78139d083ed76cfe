import { recordsByGroup } from '../units/frequencies.ts'
import type { Unit } from '../units/unit.ts'
import { leastLambda, shareOfLevels } from './estimate-m.ts'
import { levelIn, type PlacedSlot } from './model.ts'
import { estimateU, type RandomPairs } from './random-pairs.ts'
import type { Shares } from './scorer.ts'

/** Records of one cluster compared with each other: enough to count, without a crowd taking over. */
const RECORDS_OF_CLUSTER = 40

/**
 * Estimates the shares anew from clusters, which hold also those pairs of one person that no block brought together and that
 * disagree where a sibling vouches for both. Values are counted by cluster from here on, and pairs within one no longer count as random.
 */
export function estimateFromClusters(
  units: readonly Unit[],
  slots: readonly PlacedSlot[],
  random: RandomPairs,
  clusters: Int32Array,
): Shares {
  const size = clusters.length
  const groups = clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0)
  for (const unit of units) unit.count(clusters, groups)
  const counts = slots.map(({ of }) => of.levels.map(() => 0))
  const { starts, records } = recordsByGroup(clusters, groups)
  let together = 0
  for (let group = 0; group < groups; group++) {
    const from = starts[group] ?? 0
    const members = (starts[group + 1] ?? 0) - from
    together += (members * (members - 1)) / 2
    const until = from + Math.min(members, RECORDS_OF_CLUSTER)
    for (let i = from; i < until; i++)
      for (let j = i + 1; j < until; j++) countLevels(units, slots, records[i] ?? 0, records[j] ?? 0, counts)
  }
  const pairs = Math.max(1, (size * (size - 1)) / 2)
  return {
    lambda: Math.min(0.5, Math.max(leastLambda(size), together / pairs)),
    m: slots.map(({ of }, index) => shareOfLevels(of, counts[index] ?? [])),
    u: estimateU(random, slots, clusters),
  }
}

function countLevels(
  units: readonly Unit[],
  slots: readonly PlacedSlot[],
  left: number,
  right: number,
  counts: readonly number[][],
): void {
  let unit = -1
  let code = 0
  for (const [index, slot] of slots.entries()) {
    if (slot.unit !== unit) {
      unit = slot.unit
      const values = units[unit]?.values
      const a = values?.[left] ?? -1
      const b = values?.[right] ?? -1
      code = a < 0 || b < 0 ? 0 : (units[unit]?.compare(a, b) ?? 0)
    }
    const level = code === 0 ? 0 : levelIn(code, slot)
    const of = counts[index]
    if (level !== 0 && of !== undefined) of[level] = (of[level] ?? 0) + 1
  }
}
