import type { Card } from './card.ts'

/** RFC 2426: lines longer than this many octets are folded. */
const LINE_OCTETS = 75
const TEL_TYPES = { mobile: 'CELL;type=VOICE', work: 'WORK;type=VOICE', home: 'HOME;type=VOICE' } as const
/** Apple puts a year of its own where there is none. */
const NO_YEAR = '1604'
const EMBEDDED = '\u202a'
const POP = '\u202c'
/** Every so many numbers are wrapped in invisible direction marks, as those copied from a phone are. */
const MARKED_EVERY = 7

/** vCards 3.0 as Apple's Contacts exports them, one after the other. */
export function writeAppleContacts(cards: readonly Card[]): string {
  return cards.map((card) => `${linesOf(card).map(folded).join('\r\n')}\r\n`).join('')
}

/** The UID of a card, by which a test finds the truth about what was read. */
export function appleUid({ person, row }: Pick<Card, 'person' | 'row'>): string {
  const hash = Math.imul(person + 1, 0x9e3779b1) ^ Math.imul(row + 1, 0x85ebca6b)
  const hex = (hash >>> 0).toString(16).toUpperCase().padStart(8, '0')
  return `${hex}-0000-4000-8000-${String(row).padStart(12, '0')}`
}

function linesOf(card: Card): string[] {
  const name = [card.family, card.given, card.additional, card.prefix, card.suffix]
  const shown = [card.prefix, card.given, card.additional, card.family, card.suffix].filter(
    (part) => part !== '',
  )
  let item = 0
  const labelled = (property: string, label: string) => {
    item += 1
    return [`item${item}.${property}`, `item${item}.X-ABLabel:${label}`]
  }
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Apple Inc.//macOS 15.5//EN',
    `N:${name.map(escaped).join(';')}`,
    `FN:${escaped(shown.length === 0 ? card.organization : shown.join(' '))}`,
    ...(card.nickname === '' ? [] : [`NICKNAME:${escaped(card.nickname)}`]),
    ...(card.organization === '' ? [] : [`ORG:${escaped(card.organization)};`]),
    ...(card.title === '' ? [] : [`TITLE:${escaped(card.title)}`]),
    ...card.emails.flatMap(({ address, label }, index) =>
      index === 2
        ? labelled(`EMAIL;type=INTERNET:${address}`, 'office')
        : [`EMAIL;type=INTERNET;type=${label.toUpperCase()}${index === 0 ? ';type=pref' : ''}:${address}`],
    ),
    ...card.phones.flatMap(({ number, label }, index) =>
      index === 2
        ? labelled(`TEL:${number}`, '_$!<Other>!$_')
        : [`TEL;type=${TEL_TYPES[label]}${index === 0 ? ';type=pref' : ''}:${marked(card, number)}`],
    ),
    ...(card.city === ''
      ? []
      : labelled(`ADR;type=HOME;type=pref:;;;${escaped(card.city)};;;`, '_$!<Home>!$_')),
    ...(card.profile === ''
      ? []
      : [`X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/${encodeURIComponent(card.profile)}`]),
    ...birthdayLines(card.birthday),
    `UID:${appleUid(card)}`,
    'END:VCARD',
  ]
}

function birthdayLines(birthday: string): string[] {
  if (birthday === '') return []
  if (!birthday.startsWith('--')) return [`BDAY:${birthday}`]
  return [`BDAY;X-APPLE-OMIT-YEAR=${NO_YEAR}:${NO_YEAR}-${birthday.slice(2)}`]
}

function marked({ row }: Card, number: string): string {
  return row % MARKED_EVERY === 0 ? `${EMBEDDED}${number}${POP}` : number
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n')
}

/** Folds between characters, never within one. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > LINE_OCTETS) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
