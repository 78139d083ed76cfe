/** Records of each group one after the other: `records[starts[g] .. starts[g + 1])`. */
export function recordsByGroup(
  group: Int32Array,
  groups: number,
): { starts: Int32Array; records: Int32Array } {
  const starts = new Int32Array(groups + 1)
  for (const id of group) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let id = 0; id < groups; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0)
  const next = starts.slice()
  const records = new Int32Array(group.length)
  for (let record = 0; record < group.length; record++) {
    const id = group[record] ?? 0
    const place = next[id] ?? 0
    records[place] = record
    next[id] = place + 1
  }
  return { starts, records }
}

/** Others expected to hold a value that nobody else is seen with, at least, however rarely the field's values are shared. */
const LEAST_OTHERS = 0.05
/** How many people the world's own frequency of a field's values is worth beside what the table shows. */
const WORLD = 200

/**
 * The chance that a random other person holds each value, from the groups (persons, as far as known) that hold it. Somebody with
 * twenty cards counts once, so a rare name does not look frequent because one person has it twenty times. The two sides of
 * the comparison are left out; where nobody else holds the value, the others to be expected are estimated after Good and Turing (1953): twice
 * the values held by two over those held by one. `usual` is the chance in the world at large, which decides in small tables.
 */
export function chanceByGroup(
  group: Int32Array,
  groups: number,
  size: number,
  usual: number,
  valuesOf: (record: number, hold: (value: number) => void) => void,
): Float64Array {
  const counts = new Float64Array(size)
  const seenIn = new Int32Array(size).fill(-1)
  const { starts, records } = recordsByGroup(group, groups)
  let id = 0
  const hold = (value: number): void => {
    if (seenIn[value] === id) return
    seenIn[value] = id
    counts[value] = (counts[value] ?? 0) + 1
  }
  for (; id < groups; id++)
    for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at++) valuesOf(records[at] ?? 0, hold)

  let once = 0
  let twice = 0
  for (const count of counts) {
    if (count === 1) once++
    else if (count === 2) twice++
  }
  const unseen = once === 0 ? 1 : Math.min(1, Math.max(LEAST_OTHERS, (2 * twice) / once))
  for (let value = 0; value < size; value++) {
    const others = Math.max(unseen, (counts[value] ?? 0) - 2)
    counts[value] = (others + WORLD * usual) / (groups + WORLD)
  }
  return counts
}
