import { CLOSED_AS, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, plainDate, text } from '../schema/common.ts'
import { measureFields, objective } from '../schema/objective.ts'
import { describeObjective } from './describe-one.ts'
import { focusFull, focusIsFull, inTheWay } from './focus-limit.ts'

export const editObjective = writeOperation({
  name: 'objective.edit',
  summary: 'Change an objective: its wording, date or measure, whether it is in focus, reached or let go.',
  route: 'PATCH /objectives/{objectiveId}',
  input: z.object({
    objectiveId: id.meta({ description: 'Which objective' }),
    statement: text.optional(),
    due: plainDate.optional(),
    amount: measureFields.amount.nullable(),
    unit: measureFields.unit.nullable(),
    isFocused: z.boolean().optional().meta({ description: 'In focus, or stepping back' }),
    closedAs: z
      .enum(CLOSED_AS)
      .nullable()
      .optional()
      .meta({ description: 'Reached, or let go; null takes it up again' }),
  }),
  output: objective,
  errors: { ...objectiveNotFound, ...focusFull },
  examples: [
    'rapport objective edit 0192f0c1-0000-7000-8000-0000000000d1 --due 2027-06-30',
    'rapport objective edit 0192f0c1-0000-7000-8000-0000000000d1 --closed-as reached',
  ],
  command: { positional: ['objectiveId'] },
  handle: async ({ objectiveId, closedAs, isFocused, ...changes }, context) => {
    const { store, today } = context
    if (isFocused === true) {
      const full = inTheWay(await store.purpose.objectives(), objectiveId)
      if (full !== null) return focusIsFull(full)
    }
    // What is over claims no time.
    const focus = closedAs ? false : isFocused
    await store.purpose.updateObjective(objectiveId, {
      ...withoutUndefined(changes),
      ...(focus === undefined ? {} : { isFocused: focus }),
      ...(closedAs === undefined ? {} : { closedAs, closedOn: closedAs === null ? null : today }),
    })
    const edited = await describeObjective(objectiveId, context)
    return edited === null ? notFound('OBJECTIVE_NOT_FOUND', objectiveId) : ok(edited)
  },
})

type Defined<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> }

const withoutUndefined = <T extends object>(changes: T): Defined<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Defined<T>
