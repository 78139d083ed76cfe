import { numberTexts } from '../text/dictionary.ts'
import { editDistance } from '../text/edit-distance.ts'
import { lettersOf, mayBeWithin } from '../text/letters.ts'
import { type Comparator, type CompareIds, levelTable } from './comparator.ts'
import { CONTACT_PRIOR, SHARED_BITS } from './contact-comparators.ts'

/** What the other columns and addresses of a table tell about an address. */
export interface EmailContext {
  /** Whether a domain gives mailboxes to everybody. */
  readonly isPublic: (domain: string) => boolean
  /** Whether the local part is made of the holder's name, so that it says no more than the name. */
  readonly isMadeOfName: (email: string) => boolean
}

/** Local parts shorter than this are too common to say whose address it is. */
const TELLING_LOCAL_PART = 5
/** Bits against, for two mailboxes of one company: colleagues, or one person with two. */
const OTHER_MAILBOX_BITS = -3
/** Edits between two spellings of one address, and the length from which one more may be. */
const TYPOS = 2
const LONG = 20

const ROLES =
  /^(?:info|office|contact|kontakt|mail|email|hello|hallo|admin|sales|vertrieb|support|service|team|help|press|presse|hr|jobs|career|careers|marketing|billing|accounts?|accounting|finance|buchhaltung|reception|empfang|zentrale|secretary|sekretariat|post|postmaster|webmaster|no-?reply|enquir(?:y|ies)|inquiry|orders?|booking|events?|newsletter|legal|privacy|secretariat|accueil|contacto|ventas|contatto|vendite)$/

const EMAIL = { unsaid: 0, same: 1, shared: 2, near: 3, localPart: 4, otherMailbox: 5, different: 6 } as const

export const localOf = (email: string): string => email.slice(0, email.indexOf('@'))
export const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1)
const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** An address in lower case; '' for what is none. */
export function normalEmail(text: string): string {
  const email = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
  return email.includes('@') ? email : ''
}

/** Compares addresses; few data may not teach that a second address is another person. */
export function emailComparator(context: EmailContext): Comparator {
  return {
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
    doubtfulAt: EMAIL.otherMailbox,
    tellTwoAt: [EMAIL.otherMailbox],
    sharedLevel: EMAIL.shared,
    isRole: (email) => ROLES.test(localOf(email)),
    normal: normalEmail,
    prepare: (normals) => prepareMailboxes(normals, context),
  }
}

/** Compares addresses by what is read of each once. */
function prepareMailboxes(emails: readonly string[], { isPublic, isMadeOfName }: EmailContext): CompareIds {
  const locals = numberTexts(emails, localOf)
  const domains = numberTexts(emails, domainOf)
  const digits = numberTexts(emails, digitsOf)
  const isRole = Uint8Array.from(emails, (email) => Number(ROLES.test(localOf(email))))
  const isOpen = Uint8Array.from(emails, (email) => Number(isPublic(domainOf(email))))
  const isOfName = Uint8Array.from(emails, (email) => Number(isMadeOfName(email)))
  const letters = Int32Array.from(emails, lettersOf)

  /** Mailboxes made of names with another number or initial (anna.weber1, mweber) are other people's rather than mistyped. */
  const isTypo = (left: number, right: number, ofName: boolean): boolean => {
    if (!mayBeWithin(letters[left] ?? 0, letters[right] ?? 0, TYPOS + 1)) return false
    const [a, b] = [emails[left] ?? '', emails[right] ?? '']
    const edits = TYPOS + Number(Math.min(a.length, b.length) >= LONG)
    if (Math.abs(a.length - b.length) > edits || (ofName && a[0] !== b[0])) return false
    if (ofName && Math.abs(a.indexOf('@') - b.indexOf('@')) > 1) return false
    if (editDistance(a, b) > edits) return false
    return digits[left] === digits[right] || (!ofName && digitsOf(a).length !== digitsOf(b).length)
  }

  return (a, b) => {
    // What everybody's address says about one's own is nothing.
    if (isRole[a] !== isRole[b]) return EMAIL.unsaid
    const ofName = isOfName[a] === 1 || isOfName[b] === 1
    if (isTypo(a, b, ofName)) return EMAIL.near
    const local = locals[a] === locals[b] && isRole[a] !== 1 ? localOf(emails[a] ?? '') : ''
    if (local.length >= TELLING_LOCAL_PART)
      return ofName && digitsOf(local) === '' ? EMAIL.unsaid : EMAIL.localPart
    return domains[a] === domains[b] && isOpen[a] !== 1 ? EMAIL.otherMailbox : EMAIL.different
  }
}
