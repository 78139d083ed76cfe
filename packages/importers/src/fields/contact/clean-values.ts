import type { Labelled, PostalAddress } from '../../record.ts'
import { textOf } from '../text.ts'
import type { RawValue } from './draft.ts'
import { labelOf } from './label.ts'

/** Marks that turn writing around, joiners and controls: some phones wrap numbers in them. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu
/** `Jane Doe <jane@acme.example>`, several of them in one cell too. */
const BRACKETED = /<([^<>\s@]+@[^<>\s@]+)>/gu

export interface Cleaned<T> {
  readonly values: readonly T[]
  readonly warning: string | null
}

/** Addresses in lower case, each once, in the order given; what is none is left out and named in the warning. */
export function cleanEmails(raw: readonly RawValue[]): Cleaned<Labelled> {
  const found = new Map<string, Labelled>()
  const strange: string[] = []
  for (const { label, value } of raw) {
    for (const part of addressesIn(value)) {
      const email = part
        .replace(/^mailto:/iu, '')
        .replace(INVISIBLE, '')
        .toLowerCase()
      const isAddress = email.indexOf('@') > 0 && !email.endsWith('@')
      if (!isAddress) strange.push(part)
      else if (!found.has(email)) found.set(email, { label: labelOf(label), value: email })
    }
  }
  return { values: [...found.values()], warning: leftOut(strange) }
}

function addressesIn(cell: string): readonly string[] {
  const bracketed = [...cell.matchAll(BRACKETED)].map(([, address]) => address ?? '')
  const others = cell
    .replace(BRACKETED, ' ')
    .split(/[,;\s]+/u)
    .filter((part) => part !== '')
  // Beside addresses in brackets stand the names of those who have them.
  return bracketed.length === 0 ? others : [...bracketed, ...others.filter((part) => part.includes('@'))]
}

function leftOut(strange: readonly string[]): string | null {
  const [first] = strange
  if (first === undefined) return null
  const others = strange.length > 1 ? ` and ${strange.length - 1} more of the sort` : ''
  return `"${first.slice(0, 80)}" is not an e-mail address and was left out${others}.`
}

/** Numbers as written, without invisible characters, each once. */
export function cleanPhones(raw: readonly RawValue[]): readonly Labelled[] {
  return each(raw, (value) => textOf(value.replace(INVISIBLE, '')))
}

/** Values as written, each once. */
export function cleanValues(raw: readonly RawValue[]): readonly Labelled[] {
  return each(raw, textOf)
}

function each(raw: readonly RawValue[], clean: (value: string) => string | null): readonly Labelled[] {
  const found = new Map<string, Labelled>()
  for (const { label, value } of raw) {
    const text = clean(value)
    if (text !== null && !found.has(text)) found.set(text, { label: labelOf(label), value: text })
  }
  return [...found.values()]
}

/** A postal address of cells; null where every part is empty. */
export function addressOf(
  label: string,
  parts: { readonly [Part in Exclude<keyof PostalAddress, 'label'>]?: string },
): PostalAddress | null {
  const address = {
    street: textOf(parts.street ?? ''),
    city: textOf(parts.city ?? ''),
    region: textOf(parts.region ?? ''),
    postalCode: textOf(parts.postalCode ?? ''),
    country: textOf(parts.country ?? ''),
  }
  return Object.values(address).every((part) => part === null) ? null : { label: labelOf(label), ...address }
}
