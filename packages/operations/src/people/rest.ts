import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, plainDate } from '../schema/common.ts'
import { rest, shortReason } from '../schema/standing.ts'

export const restPerson = writeOperation({
  name: 'people.rest',
  summary: 'Let a person rest: they are not proposed to you, for a time or until you wake them.',
  description: 'Nothing is lost: they stay in your people, and whatever is logged counts as before.',
  route: 'POST /people/{personId}/rest',
  input: z.object({
    personId: id.meta({ description: 'Whom to let rest' }),
    until: plainDate
      .optional()
      .meta({ description: 'The first day on which they may be proposed again; left out, until woken' }),
    reason: shortReason.optional().meta({ description: 'Why, for yourself' }),
  }),
  output: z.object({ personId: id, rest }),
  errors: {
    ...personNotFound,
    REST_IS_OVER: { kind: 'invalid', when: 'The day given is not after today.' },
  },
  examples: [
    'rapport people rest 0192f0c1-0000-7000-8000-000000000001',
    'rapport people rest 0192f0c1-0000-7000-8000-000000000001 --until 2027-03-01 --reason "On leave"',
  ],
  command: { positional: ['personId'] },
  handle: async ({ personId: asked, until = null, reason = null }, { store, today }) => {
    if (until !== null && until <= today) {
      return fail({
        code: 'REST_IS_OVER',
        message: `${until} is not after today, ${today}.`,
        details: { until, today },
      })
    }
    const person = await store.people.get(asked)
    if (person === null) return notFound('PERSON_NOT_FOUND', asked)
    await store.standing.letRest(person.personId, { until, reason, setOn: today })
    return ok({ personId: person.personId, rest: { until, reason } })
  },
})
