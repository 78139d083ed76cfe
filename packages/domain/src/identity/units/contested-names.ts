import { givenNameFamilies, spellingKey } from '../names/index.ts'
import type { NameUnit } from './name-unit.ts'
import type { ValueUnit } from './value-unit.ts'

/** Different values of one name that are compared with each further card; more change nothing for names this common. */
const KEPT = 8

/**
 * Which names the table shows to have two bearers: two cards of one name with two mailboxes in one firm, or with junior on one only. Two profiles or birthdays
 * would show it as well, but of a common name only that it is common. By value of the name unit. Linear in records.
 */
export function findContestedNames(name: NameUnit, fields: readonly ValueUnit[]): Uint8Array {
  const groupOf = groupNames(name)
  const contestedGroups = new Uint8Array(name.size)
  for (const { slots, values, compare } of fields) {
    const tellTwo = slots[0]?.tellTwoAt ?? []
    if (tellTwo.length === 0) continue
    const held = new Map<number, number[]>()
    for (let record = 0; record < values.length; record++) {
      const [own, value] = [name.values[record] ?? -1, values[record] ?? -1]
      if (own < 0 || value < 0) continue
      const group = groupOf[own] ?? -1
      if (group < 0 || contestedGroups[group] === 1) continue
      const others = held.get(group) ?? []
      if (others.includes(value)) continue
      if (others.some((other) => tellTwo.includes(compare(other, value)))) contestedGroups[group] = 1
      else if (others.length < KEPT) held.set(group, [...others, value])
    }
  }
  return Uint8Array.from(groupOf, (group) => (group < 0 ? 0 : (contestedGroups[group] ?? 0)))
}

/** Names that are one but for spelling and nickname, by the first value of each; -1 where a half is missing. */
function groupNames(name: NameUnit): Int32Array {
  const first = new Map<string, number>()
  const keyOfGiven = name.words.map((word) => String(givenNameFamilies(word)[0] ?? spellingKey(word)))
  const groups = new Int32Array(name.size).fill(-1)
  for (let value = 0; value < name.size; value++) {
    const [given, family] = [name.givenOf(value), name.familyOf(value)]
    if (given < 0 || family < 0) continue
    const key = `${keyOfGiven[given]} ${spellingKey(name.words[family] ?? '')}`
    const known = first.get(key)
    if (known === undefined) first.set(key, value)
    groups[value] = known ?? value
  }
  return groups
}
