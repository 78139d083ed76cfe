import type { IdentityField, IdentityTable } from '@rapport/domain'
import type { IdentityCard } from '../ports/identity.ts'

type Column = IdentityField & { readonly cell: (card: IdentityCard) => string | readonly string[] }

/** What is compared of a card, and as what. The names are those that evidence is told with. */
const COLUMNS: readonly Column[] = [
  { name: 'given name', kind: 'given-name', cell: (card) => card.givenName },
  { name: 'middle name', kind: 'additional-name', cell: (card) => card.additionalName },
  { name: 'family name', kind: 'family-name', cell: (card) => `${card.familyName} ${card.suffix}`.trim() },
  { name: 'nickname', kind: 'nickname', cell: (card) => card.nickname },
  { name: 'e-mail', kind: 'email', cell: (card) => card.emails },
  { name: 'number', kind: 'phone', cell: (card) => card.phones },
  {
    name: 'profile',
    kind: 'profile',
    cell: (card) => (card.profile === '' ? '' : `https://www.linkedin.com/in/${card.profile}`),
  },
  { name: 'organization', kind: 'organization', cell: (card) => card.organizations },
  { name: 'title', kind: 'title', cell: (card) => card.title },
  { name: 'birthday', kind: 'date', cell: (card) => card.birthday },
  { name: 'city', kind: 'place', cell: (card) => card.cities },
  { name: 'postal code', kind: 'postcode', cell: (card) => card.postcodes },
  { name: 'street', kind: 'street', cell: (card) => card.streets },
]

/** Cards column by column, as the resolver takes them. */
export const cardTable = (cards: readonly IdentityCard[]): IdentityTable => ({
  size: cards.length,
  fields: COLUMNS.map(({ name, kind }) => ({ name, kind })),
  columns: COLUMNS.map(({ cell }) => cards.map(cell)),
})
