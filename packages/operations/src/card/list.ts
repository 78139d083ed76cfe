import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { listedCard } from './card-shape.ts'
import { reconcile } from './reconcile.ts'
import { readSyncToken, syncTokenOf } from './sync-token.ts'

/** A write: what has changed since clients last asked is found, and noted, when they ask. */
export const listCards = writeOperation({
  name: 'card.list',
  summary: 'List the cards of the address book, or what has changed since a synchronisation.',
  description:
    'Each answer carries a token; with it as `since`, the next answer holds only cards that are new or changed, and the names of those that went.',
  route: 'POST /cards/list',
  input: z.object({
    since: z.string().max(200).optional().meta({ description: 'The token of an earlier answer' }),
  }),
  output: z.object({ syncToken: z.string(), cards: z.array(listedCard), removed: z.array(z.string()) }),
  errors: {
    SYNC_TOKEN_EXPIRED: {
      kind: 'conflict',
      when: 'What has changed since then can no longer be told; list everything.',
    },
  },
  examples: ['rapport card list --json'],
  handle: async ({ since }, { store, now }) => {
    await store.cards.lock()
    const newest = await reconcile(store, now)
    const from = since === undefined ? null : readSyncToken(since)
    if (since !== undefined && (from === null || !(await store.cards.knowsSync(from)))) {
      return fail({
        code: 'SYNC_TOKEN_EXPIRED',
        message: 'What has changed since that synchronisation can no longer be told. List everything.',
      })
    }
    const rows = from === null ? await store.cards.all() : await store.cards.changedSince(from)
    return ok({
      syncToken: syncTokenOf(newest),
      cards: rows.filter((row) => !row.isRemoved).map(({ href, uid, etag }) => ({ href, uid, etag })),
      removed: from === null ? [] : rows.filter((row) => row.isRemoved).map(({ href }) => href),
    })
  },
})
