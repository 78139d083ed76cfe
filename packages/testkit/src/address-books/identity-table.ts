import type { IdentityTable } from '@rapport/domain'
import type { Card } from './card.ts'

/** Cards as the identity resolver takes them, column by column: what a perfect reader makes of the four files. */
export function identityTableOf(cards: readonly Card[]): IdentityTable {
  const column = (cellOf: (card: Card) => string | readonly string[]) => cards.map(cellOf)
  return {
    size: cards.length,
    fields: [
      { name: 'given name', kind: 'given-name' },
      { name: 'additional name', kind: 'additional-name' },
      { name: 'family name', kind: 'family-name' },
      { name: 'nickname', kind: 'nickname' },
      { name: 'e-mail', kind: 'email' },
      { name: 'phone', kind: 'phone' },
      { name: 'profile', kind: 'profile' },
      { name: 'organization', kind: 'organization' },
      { name: 'title', kind: 'title' },
      { name: 'birthday', kind: 'date' },
      { name: 'city', kind: 'place' },
    ],
    columns: [
      column((card) => card.given),
      column((card) => card.additional),
      column((card) => withoutCredentials(card.family)),
      column((card) => card.nickname),
      column((card) => card.emails.map(({ address }) => address)),
      column((card) => card.phones.map(({ number }) => number)),
      column((card) => (card.profile === '' ? '' : `https://www.linkedin.com/in/${card.profile}`)),
      column((card) => card.organization),
      column((card) => card.title),
      column((card) => card.birthday),
      column((card) => card.city),
    ],
  }
}

/** LinkedIn's last names carry them behind a comma; every reader parts them off. */
function withoutCredentials(family: string): string {
  return family.replace(/,.*$/, '')
}
