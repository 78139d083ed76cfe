import type { IdentityTable } from '../field.ts'
import { createDictionary } from '../text/dictionary.ts'
import { chanceByGroup } from './frequencies.ts'
import { createWordComparison, WORD } from './name-words.ts'
import { createNameReader } from './person-names.ts'
import { type Level, type Slot, strides, type Unit } from './unit.ts'

const LEVELS_OF_NAME: readonly Level[] = [
  'missing',
  'same',
  'nickname',
  'near',
  'similar',
  'sounds-alike',
  'initial',
  'swapped',
  'other-name',
  'different',
]
const SWAPPED = 7
const OTHER_NAME = 8
const DIFFERENT = 9
const BY_FREQUENCY = [false, true, true, true, true, true, false, true, true, false]

/** Two people of one country share the given name about once in 100 times, the family name once in 1,000. */
const USUAL_GIVEN = 0.01
const USUAL_FAMILY = 0.001

/** Second names follow first ones (Zé Carlos, Jean Paul), so agreeing on one is never rarer than this. */
const LEAST_CHANCE_OF_OTHERS = 0.02

const GIVEN: Slot = {
  field: 'given name',
  kind: 'given-name',
  levels: LEVELS_OF_NAME,
  byFrequency: BY_FREQUENCY,
  priorM: [0, 0.62, 0.12, 0.07, 0.03, 0.02, 0.04, 0.02, 0.03, 0.05],
  priorStrength: 40,
  // Whoever has the family name in the other's place has the given name there, too.
  followsAt: SWAPPED,
}
const FAMILY: Slot = {
  field: 'family name',
  kind: 'family-name',
  levels: LEVELS_OF_NAME,
  byFrequency: BY_FREQUENCY,
  priorM: [0, 0.8, 0.005, 0.07, 0.03, 0.015, 0.01, 0.02, 0.02, 0.03],
  priorStrength: 40,
}
const OTHERS: Slot = {
  field: 'other names',
  kind: 'additional-name',
  levels: ['missing', 'same', 'initial', 'different'],
  byFrequency: [false, true, false, false],
  priorM: [0, 0.7, 0.1, 0.2],
  priorStrength: 40,
}

/** The name as one unit: word by word, also when given and family name changed places or a second name is used as the first. */
export interface NameUnit extends Unit {
  readonly words: readonly string[]
  /** Word ids, -1 when missing. */
  readonly givenOf: (value: number) => number
  readonly familyOf: (value: number) => number
  readonly othersOf: (value: number) => readonly number[]
  readonly partsOf: (value: number) => readonly number[]
  /** Whether the given names are those of two people. */
  readonly givenDiffers: (a: number, b: number) => boolean
  readonly familyDiffers: (a: number, b: number) => boolean
  /** Remembers which names have two bearers, by value. */
  readonly markContested: (contested: Uint8Array) => void
}

