import { comparablePhone } from '../phone/index.ts'
import { editDistance } from '../text/edit-distance.ts'
import { type Comparator, levelTable } from './comparator.ts'

/**
 * A person keeps several addresses and numbers, so differing ones say little, and few data may not teach otherwise: the priors of contacts are
 * worth this many pairs.
 */
export const CONTACT_PRIOR = 100

/** Bits for an address or number that people with different names hold: it says "same household or office", hardly who. */
export const SHARED_BITS = 1.5

export const phoneComparator: Comparator = {
  usual: 0.00001,
  ...levelTable(
    [
      ['same', 0.6, true],
      ['shared', 0.05],
      ['near', 0.02],
      ['different', 0.33],
    ],
    CONTACT_PRIOR,
  ),
  fixed: [null, null, SHARED_BITS, null, null],
  sharedLevel: 2,
  isQuick: true,
  normal: (text) => comparablePhone(text) ?? '',
  compare: (a, b) => (a.length >= 8 && b.length >= 8 && editDistance(a, b) <= 1 ? 3 : 4),
}

/** Whether two addresses are of one host, without cutting them. */
function isSameHost(a: string, b: string): boolean {
  const end = a.indexOf('/')
  if (b.charCodeAt(end) !== SLASH) return false
  for (let at = 0; at < end; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false
  return true
}
const SLASH = 47

/** Profiles of one site: one person has one. Profiles of different sites say nothing, which is `missing`. */
export const profileComparator: Comparator = {
  usual: 0.000001,
  ...levelTable(
    [
      ['same', 0.997, true],
      ['different', 0.003],
    ],
    CONTACT_PRIOR,
  ),
  neverMergeAt: 2,
  isQuick: true,
  normal: (text) => {
    const bare = text
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/^(?:www|[a-z]{2}|m|mobile)\.(?=[^/]*\.)/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
    return bare.includes('/') ? bare : ''
  },
  compare: (a, b) => (isSameHost(a, b) ? 2 : 0),
}
