import { csvText } from '../archive/index.ts'
import type { Card } from './card.ts'

const NAME_COLUMNS =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels'
const ADDRESS_PARTS = [
  'Label',
  'Formatted',
  'Street',
  'City',
  'PO Box',
  'Region',
  'Postal Code',
  'Country',
  'Extended Address',
]
const MY_CONTACTS = '* myContacts'
/** Numbers of one label share a cell on every other row, as they do when typed into one field. */
const SHARING = ' ::: '

interface Labelled {
  readonly label: string
  readonly value: string
}

/** Google Contacts' own CSV with today's header; numbered columns grow with the fullest card. */
export function writeGoogleContacts(cards: readonly Card[]): string {
  const rows = cards.map((card) => ({
    card,
    emails: emailsOf(card),
    phones: phonesOf(card),
    sites: sitesOf(card),
  }))
  const widest = (sizes: readonly number[]) => sizes.reduce((most, size) => Math.max(most, size), 1)
  const emails = widest(rows.map((row) => row.emails.length))
  const phones = widest(rows.map((row) => row.phones.length))
  const header = [
    ...NAME_COLUMNS.split(','),
    ...numbered('E-mail', emails),
    ...numbered('Phone', phones),
    ...ADDRESS_PARTS.map((part) => `Address 1 - ${part}`),
    ...numbered('Website', 1),
  ]
  return csvText([
    header,
    ...rows.map((row) => [
      ...nameCells(row.card),
      ...cells(row.emails, emails),
      ...cells(row.phones, phones),
      ...ADDRESS_PARTS.map((part) => (part === 'City' || part === 'Formatted' ? row.card.city : '')),
      ...cells(row.sites, 1),
    ]),
  ])
}

function nameCells(card: Card): string[] {
  return [
    card.given,
    card.additional,
    card.family,
    '',
    '',
    '',
    card.prefix,
    card.suffix,
    card.nickname,
    '',
    card.organization,
    card.title,
    '',
    card.birthday.startsWith('--') ? ` ${card.birthday}` : card.birthday,
    '',
    '',
    MY_CONTACTS,
  ]
}

function emailsOf({ emails }: Card): Labelled[] {
  return emails.map(({ address, label }, index) => ({
    label: `${index === 0 ? '* ' : ''}${label === 'work' ? 'Work' : 'Home'}`,
    value: address,
  }))
}

function phonesOf({ phones, row }: Card): Labelled[] {
  const merged = new Map<string, string[]>()
  for (const [index, { label, number }] of phones.entries()) {
    const key = row % 2 === 0 ? label : `${label} ${index}`
    merged.set(key, [...(merged.get(key) ?? []), number])
  }
  return [...merged].map(([key, numbers]) => ({
    label: key.startsWith('mobile') ? 'Mobile' : key.startsWith('work') ? 'Work' : 'Home',
    value: numbers.join(SHARING),
  }))
}

function sitesOf({ profile }: Card): Labelled[] {
  return profile === ''
    ? []
    : [{ label: 'Profile', value: `https://www.linkedin.com/in/${encodeURIComponent(profile)}/` }]
}

function numbered(noun: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => [
    `${noun} ${index + 1} - Label`,
    `${noun} ${index + 1} - Value`,
  ]).flat()
}

function cells(values: readonly Labelled[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => [
    values[index]?.label ?? '',
    values[index]?.value ?? '',
  ]).flat()
}
