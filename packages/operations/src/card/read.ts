import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { href, listedCard } from './card-shape.ts'
import { findCards } from './find-card.ts'
import { toVCard } from './to-vcard.ts'

/** Most cards given at once. */
const MOST_CARDS = 1_000

export const readCards = readOperation({
  name: 'card.read',
  summary: 'Read cards of the address book as vCards, by their names.',
  route: 'POST /cards/read',
  input: z.object({
    hrefs: z.array(href).min(1).max(MOST_CARDS).meta({ description: 'What the cards are called' }),
    version: z.enum(['3.0', '4.0']).default('4.0').meta({ description: 'The version of vCard' }),
  }),
  output: z.object({
    cards: z.array(listedCard.extend({ vcard: z.string() })),
    /** Names that are no card, or no longer. */
    missing: z.array(z.string()),
  }),
  errors: {},
  examples: ['rapport card read ada.vcf --json'],
  command: { positional: ['hrefs'] },
  handle: async ({ hrefs, version }, { store }) => {
    const cards = []
    for (const found of await findCards(store, hrefs)) {
      const { href: name, uid, etag } = found
      cards.push({ href: name, uid, etag, vcard: await toVCard(store.people, found, version) })
    }
    const given = new Set(cards.map((card) => card.href))
    return ok({ cards, missing: [...new Set(hrefs)].filter((name) => !given.has(name)) })
  },
})
