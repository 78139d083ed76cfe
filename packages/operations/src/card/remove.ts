import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { editFields } from '../people/edit-fields.ts'
import { id } from '../schema/common.ts'
import { cardChanged, cardNotFound, href, ifMatch } from './card-shape.ts'
import { findCards } from './find-card.ts'

export const removeCard = writeOperation({
  name: 'card.remove',
  summary: 'Take the person of a card out of view; no import brings them back, and you can.',
  route: 'POST /cards/remove',
  input: z.object({ href: href, ifMatch }),
  output: z.object({ href: z.string(), personId: id }),
  errors: { ...cardNotFound, ...cardChanged },
  examples: ['rapport card remove ada.vcf'],
  command: { positional: ['href'] },
  isDestructive: true,
  handle: async (input, { store, now }) => {
    await store.cards.lock()
    const [known] = await findCards(store, [input.href])
    if (known === undefined) {
      return fail({ code: 'CARD_NOT_FOUND' as const, message: 'There is no card of that name.' })
    }
    if (input.ifMatch !== undefined && input.ifMatch !== known.etag) {
      return fail({
        code: 'CARD_CHANGED' as const,
        message: 'The card is not as it was. Read it again before it is removed.',
        details: { etag: known.etag },
      })
    }
    await editFields(store.people, known.personId, { removed: 'removed' }, now.toISOString())
    return ok({ href: known.href, personId: known.personId })
  },
})
