import { createPairCache } from '../text/pair-cache.ts'
import type { Level } from './unit.ts'

export type CompareIds = (a: number, b: number) => number
type CompareTexts = (a: string, b: string) => number

/** How the values of one kind of field are read and compared. */
export interface Comparator {
  readonly levels: readonly Level[]
  readonly priorM: readonly number[]
  readonly priorStrength: number
  /** The normal form, or '' where there is nothing to compare. */
  readonly normal: (text: string) => string
  /** Prepares the comparison of normal forms by their ids, which are never equal. Symmetric; gives an index into `levels`. */
  readonly prepare: (normals: readonly string[]) => CompareIds
  /** Whether agreement on a frequent value says less, level by level. */
  readonly byFrequency: readonly boolean[]
  /** How often two people share a value of such a field in the world at large: decides in tables too small to tell. */
  readonly usual: number
  readonly fixed?: readonly (number | null)[]
  readonly neverMergeAt?: number
  readonly doubtfulAt?: number
  readonly tellTwoAt?: readonly number[]
  /** The level of equal values that several people share; without it equal values are always `same`. */
  readonly sharedLevel?: number
  /** Values that are nobody's own whoever holds them, such as info@. */
  readonly isRole?: (normal: string) => boolean
}

/** A comparator's levels from best to worst with their prior share among pairs of one person. */
export function levelTable(
  shares: readonly (readonly [level: Level, share: number, byFrequency?: boolean])[],
  priorStrength: number,
): Pick<Comparator, 'levels' | 'priorM' | 'byFrequency' | 'priorStrength'> {
  return {
    levels: ['missing', ...shares.map(([level]) => level)],
    priorM: [0, ...shares.map(([, share]) => share)],
    byFrequency: [false, ...shares.map(([, , byFrequency]) => byFrequency === true)],
    priorStrength,
  }
}

/** Compares the texts each time: where that costs less than remembering. */
export const comparing =
  (compare: CompareTexts) =>
  (normals: readonly string[]): CompareIds =>
  (a, b) =>
    compare(normals[a] ?? '', normals[b] ?? '')

/** Compares the texts once and keeps what was found: never 0. */
export const remembering =
  (compare: CompareTexts) =>
  (normals: readonly string[]): CompareIds => {
    const cache = createPairCache()
    return (a, b) => {
      const known = cache.get(a, b)
      if (known !== -1) return known
      const level = compare(normals[a] ?? '', normals[b] ?? '')
      cache.set(a, b, level)
      return level
    }
  }
