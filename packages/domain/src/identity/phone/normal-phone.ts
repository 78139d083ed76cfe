import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/metadata.min'
import { cleanPhone } from './clean-phone.ts'

/** Parsing costs about 20 µs, so results are kept; this many take some 10 MB, and then the cache starts anew. */
const CACHE_LIMIT = 100_000
const cache = new Map<string, string | null>()

/**
 * A phone number in E.164 ("+442079460958"), with `;ext=` and its extension where it has one; null for what is no phone
 * number. A number without country code needs a default country ("DE"); "00" counts as "+".
 * By libphonenumber-js and its smallest metadata: the length must be possible, the range need not be in use.
 */
export function normalPhone(text: string, defaultCountry?: string): string | null {
  const cleaned = cleanPhone(text)
  if (cleaned === null) return null
  const { number, extension } = cleaned
  if (!number.startsWith('+') && defaultCountry === undefined) return null
  const key = number.startsWith('+') ? number : `${defaultCountry}:${number}`
  let normal = cache.get(key)
  if (normal === undefined) {
    normal = parse(number, defaultCountry)
    if (cache.size >= CACHE_LIMIT) cache.clear()
    cache.set(key, normal)
  }
  return normal === null || extension === '' ? normal : `${normal};ext=${extension}`
}

function parse(number: string, defaultCountry: string | undefined): string | null {
  const country = defaultCountry?.toUpperCase()
  const options =
    country !== undefined && isCountry(country)
      ? { defaultCountry: country, extract: false }
      : { extract: false }
  const parsed = parsePhoneNumberFromString(number, options, metadata)
  return parsed?.isPossible() ? parsed.number : null
}

function isCountry(code: string): code is CountryCode {
  return isSupportedCountry(code as CountryCode, metadata)
}
