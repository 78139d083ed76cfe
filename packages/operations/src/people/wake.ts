import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const wakePerson = writeOperation({
  name: 'people.wake',
  summary: 'Wake a person whom you let rest: they may be proposed to you again.',
  route: 'DELETE /people/{personId}/rest',
  input: z.object({ personId: id.meta({ description: 'Whom to wake' }) }),
  output: z.object({ personId: id }),
  errors: personNotFound,
  examples: ['rapport people wake 0192f0c1-0000-7000-8000-000000000001'],
  command: { positional: ['personId'] },
  handle: async ({ personId: asked }, { store }) => {
    const person = await store.people.get(asked)
    if (person === null) return notFound('PERSON_NOT_FOUND', asked)
    await store.standing.letRest(person.personId, null)
    return ok({ personId: person.personId })
  },
})
