import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { needNotFound, notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { need, needCount, needFields } from '../schema/purpose.ts'
import { answerOf, NEED_SAYS_NOTHING, nameOf, saysNothing, saysSomething } from './who-is-named.ts'

const { count: _, ...kindFields } = needFields

export const editNeed = writeOperation({
  name: 'need.edit',
  summary: 'Change who an objective needs. Null takes a part of it away.',
  route: 'PATCH /needs/{needId}',
  input: z.object({
    needId: id.meta({ description: 'Which need' }),
    personId: kindFields.personId.nullable(),
    function: kindFields.function.nullable(),
    level: kindFields.level.nullable(),
    organization: kindFields.organization.nullable(),
    industry: kindFields.industry.nullable(),
    place: kindFields.place.nullable(),
    topic: kindFields.topic.nullable(),
    count: needCount.optional().meta({ description: 'How many of them' }),
  }),
  output: need,
  errors: { ...needNotFound, ...personNotFound, ...saysNothing },
  examples: ['rapport need edit 0192f0c1-0000-7000-8000-0000000000e1 --level vp --count 2'],
  command: { positional: ['needId'] },
  handle: async ({ needId, ...input }, { store }) => {
    const before = (await store.purpose.needs()).find((row) => row.needId === needId)
    if (before === undefined) return notFound('NEED_NOT_FOUND', needId)
    const change = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    const merged = { ...before, ...change }
    const edited = { ...merged, count: merged.personId === null ? merged.count : 1 }
    if (!saysSomething(edited)) return fail(NEED_SAYS_NOTHING)
    const person = edited.personId === null ? null : await nameOf(store.people, edited.personId)
    if (edited.personId !== null && person === null) return notFound('PERSON_NOT_FOUND', edited.personId)
    await store.purpose.updateNeed(needId, { ...change, count: edited.count })
    return ok(answerOf(edited, person))
  },
})
