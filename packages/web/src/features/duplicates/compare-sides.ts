import { birthdayWords } from '../../words/birthday.ts'
import type { ChoiceField, Pair, Side } from './pair.ts'

export type Agreement = 'same' | 'different' | 'one-sided'

/** One line of two people side by side. */
export interface ComparedRow {
  readonly label: string
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly agreement: Agreement
  /** What may be chosen, where both sides have a value and only one can be shown. */
  readonly choice: ChoiceField | null
}

interface Line {
  readonly label: string
  readonly read: (side: Side) => readonly string[]
  /** What makes two values the same, whatever they are written like. */
  readonly keyOf?: (value: string) => string
  readonly choice?: ChoiceField
}

const some = (...values: readonly (string | null)[]): readonly string[] =>
  values.flatMap((value) => (value === null || value === '' ? [] : [value]))

/** The last digits of a number are its own; what stands before them is the country's, written or not. */
const OWN_DIGITS = 9

const LINES: readonly Line[] = [
  { label: 'Name', read: (side) => some(side.name), choice: 'name' },
  {
    label: 'Position',
    read: (side) => some([side.title, side.organization].filter(Boolean).join(' · ')),
    choice: 'position',
  },
  { label: 'E-mail', read: (side) => side.emails },
  {
    label: 'Number',
    read: (side) => side.phones,
    keyOf: (phone) => phone.replace(/\D/g, '').slice(-OWN_DIGITS),
  },
  {
    label: 'Birthday',
    read: (side) => some(side.birthday).map((birthday) => birthdayWords(birthday)),
    choice: 'birthday',
  },
  { label: 'LinkedIn', read: (side) => some(side.profileUrl).map(profileName) },
  { label: 'Picture', read: (side) => (side.hasPhoto ? ['A picture'] : []), choice: 'photo' },
]

const profileName = (address: string): string => decodeURIComponent(address.split('/').at(-1) ?? address)

const plain = (value: string): string => value.toLowerCase().trim()

/** Two people line by line; lines of which neither knows anything are left out. */
export const compareSides = ([left, right]: Pair['people']): readonly ComparedRow[] =>
  LINES.flatMap((line) => {
    const values = { left: line.read(left), right: line.read(right) }
    if (values.left.length === 0 && values.right.length === 0) return []
    const agreement = agreementOf(values.left, values.right, line)
    const isOpen = agreement === 'different' && line.choice !== undefined
    return [{ label: line.label, ...values, agreement, choice: isOpen ? (line.choice ?? null) : null }]
  })

const agreementOf = (left: readonly string[], right: readonly string[], line: Line): Agreement => {
  if (left.length === 0 || right.length === 0) return 'one-sided'
  // Two pictures of one person are hardly ever the same file; which one to show is worth asking.
  if (line.choice === 'photo') return 'different'
  const keyOf = line.keyOf ?? plain
  const known = new Set(left.map(keyOf))
  return right.some((value) => known.has(keyOf(value))) ? 'same' : 'different'
}
