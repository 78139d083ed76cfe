import { networkHistory, ok, strengthHistory } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { historyPoint, said } from '../schema/standing.ts'

/** Months looked back at, at most: twenty years, older than any archive. */
const MOST_MONTHS = 240

export const showStrengthHistory = readOperation({
  name: 'strength.history',
  summary: 'Show how strong a relationship was month by month, or your network as a whole.',
  description:
    'Each point is what the record read at the end of that month, and today; what you say yourself is beside it, never in it.',
  route: 'GET /strength/history',
  input: z.object({
    personId: id.optional().meta({ description: 'With whom; the whole network if left out' }),
    months: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_MONTHS)
      .default(24)
      .meta({ description: 'How many months back' }),
  }),
  output: z.object({
    person: z.object({ personId: id, person: z.string(), said: said.nullable() }).nullable(),
    points: z.array(historyPoint),
  }),
  errors: personNotFound,
  examples: [
    'rapport strength history --months 12',
    'rapport strength history 0192f0c1-0000-7000-8000-000000000001',
  ],
  command: { positional: ['personId'] },
  handle: async ({ personId: asked, months }, { store, snapshot, today }) => {
    const { people, contacts, indexOf, modelOf } = await snapshot()
    const frame = { today, months, halfLives: modelOf(today).halfLives }
    if (asked === undefined) {
      const points = networkHistory(contacts, people, frame).map((point) => ({ ...point, state: null }))
      return ok({ person: null, points })
    }
    const shown = await store.people.get(asked)
    const index = indexOf.get(shown?.personId ?? '') ?? -1
    const person = people[index]
    if (person === undefined) return notFound('PERSON_NOT_FOUND', asked)
    return ok({
      person: { personId: person.personId, person: person.name, said: person.said },
      points: strengthHistory(contacts, index, person, frame).map((point) => ({
        ...point,
        people: null,
        inTouch: null,
      })),
    })
  },
})
