import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { flag, id } from '../schema/common.ts'
import { learnedEntry } from '../schema/learned.ts'

export const listLearned = readOperation({
  name: 'learned.list',
  summary: 'List what people are working on, need and offer, newest first.',
  route: 'GET /learned',
  input: z.object({
    personId: id.optional().meta({ description: 'Of this person only' }),
    mine: flag('Your own only', false),
    settled: flag('Also what is over', false),
  }),
  output: z.object({ learned: z.array(learnedEntry) }),
  errors: personNotFound,
  examples: ['rapport learned list', 'rapport learned list --mine --settled'],
  handle: async ({ personId, mine, settled }, { store }) => {
    if (personId !== undefined && (await store.people.get(personId)) === null) {
      return notFound('PERSON_NOT_FOUND', personId)
    }
    const rows = await store.learned.list(personId ?? null)
    return ok({
      learned: rows.filter((row) => (settled || row.settledOn === null) && (!mine || row.personId === null)),
    })
  },
})
