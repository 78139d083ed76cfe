import type { Cell, FieldKind, IdentityTable } from './field.ts'

/** A card of an address book for tests; what is left out is missing. */
export interface CardFixture {
  readonly given?: string
  readonly family?: string
  readonly email?: Cell
  readonly phone?: Cell
  readonly profile?: string
  readonly organization?: string
  readonly title?: string
  readonly birthday?: string
}

const COLUMNS: readonly (readonly [keyof CardFixture, FieldKind])[] = [
  ['given', 'given-name'],
  ['family', 'family-name'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['profile', 'profile'],
  ['organization', 'organization'],
  ['title', 'title'],
  ['birthday', 'date'],
]

export function tableOf(cards: readonly CardFixture[]): IdentityTable {
  return {
    fields: COLUMNS.map(([name, kind]) => ({ name, kind })),
    size: cards.length,
    columns: COLUMNS.map(([name]) => cards.map((card) => card[name] ?? '')),
  }
}

const GIVEN = ['Ada', 'Bruno', 'Clara', 'Dario', 'Elif', 'Felix', 'Greta', 'Hugo', 'Ines', 'Jonas']
const FAMILY = [
  'Aldmoor',
  'Brix',
  'Castell',
  'Dunmore',
  'Eberlin',
  'Fenwick',
  'Grenz',
  'Halden',
  'Ivers',
  'Jarl',
  'Kestrel',
  'Lund',
]

/** Other people for the cards under test to stand among: all of them different, each known once. */
export function strangers(count: number): CardFixture[] {
  return Array.from({ length: count }, (_, index) => {
    const given = GIVEN[index % GIVEN.length] ?? ''
    const family = `${FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length]}${index >= 120 ? 'sen' : ''}`
    return {
      given,
      family,
      email: `${given}.${family}${index}@post${index % 9}.example`.toLowerCase(),
      phone: `+4930${String(4_100_000 + index * 7919)}`,
      organization: `${FAMILY[(index * 5) % FAMILY.length]} ${GIVEN[(index * 3) % GIVEN.length]} Works`,
    }
  })
}
