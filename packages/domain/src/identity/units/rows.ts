import type { Unit } from './unit.ts'

/** The value ids of all units record by record, so that looking at a record touches one place of memory rather than one for each unit. */
export interface Rows {
  readonly width: number
  /** Of unit `u` of record `r` at `r * width + u`; -1: missing. */
  readonly ids: Int32Array
}

export function layRows(units: readonly Unit[], size: number): Rows {
  const width = units.length
  const ids = new Int32Array(size * width)
  for (const [unit, { values }] of units.entries())
    for (let record = 0; record < size; record++) ids[record * width + unit] = values[record] ?? -1
  return { width, ids }
}