export function createNameUnit(table: IdentityTable): NameUnit {
  const words = createDictionary()
  const names = createDictionary()
  const givens: number[] = []
  const families: number[] = []
  const others: (readonly number[])[] = []
  const parts: (readonly number[])[] = []
  const texts: (readonly string[])[] = []
  const values = new Int32Array(table.size).fill(-1)
  const readName = createNameReader(table)
  for (let record = 0; record < table.size; record++) {
    const name = readName.read(record)
    if (name === null) continue
    const id = names.idOf(`${name.given}|${name.family}|${name.others.join(' ')}|${name.parts.join(' ')}`)
    values[record] = id
    if (id < givens.length) continue
    givens.push(name.given === '' ? -1 : words.idOf(name.given))
    families.push(name.family === '' ? -1 : words.idOf(name.family))
    others.push(name.others.map(words.idOf))
    parts.push(name.parts.map(words.idOf))
    texts.push([name.given, name.family, name.others.join(' ')])
  }

  const wordLevel = createWordComparison(words.texts, readName.isTransliterated)
  const slots = [GIVEN, FAMILY, OTHERS]
  const [, familyStride = 0, othersStride = 0] = strides(slots)
  const none: readonly number[] = []
  const givenOf = (value: number): number => givens[value] ?? -1
  const familyOf = (value: number): number => families[value] ?? -1
  const othersOf = (value: number): readonly number[] => others[value] ?? none
  const partsOf = (value: number): readonly number[] => parts[value] ?? none
  const alike = (a: number, b: number): boolean =>
    a >= 0 && b >= 0 && wordLevel(a, b) <= WORD.near && wordLevel(a, b) !== WORD.unsaid
  const among = (word: number, list: readonly number[]): boolean => word >= 0 && list.includes(word)

  /** The family name of one is a further name of the other, or a part of the other's double name. */
  const isAnother = (a: number, b: number): boolean =>
    among(familyOf(a), othersOf(b)) ||
    among(familyOf(a), partsOf(b)) ||
    partsOf(a).some((part) => part === familyOf(b) || among(part, othersOf(b)))

  const level = (a: number, b: number): number => {
    if (a < 0 || b < 0) return 0
    const found = wordLevel(a, b)
    return found === WORD.different ? DIFFERENT : found
  }

  const compare = (a: number, b: number): number => {
    const [givenA, familyA, givenB, familyB] = [givenOf(a), familyOf(a), givenOf(b), familyOf(b)]
    const [othersA, othersB] = [othersOf(a), othersOf(b)]
    let given = level(givenA, givenB)
    let family = level(familyA, familyB)
    const givenFits = given !== 0 && given !== DIFFERENT
    const familyFits = family !== 0 && family !== DIFFERENT
    if (!givenFits && !familyFits) {
      const forth = alike(givenA, familyB)
      const back = alike(familyA, givenB)
      if (forth || back) {
        given = forth && back ? SWAPPED : 0
        family = SWAPPED
      }
    }
    const isPlain =
      othersA.length === 0 && othersB.length === 0 && partsOf(a).length === 0 && partsOf(b).length === 0
    if (!isPlain && given === DIFFERENT && (among(givenA, othersB) || among(givenB, othersA)))
      given = OTHER_NAME
    if (!isPlain && family === DIFFERENT && (isAnother(a, b) || isAnother(b, a))) family = OTHER_NAME
    let rest = 0
    if (othersA.length > 0 && othersB.length > 0) {
      rest = 3
      for (const left of othersA) {
        for (const right of othersB) {
          const found = wordLevel(left, right)
          if (found !== WORD.unsaid && found <= WORD.similar) rest = 1
          else if (found === WORD.initial && rest === 3) rest = 2
        }
      }
    }
    return given + family * familyStride + rest * othersStride
  }

  let givenFrequency: Float64Array = new Float64Array(words.texts.length)
  let familyFrequency = givenFrequency
  let anyFrequency = givenFrequency
  const larger = (frequency: Float64Array, a: number, b: number): number =>
    Math.max(a < 0 ? 0 : (frequency[a] ?? 0), b < 0 ? 0 : (frequency[b] ?? 0))

  const chance = (slot: number, found: number, a: number, b: number): number => {
    if (slot === 2) {
      if (found !== 1) return 0
      let least = 1
      for (const word of othersOf(a))
        if (othersOf(b).includes(word)) least = Math.min(least, anyFrequency[word] ?? 0)
      return least === 1 ? 0 : Math.max(LEAST_CHANCE_OF_OTHERS, least)
    }
    if (BY_FREQUENCY[found] !== true) return 0
    if (found === SWAPPED) {
      const straight = slot === 0 ? [givenOf(a), familyOf(b)] : [familyOf(a), givenOf(b)]
      const fallback = slot === 0 ? [familyOf(a), givenOf(b)] : [givenOf(a), familyOf(b)]
      const [left = -1, right = -1] = alike(straight[0] ?? -1, straight[1] ?? -1) ? straight : fallback
      return larger(anyFrequency, left, right)
    }
    const own = slot === 0 ? givenOf : familyOf
    if (found === OTHER_NAME) {
      return larger(anyFrequency, own(a), own(b))
    }
    return larger(slot === 0 ? givenFrequency : familyFrequency, own(a), own(b))
  }

  let contestedNames: Uint8Array = new Uint8Array(0)
  return {
    slots,
    values,
    size: givens.length,
    isContested: (value) => contestedNames[value] === 1,
    markContested: (contested) => {
      contestedNames = contested
    },
    words: words.texts,
    givenOf,
    familyOf,
    othersOf,
    partsOf,
    givenDiffers: (a, b) => compare(a, b) % LEVELS_OF_NAME.length === DIFFERENT,
    familyDiffers: (a, b) => Math.floor(compare(a, b) / familyStride) % LEVELS_OF_NAME.length === DIFFERENT,
    compare,
    chance,
    count: (group, groups) => {
      const tally = (
        usual: number,
        pick: (value: number, hold: (word: number) => void) => void,
      ): Float64Array =>
        chanceByGroup(group, groups, words.texts.length, usual, (record, hold) => {
          const value = values[record] ?? -1
          if (value >= 0) pick(value, hold)
        })
      const holdGiven = (value: number, hold: (word: number) => void): void => {
        if (givenOf(value) >= 0) hold(givenOf(value))
      }
      const holdFamily = (value: number, hold: (word: number) => void): void => {
        if (familyOf(value) >= 0) hold(familyOf(value))
      }
      givenFrequency = tally(USUAL_GIVEN, holdGiven)
      familyFrequency = tally(USUAL_FAMILY, holdFamily)
      anyFrequency = tally(USUAL_GIVEN, (value, hold) => {
        holdGiven(value, hold)
        holdFamily(value, hold)
        for (const word of othersOf(value)) hold(word)
        for (const word of partsOf(value)) hold(word)
      })
    },
    text: (value, slot) => texts[value]?.[slot] ?? '',
  }
}
