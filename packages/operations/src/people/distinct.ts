import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'

export const distinguishPeople = writeOperation({
  name: 'people.distinct',
  summary: 'Say that two people are not the same; it is remembered and not asked again.',
  route: 'POST /people/{personId}/distinct',
  input: z.object({
    personId: id.meta({ description: 'One person' }),
    otherId: id.meta({ description: 'Another one' }),
  }),
  output: z.object({ people: z.tuple([id, id]) }),
  errors: {
    ...personNotFound,
    SAME_PERSON: { kind: 'conflict', when: 'The two are shown as one person: take their merge back first.' },
  },
  examples: [
    'rapport people distinct 0192f0c1-0000-7000-8000-000000000001 0192f0c1-0000-7000-8000-000000000002',
  ],
  command: { positional: ['personId', 'otherId'] },
  handle: async ({ personId, otherId }, { store, now }) => {
    await store.imports.lock()
    const one = await store.people.get(personId)
    if (one === null) return notFound('PERSON_NOT_FOUND', personId)
    const other = await store.people.get(otherId)
    if (other === null) return notFound('PERSON_NOT_FOUND', otherId)
    if (one.personId === other.personId) {
      return fail({
        code: 'SAME_PERSON' as const,
        message: 'The two are shown as one person. Take their merge back first.',
      })
    }
    await store.identity.markDistinct(one.personId, other.personId, now.toISOString())
    return ok({ people: [one.personId, other.personId] as const })
  },
})

export const reconsiderPeople = writeOperation({
  name: 'people.reconsider',
  summary: 'Take back that two people are not the same: whether they are one is open again.',
  route: 'DELETE /people/{personId}/distinct/{otherId}',
  input: z.object({
    personId: id.meta({ description: 'One person' }),
    otherId: id.meta({ description: 'Another one' }),
  }),
  output: z.object({ people: z.tuple([id, id]) }),
  errors: personNotFound,
  examples: [
    'rapport people reconsider 0192f0c1-0000-7000-8000-000000000001 0192f0c1-0000-7000-8000-000000000002',
  ],
  command: { positional: ['personId', 'otherId'] },
  handle: async ({ personId, otherId }, { store }) => {
    await store.imports.lock()
    const sides = await store.people.cards([personId, otherId])
    const sideOf = (id: string) =>
      sides.find((side) => side.personId === id || side.cards.some((card) => card.personId === id))
    const [one, other] = [sideOf(personId), sideOf(otherId)]
    if (one === undefined) return notFound('PERSON_NOT_FOUND', personId)
    if (other === undefined) return notFound('PERSON_NOT_FOUND', otherId)
    const cardsOf = (side: typeof one) => side.cards.map((card) => card.personId)
    await store.identity.forgetDistinct(cardsOf(one), cardsOf(other))
    return ok({ people: [one.personId, other.personId] as const })
  },
})
