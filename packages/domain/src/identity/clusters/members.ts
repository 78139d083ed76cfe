import type { Rows } from '../units/rows.ts'

/** What the records of a cluster hold, unit by unit: distinct value ids with the number of records. Reused from cluster to cluster. */
export interface ClusterValues {
  /** How many distinct values each unit has. */
  readonly lengths: Int32Array
  readonly values: readonly number[][]
  readonly counts: readonly number[][]
}

/** The records of each cluster, as rings: the next record of the same cluster, by record. */
export interface Members {
  readonly join: (a: number, b: number) => void
  readonly next: (record: number) => number
}

export function createMembers(size: number): Members {
  const ring = Int32Array.from({ length: size }, (_, record) => record)
  return {
    // Two rings whose ends change places are one.
    join: (a, b) => {
      const afterA = ring[a] ?? a
      ring[a] = ring[b] ?? b
      ring[b] = afterA
    },
    next: (record) => ring[record] ?? record,
  }
}

/** Reads what a cluster holds from its records, into the same arrays each time: nothing is kept for a million people. */
export function createClusterReader(
  { ids, width }: Rows,
  members: Members,
): (record: number) => ClusterValues {
  const into: ClusterValues = {
    lengths: new Int32Array(width),
    values: Array.from({ length: width }, () => []),
    counts: Array.from({ length: width }, () => []),
  }
  const { lengths, values, counts } = into
  const add = (unit: number, value: number): void => {
    const [own, howMany] = [values[unit], counts[unit]]
    if (own === undefined || howMany === undefined) return
    const length = lengths[unit] ?? 0
    for (let at = 0; at < length; at++) {
      if (own[at] !== value) continue
      howMany[at] = (howMany[at] ?? 0) + 1
      return
    }
    own[length] = value
    howMany[length] = 1
    lengths[unit] = length + 1
  }
  return (first) => {
    lengths.fill(0)
    let record = first
    do {
      for (let unit = 0; unit < width; unit++) {
        const value = ids[record * width + unit] ?? -1
        if (value >= 0) add(unit, value)
      }
      record = members.next(record)
    } while (record !== first)
    return into
  }
}
