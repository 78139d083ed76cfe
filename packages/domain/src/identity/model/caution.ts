import type { FieldKind } from '../field.ts'

/**
 * What must be true of two cards of an address book before they are merged unasked, on top of the odds. Odds take findings to be
 * independent, which those about namesakes, families and colleagues are not: they share a name, a number, an office at once. The rules say in words
 * what the independence assumption gets wrong; a register of one authority (no kind of contact among its columns) needs none of them.
 */
export interface Caution {
  readonly applies: boolean
  readonly begin: () => void
  readonly note: (unit: number, bits: number) => void
  readonly mayMerge: (doubts: Doubts) => boolean
}

/** What a comparison says against merging two records unasked. */
export type Objection = 'none' | 'doubtful' | 'never'

export interface Doubts {
  readonly objection: Objection
  /** Whether the table shows two people of this name, so that what namesakes may share proves less. */
  readonly isContested: boolean
}

export const NO_DOUBTS: Doubts = { objection: 'none', isContested: false }

/**
 * Kinds of which one column makes a table an address book: cards of people met in the world, which is full of namesakes. So do mail addresses,
 * unless each row has its date of birth as well, as the registers of authorities, clinics and shops do.
 */
const OF_CONTACTS: readonly FieldKind[] = ['phone', 'profile', 'organization', 'title']
/** Kinds of which a value belongs to one person unless marked as shared. */
export const ONES_OWN: readonly FieldKind[] = ['email', 'phone', 'profile', 'identifier']
/** How much each kind proves: a birthday or number may be shared by a family, a profile is nobody else's. */
const PROOF: Readonly<Partial<Record<FieldKind, number>>> = {
  email: 1,
  phone: 1,
  date: 1,
  profile: 2,
  identifier: 2,
}
/** Bits from which a kind counts as agreeing. */
export const AGREES = 6
/** Kinds that tell a person from namesakes. A place does not, since names run in regions; nor does a job title. */
const TELLS: readonly FieldKind[] = [
  'email',
  'phone',
  'profile',
  'organization',
  'date',
  'identifier',
  'street',
  'postcode',
]
/** Bits that these must bring: a name alone, however rare here, has namesakes. */
const LEAST_BESIDE_NAME = 2
/** Kinds that speak of somebody else by differing; where two do, one proof may be a family's and an employer a namesake's. */
const CONTRADICTS: readonly FieldKind[] = ['email', 'phone', 'organization', 'date']
const MOST_CONTRADICTIONS = 1
/** Bits of a name that agrees in one half at least, which it takes with a single proof; of one that agrees in both, where only the employer is the same. */
const HALF_A_NAME = 6
const WHOLE_NAME = 10

/** Whether a table with columns of these kinds, filled or not, is an address book. */
export const isAddressBook = (kinds: readonly FieldKind[]): boolean =>
  kinds.some((kind) => OF_CONTACTS.includes(kind)) || (kinds.includes('email') && !kinds.includes('date'))

/** Prepares the rules for units of these kinds; `applies` where they are of an address book. */
export function createCaution(kinds: readonly FieldKind[], nameUnit: number, applies: boolean): Caution {
  const proof = kinds.map((kind) => PROOF[kind] ?? 0)
  const tells = kinds.map((kind) => TELLS.includes(kind))
  const contradicts = kinds.map((kind) => CONTRADICTS.includes(kind))
  const employers = kinds.map((kind) => kind === 'organization')
  // Namesakes of one firm have different jobs, so the same one takes a contradiction back.
  const titles = kinds.map((kind) => kind === 'title')
  const dates = kinds.map((kind) => kind === 'date')
  const phones = kinds.map((kind) => kind === 'phone')
  let name = 0
  let besideName = 0
  let besideEmployer = 0
  let proofs = 0
  let proofsButPhones = 0
  let contradictions = 0
  let sameTitle = false
  let otherBirthday = false
  return {
    applies,
    begin: () => {
      name = nameUnit < 0 ? WHOLE_NAME : 0
      besideName = 0
      besideEmployer = 0
      proofs = 0
      proofsButPhones = 0
      contradictions = 0
      sameTitle = false
      otherBirthday = false
    },
    note: (unit, bits) => {
      if (unit === nameUnit) name = bits
      if (bits >= AGREES) {
        proofs += proof[unit] ?? 0
        if (phones[unit] !== true) proofsButPhones += proof[unit] ?? 0
      }
      if (bits > 0 && tells[unit] === true) {
        besideName += bits
        if (employers[unit] !== true) besideEmployer += bits
      }
      if (bits < 0 && contradicts[unit] === true) contradictions++
      if (bits < 0 && dates[unit] === true) otherBirthday = true
      if (bits >= AGREES && titles[unit] === true) {
        contradictions--
        sameTitle = true
      }
    },
    mayMerge: ({ objection, isContested }) => {
      if (otherBirthday) return false
      if (isContested && proofs < 2) {
        if (contradictions > 0) return false
        if (besideEmployer < LEAST_BESIDE_NAME && !sameTitle) return false
      }
      if (besideName < LEAST_BESIDE_NAME) return false
      if (objection === 'doubtful' && proofs === 0) return false
      if (contradictions > MOST_CONTRADICTIONS && proofs < 2) return false
      if (besideEmployer < LEAST_BESIDE_NAME) return name >= WHOLE_NAME
      if (name >= HALF_A_NAME || proofs >= 2) return true
      return name === 0 && proofsButPhones > 0
    },
  }
}
