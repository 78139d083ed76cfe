import { comparablePhone } from '../phone/index.ts'
import { editDistance } from '../text/edit-distance.ts'
import { type Comparator, levelTable } from './comparator.ts'

/**
 * A person keeps several addresses and numbers, so differing ones say little, and few data may not teach otherwise: the priors of contacts are
 * worth this many pairs.
 */
const CONTACT_PRIOR = 100

/** Local parts shorter than this are too common (initials, "info") to say whose address it is. */
const TELLING_LOCAL_PART = 5

const localOf = (email: string): string => email.slice(0, email.indexOf('@'))
const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1)

/** Bits for an address or number that people with different names hold: it says "same household or office", hardly who. */
const SHARED_BITS = 1.5
/** Bits against, for two mailboxes of one company: colleagues, or one person with two. */
const OTHER_MAILBOX_BITS = -3

const ROLES =
  /^(?:info|office|contact|kontakt|mail|email|hello|hallo|admin|sales|vertrieb|support|service|team|help|press|presse|hr|jobs|career|careers|marketing|billing|accounts?|accounting|finance|buchhaltung|reception|empfang|zentrale|secretary|sekretariat|post|postmaster|webmaster|no-?reply|enquir(?:y|ies)|inquiry|orders?|booking|events?|newsletter|legal|privacy|secretariat|accueil|contacto|ventas|contatto|vendite)$/

/** Mail for everybody: two mailboxes there have nothing to do with each other. */
const PUBLIC_DOMAINS =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|t-online|freenet|proton|protonmail|pm|mail|yandex|zoho|fastmail|hey|orange|wanadoo|free|laposte|libero|virgilio|comcast|verizon|att|sbcglobal|bigpond|qq|163|126|seznam|wp|o2|ukr|bluewin|telenet|ziggo|kpnmail|btinternet|sky|rediffmail)\./

const EMAIL = { same: 1, shared: 2, near: 3, localPart: 4, otherMailbox: 5, different: 6 } as const

export const emailComparator: Comparator = {
  usual: 0.00001,
  ...levelTable(
    [
      ['same', 0.6, true],
      ['shared', 0.02],
      ['near', 0.05],
      ['local-part', 0.08, true],
      ['other-mailbox', 0.03],
      ['different', 0.22],
    ],
    CONTACT_PRIOR,
  ),
  fixed: [null, null, SHARED_BITS, null, null, OTHER_MAILBOX_BITS, null],
  sharedLevel: EMAIL.shared,
  isRole: (email) => ROLES.test(localOf(email)),
  normal: (text) => {
    const email = text
      .trim()
      .toLowerCase()
      .replace(/^mailto:/, '')
    return email.includes('@') ? email : ''
  },
  compare: (a, b) => {
    const [localA, localB, domainA, domainB] = [localOf(a), localOf(b), domainOf(a), domainOf(b)]
    const telling = Math.min(localA.length, localB.length) >= TELLING_LOCAL_PART && !ROLES.test(localA)
    if (telling && editDistance(localA, localB) <= 1 && editDistance(domainA, domainB) <= 2) return EMAIL.near
    if (telling && localA === localB) return EMAIL.localPart
    return domainA === domainB && !PUBLIC_DOMAINS.test(domainA) ? EMAIL.otherMailbox : EMAIL.different
  },
}

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
  compare: (a, b) => (a.length >= 8 && b.length >= 8 && editDistance(a, b) <= 1 ? 3 : 4),
}

const hostOf = (url: string): string => url.slice(0, url.indexOf('/'))

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
  compare: (a, b) => (hostOf(a) === hostOf(b) ? 2 : 0),
}
