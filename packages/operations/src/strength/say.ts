import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { said, saidStrength, shortReason } from '../schema/standing.ts'

export const sayStrength = writeOperation({
  name: 'strength.say',
  summary: 'Say yourself how strong a relationship is, from 0 to 100; it goes before what the record shows.',
  description: 'It holds over imports and merges, and is shown beside what the record reads.',
  route: 'POST /people/{personId}/strength',
  input: z.object({
    personId: id.meta({ description: 'With whom' }),
    strength: saidStrength.meta({ description: 'How strong, 0 to 100' }),
    reason: shortReason.optional().meta({ description: 'What the record does not know' }),
  }),
  output: z.object({ personId: id, said }),
  errors: personNotFound,
  examples: [
    'rapport strength say 0192f0c1-0000-7000-8000-000000000001 80 --reason "We talk at the school gate"',
  ],
  command: { positional: ['personId', 'strength'] },
  handle: async ({ personId: asked, strength, reason = null }, { store, today }) => {
    const person = await store.people.get(asked)
    if (person === null) return notFound('PERSON_NOT_FOUND', asked)
    await store.standing.sayStrength(person.personId, { strength, reason, saidOn: today })
    return ok({ personId: person.personId, said: { strength, reason, on: today } })
  },
})

export const unsayStrength = writeOperation({
  name: 'strength.unsay',
  summary: 'Take back what you said of how strong a relationship is; the record speaks again.',
  route: 'DELETE /people/{personId}/strength',
  input: z.object({ personId: id.meta({ description: 'With whom' }) }),
  output: z.object({ personId: id }),
  errors: personNotFound,
  examples: ['rapport strength unsay 0192f0c1-0000-7000-8000-000000000001'],
  command: { positional: ['personId'] },
  handle: async ({ personId: asked }, { store }) => {
    const person = await store.people.get(asked)
    if (person === null) return notFound('PERSON_NOT_FOUND', asked)
    await store.standing.sayStrength(person.personId, null)
    return ok({ personId: person.personId })
  },
})
