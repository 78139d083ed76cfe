import { givenNameFamilies } from '../names/index.ts'
import { jaroWinkler } from '../text/jaro-winkler.ts'
import type { NameUnit } from './name-unit.ts'
import type { ValueUnit } from './value-unit.ts'

/** Holders looked at for each value; a number held by more is shared if it ever was. */
const HOLDERS = 12
/** Below this similarity two names are not spellings of each other, however bad the typing. */
const UNLIKE = 0.6

/** Marks the values of a field (a phone number, an address) that people with plainly different names hold. */
export function markSharedValues(field: ValueUnit, name: NameUnit): void {
  const first = new Int32Array(field.normals.length).fill(-1)
  const holders = new Map<number, number[]>()
  for (let record = 0; record < field.values.length; record++) {
    const bundle = field.values[record] ?? -1
    const own = name.values[record] ?? -1
    if (bundle < 0 || own < 0 || name.givenOf(own) < 0) continue
    field.eachValue(bundle, (value) => {
      const holder = first[value] ?? -1
      if (holder < 0) first[value] = own
      if (holder < 0 || holder === own) return
      const names = holders.get(value)
      if (names === undefined) holders.set(value, [holder, own])
      else if (names.length < HOLDERS && !names.includes(own)) names.push(own)
    })
  }
  for (const [value, names] of holders)
    if (names.some((a, index) => names.slice(index + 1).some((b) => areUnlike(name, a, b))))
      field.markShared(value)
}

function areUnlike(name: NameUnit, a: number, b: number): boolean {
  const unlike = (one: number, other: number): boolean => {
    const [left, right] = [name.words[one] ?? '', name.words[other] ?? '']
    if (left.length < 2 || right.length < 2) return false
    return areKnownNames(left, right) || jaroWinkler(left, right) < UNLIKE
  }
  return (
    (name.givenDiffers(a, b) && unlike(name.givenOf(a), name.givenOf(b))) ||
    (name.familyDiffers(a, b) && unlike(name.familyOf(a), name.familyOf(b)))
  )
}

/** Two names of the lexicon that differ are two names, however alike: Samuel and Sabine. */
const areKnownNames = (left: string, right: string): boolean =>
  givenNameFamilies(left).length > 0 && givenNameFamilies(right).length > 0
