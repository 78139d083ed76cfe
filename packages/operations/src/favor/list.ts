import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id, page } from '../schema/common.ts'
import { favor } from '../schema/few.ts'

export const listFavors = readOperation({
  name: 'favor.list',
  summary: 'List what you and others did for each other, newest first.',
  route: 'GET /favors',
  input: z.object({
    personId: id.optional().meta({ description: 'Only with this person; everybody if left out' }),
    ...page,
  }),
  output: z.object({
    total: z.number().int(),
    given: z.number().int(),
    received: z.number().int(),
    favors: z.array(favor),
  }),
  errors: personNotFound,
  examples: ['rapport favor list', 'rapport favor list 0192f0c1-0000-7000-8000-000000000001'],
  command: { positional: ['personId'] },
  handle: async ({ personId, ...window }, { store }) => {
    if (personId !== undefined && (await store.people.get(personId)) === null) {
      return notFound('PERSON_NOT_FOUND', personId)
    }
    return ok(await store.favors.list(personId ?? null, window))
  },
})
