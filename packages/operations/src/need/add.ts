import { describeNeed, fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { need, needFields } from '../schema/purpose.ts'

export const addNeed = writeOperation({
  name: 'need.add',
  summary: 'Say who an objective needs: a named person, or a kind of person and how many.',
  route: 'POST /objectives/{objective}/needs',
  input: z.object({ objective: id.meta({ description: 'The id of the objective' }), ...needFields }),
  output: need,
  errors: {
    ...objectiveNotFound,
    ...personNotFound,
    NEED_SAYS_NOTHING: {
      kind: 'invalid',
      when: 'Neither a person nor a function, level or organization is given.',
    },
  },
  examples: [
    'rapport need add --objective 0192f0c1-0000-7000-8000-0000000000d1 --function Purchasing --level director --count 3',
  ],
  handle: async (input, { store, newId }) => {
    if (!input.personId && !input.function && !input.level && !input.organization) {
      return fail({
        code: 'NEED_SAYS_NOTHING',
        message: 'Say who: a person, or at least one of function, level and organization.',
      })
    }
    const objectives = await store.purpose.objectives()
    if (!objectives.some((row) => row.objectiveId === input.objective)) {
      return notFound('OBJECTIVE_NOT_FOUND', input.objective)
    }
    const person = input.personId === undefined ? null : await store.people.get(input.personId)
    if (input.personId !== undefined && person === null) return notFound('PERSON_NOT_FOUND', input.personId)
    const added = {
      needId: newId(),
      objectiveId: input.objective,
      personId: input.personId ?? null,
      function: input.function ?? null,
      level: input.level ?? null,
      organization: input.organization ?? null,
      industry: null,
      place: null,
      topic: null,
      count: input.personId === undefined ? input.count : 1,
    }
    await store.purpose.addNeed(added)
    const name = person === null ? null : `${person.givenName} ${person.familyName}`.trim()
    return ok({ ...added, person: name, text: describeNeed(added, name) })
  },
})
