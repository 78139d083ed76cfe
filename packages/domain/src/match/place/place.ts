import { phraseKey } from '../../words/index.ts'
import { COUNTRIES, REGIONS } from './countries.ts'

/** A place in text as it is compared. */
export interface PlaceReading {
  /** Folded, between spaces; see `phraseKey`. */
  readonly key: string
  /** Cities and regions of countries that it names, each by the first of its spellings. */
  readonly cities: ReadonlySet<string>
  /** Countries that it names or lies in; a region names several. */
  readonly countries: ReadonlySet<string>
  /** It says no more than a country or several. */
  readonly isWhole: boolean
}

interface Named {
  readonly phrase: string
  readonly city: string | null
  readonly codes: readonly string[]
}

const list = (text: string): readonly string[] => text.split(',').filter((part) => part !== '')

/** Every known name of a place, in each of its spellings. */
const NAMED: readonly Named[] = [
  ...COUNTRIES.flatMap(({ code, names, cities }) => [
    ...list(names).map((name) => ({ phrase: phraseKey(name), city: null, codes: [code] })),
    ...list(cities).flatMap((spellings) => {
      const all = spellings.split('/').map(phraseKey)
      return all.map((phrase) => ({ phrase, city: all[0] ?? phrase, codes: [code] }))
    }),
  ]),
  ...REGIONS.flatMap(({ names, codes }) =>
    list(names).map((name) => ({ phrase: phraseKey(name), city: null, codes: codes.split(' ') })),
  ),
]
const BY_PHRASE: ReadonlyMap<string, Named> = new Map(
  NAMED.toReversed().map((named) => [named.phrase, named]),
)
/** Words of the longest name of a place. */
const LONGEST_PLACE = 4
/** Words of an address that are read. */
const LONGEST_ADDRESS = 40

/** Whether these words, taken whole, are the name of a known place. */
export const isKnownPlace = (text: string): boolean => BY_PHRASE.has(phraseKey(text))

/** Reads "Rotterdam, Netherlands" into what it names, the longest names first. */
export const readPlace = (text: string): PlaceReading => {
  const key = phraseKey(text)
  const words = key.trim().split(' ').slice(0, LONGEST_ADDRESS)
  const cities = new Set<string>()
  const inCities = new Set<string>()
  const stated = new Set<string>()
  let read = 0
  for (let at = 0; at < words.length; ) {
    const { named, length } = longestName(words, at)
    at += length
    if (named === null) continue
    read += length
    if (named.city !== null) cities.add(named.city)
    for (const code of named.codes) (named.city === null ? stated : inCities).add(code)
  }
  // "Cambridge, Massachusetts, United States": the country that is stated holds.
  return {
    key,
    cities,
    countries: stated.size > 0 ? stated : inCities,
    isWhole: cities.size === 0 && stated.size > 0 && read === words.length,
  }
}

const longestName = (
  words: readonly string[],
  at: number,
): { readonly named: Named | null; readonly length: number } => {
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length -= 1) {
    const named = BY_PHRASE.get(` ${words.slice(at, at + length).join(' ')} `)
    if (named !== undefined) return { named, length }
  }
  return { named: null, length: 1 }
}

/** Whether somebody at `place` is where is `asked`: null where the place on record is too coarse to tell. */
export const isAt = (asked: PlaceReading, place: PlaceReading): boolean | null => {
  if (place.key.includes(asked.key)) return true
  for (const city of asked.cities) if (place.cities.has(city)) return true
  if (asked.isWhole) {
    if (place.countries.size === 0) return null
    for (const code of place.countries) if (asked.countries.has(code)) return true
    return false
  }
  const isSameCountry =
    asked.countries.size === 0 || [...place.countries].some((code) => asked.countries.has(code))
  return place.isWhole && isSameCountry ? null : false
}
