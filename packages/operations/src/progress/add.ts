import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound, personNotFound } from '../failures.ts'
import { describeObjective } from '../objective/index.ts'
import { writeOperation } from '../operation.ts'
import { id, LONGEST_TEXT, plainDate } from '../schema/common.ts'
import { objective } from '../schema/objective.ts'

/** One step of an objective does not count more; a longer number is a typing error. */
const MOST = 10_000

export const addProgress = writeOperation({
  name: 'progress.add',
  summary: 'Record that something came of an objective: one more of what it counts.',
  route: 'POST /objectives/{objective}/progress',
  input: z.object({
    objective: id.meta({ description: 'The id of the objective' }),
    amount: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST)
      .default(1)
      .meta({ description: 'How many more there are' }),
    text: z.string().trim().max(LONGEST_TEXT).default('').meta({ description: 'What came of it' }),
    person: id.optional().meta({ description: 'The id of the person it came through' }),
    on: plainDate.optional().meta({ description: 'When; today if left out' }),
  }),
  output: objective,
  errors: {
    ...objectiveNotFound,
    ...personNotFound,
    DATE_IN_FUTURE: { kind: 'invalid', when: 'It is dated after today.' },
  },
  examples: ['rapport progress add 0192f0c1-0000-7000-8000-0000000000d1 --text "Ada joins the board"'],
  command: { positional: ['objective'] },
  handle: async (input, context) => {
    const { store, today, newId } = context
    const madeOn = input.on ?? today
    if (madeOn > today) {
      return fail({
        code: 'DATE_IN_FUTURE',
        message: `${madeOn} is after today, ${today}.`,
        details: { on: madeOn, today },
      })
    }
    if (!(await store.purpose.objectives()).some((row) => row.objectiveId === input.objective)) {
      return notFound('OBJECTIVE_NOT_FOUND', input.objective)
    }
    const person = input.person === undefined ? null : await store.people.get(input.person)
    if (input.person !== undefined && person === null) return notFound('PERSON_NOT_FOUND', input.person)
    await store.purpose.addProgress({
      progressId: newId(),
      objectiveId: input.objective,
      personId: person?.personId ?? null,
      madeOn,
      amount: input.amount,
      text: input.text,
    })
    const described = await describeObjective(input.objective, context)
    return described === null ? notFound('OBJECTIVE_NOT_FOUND', input.objective) : ok(described)
  },
})
