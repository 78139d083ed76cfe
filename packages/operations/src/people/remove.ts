import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation, writeOperation } from '../operation.ts'
import { id, instant } from '../schema/common.ts'
import { editFields } from './edit-fields.ts'

export const removePerson = writeOperation({
  name: 'people.remove',
  summary: 'Take a person out of view; no import brings them back, and you can.',
  route: 'DELETE /people/{personId}',
  input: z.object({ personId: id.meta({ description: 'Whom to remove' }) }),
  output: z.object({ personId: id }),
  errors: personNotFound,
  examples: ['rapport people remove 0192f0c1-0000-7000-8000-000000000001'],
  command: { positional: ['personId'] },
  isDestructive: true,
  handle: async ({ personId }, { store, now }) => {
    const person = await store.people.get(personId)
    if (person === null) return notFound('PERSON_NOT_FOUND', personId)
    await editFields(store.people, person.personId, { removed: 'removed' }, now.toISOString())
    return ok({ personId: person.personId })
  },
})

export const restorePerson = writeOperation({
  name: 'people.restore',
  summary: 'Bring a removed person back into view, with everything known of them.',
  route: 'POST /people/{personId}/restore',
  input: z.object({ personId: id.meta({ description: 'Whom to bring back' }) }),
  output: z.object({ personId: id }),
  errors: personNotFound,
  examples: ['rapport people restore 0192f0c1-0000-7000-8000-000000000001'],
  command: { positional: ['personId'] },
  handle: async ({ personId }, { store, now }) => {
    const removed = await store.people.removed()
    if (!removed.some((person) => person.personId === personId)) return notFound('PERSON_NOT_FOUND', personId)
    await editFields(store.people, personId, { removed: null }, now.toISOString())
    return ok({ personId })
  },
})

export const listRemovedPeople = readOperation({
  name: 'people.removed',
  summary: 'List the people taken out of view, the latest first.',
  route: 'GET /people/removed',
  input: z.object({}),
  output: z.object({ people: z.array(z.object({ personId: id, name: z.string(), removedAt: instant })) }),
  errors: {},
  examples: ['rapport people removed'],
  handle: async (_input, { store }) => ok({ people: await store.people.removed() }),
})
