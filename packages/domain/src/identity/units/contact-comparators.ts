import { comparablePhone } from '../phone/index.ts'
import { numberTexts } from '../text/dictionary.ts'
import { isOneEdit } from '../text/one-edit.ts'
import { type Comparator, comparing, levelTable } from './comparator.ts'

/**
 * A person keeps several addresses and numbers, so differing ones say little, and few data may not teach otherwise: the priors of contacts are
 * worth this many pairs.
 */
export const CONTACT_PRIOR = 100

/** Bits for an address or number that people with different names hold: it says "same household or office", hardly who. */
export const SHARED_BITS = 1.5

/** Shorter numbers have neighbours by chance. */
const FEWEST_DIGITS = 8
const NEAR_PHONE = 3
const OTHER_PHONE = 4

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
  normal: (text) => comparablePhone(text) ?? '',
  prepare: comparing((a, b) =>
    a.length >= FEWEST_DIGITS && b.length >= FEWEST_DIGITS && isOneEdit(a, b) ? NEAR_PHONE : OTHER_PHONE,
  ),
}

const hostOf = (address: string): string => address.slice(0, address.indexOf('/'))

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
  prepare: (normals) => {
    const hosts = numberTexts(normals, hostOf)
    return (a, b) => (hosts[a] === hosts[b] ? 2 : 0)
  },
}
