import { parseFullName } from '@rapport/domain'
import { textOf } from '../fields/text.ts'
import { splitUnescaped, unescaped } from './escapes.ts'

/** A name in its parts, "" for what is not there. */
export interface CardName {
  readonly prefix: string
  readonly given: string
  readonly additional: string
  readonly family: string
  readonly suffix: string
}

/** The parts of N; null where nothing is in them. */
export function readStructuredName(value: string): CardName | null {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = splitUnescaped(value, ';').map(
    (part, index) => joined(part, index === 4 ? ', ' : ' '),
  )
  const name = { prefix, given, additional, family, suffix }
  return Object.values(name).every((part) => part === '') ? null : name
}

/** A part is a list where a comma stands without a space: "Philip,Paul"; "Doe, Ph.D." is a comma not escaped. */
function joined(part: string, by: string): string {
  const values = splitUnescaped(part, ',').map((value) => unescaped(value))
  const text = values.reduce((whole, value) => whole + (value.startsWith(' ') ? `,${value}` : by + value))
  return textOf(text) ?? ''
}

/** Characters of a full name that are looked at to take it apart. */
const LONGEST_FULL_NAME = 250

/** A full name taken apart; one that cannot be without losing something of it is the given name. */
export function readFullName(fullName: string): CardName & { readonly nickname: string } {
  const parsed = fullName.length > LONGEST_FULL_NAME ? null : parseFullName(fullName)
  if (parsed !== null && letters(Object.values(parsed).join('')) === letters(fullName)) return parsed
  return { prefix: '', given: fullName, additional: '', family: '', suffix: '', nickname: '' }
}

/** All characters that count, sorted: parts may stand in another order than in the whole. */
function letters(text: string): string {
  return [...text.normalize('NFKC').replace(/[\p{P}\p{Z}\p{C}]/gu, '')].sort().join('')
}

/** Whether a full name says nothing that these texts do not say. */
export function isToldBy(fullName: string, texts: readonly string[]): boolean {
  const told = new Set(texts.flatMap(words))
  return words(fullName).every((word) => told.has(word))
}

function words(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\p{P}\p{Z}\p{C}]+/u)
    .filter((word) => word !== '')
}
