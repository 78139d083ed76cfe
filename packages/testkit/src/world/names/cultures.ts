import { africaAndMiddleEast } from './africa-and-middle-east.ts'
import { asia } from './asia.ts'
import type { Culture } from './culture.ts'
import { easternEurope } from './eastern-europe.ts'
import { northernEurope } from './northern-europe.ts'
import { southernEurope } from './southern-europe.ts'

const cultures: readonly Culture[] = [
  ...northernEurope,
  ...southernEurope,
  ...easternEurope,
  ...asia,
  ...africaAndMiddleEast,
]

const byId = new Map(cultures.map((culture) => [culture.id, culture]))

/** How often each culture is met among people who live far from where their name comes from. */
export const CULTURES_ABROAD: readonly (readonly [Culture, number])[] = cultures.map((culture) => [
  culture,
  culture.id === 'indian' || culture.id === 'british' || culture.id === 'german' ? 3 : 1,
])

/** @throws RangeError for an id that no culture has: a mistake in the vocabulary, not in the input. */
export function cultureOf(id: string): Culture {
  const culture = byId.get(id)
  if (culture === undefined) throw new RangeError(`No culture called ${id}`)
  return culture
}
