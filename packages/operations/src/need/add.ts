import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { need, needFields } from '../schema/purpose.ts'
import { answerOf, NEED_SAYS_NOTHING, nameOf, saysNothing, saysSomething } from './who-is-named.ts'

export const addNeed = writeOperation({
  name: 'need.add',
  summary: 'Say who an objective needs: a named person, or a kind of person and how many.',
  route: 'POST /objectives/{objective}/needs',
  input: z.object({ objective: id.meta({ description: 'The id of the objective' }), ...needFields }),
  output: need,
  errors: { ...objectiveNotFound, ...personNotFound, ...saysNothing },
  examples: [
    'rapport need add --objective 0192f0c1-0000-7000-8000-0000000000d1 --function Purchasing --level director --count 3',
    'rapport need add --objective 0192f0c1-0000-7000-8000-0000000000d1 --industry Insurance --place Rotterdam --topic GDPR',
  ],
  handle: async ({ objective, ...input }, { store, newId }) => {
    const added = {
      needId: newId(),
      objectiveId: objective,
      personId: input.personId ?? null,
      function: input.function ?? null,
      level: input.level ?? null,
      organization: input.organization ?? null,
      industry: input.industry ?? null,
      place: input.place ?? null,
      topic: input.topic ?? null,
      count: input.personId === undefined ? input.count : 1,
    }
    if (!saysSomething(added)) return fail(NEED_SAYS_NOTHING)
    const objectives = await store.purpose.objectives()
    if (!objectives.some((row) => row.objectiveId === objective)) {
      return notFound('OBJECTIVE_NOT_FOUND', objective)
    }
    const person = added.personId === null ? null : await nameOf(store.people, added.personId)
    if (added.personId !== null && person === null) return notFound('PERSON_NOT_FOUND', added.personId)
    await store.purpose.addNeed(added)
    return ok(answerOf(added, person))
  },
})
