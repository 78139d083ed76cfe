import { needsReason, ok } from '@rapport/domain'
import { z } from 'zod'
import { saidOf } from '../network/said.ts'
import { writeOperation } from '../operation.ts'
import { becauseField, currencyField, targetDetail, targetIdField, valueField } from '../schema/target.ts'
import { describeWritten } from './describe.ts'
import { noReason, noSuchTarget, reasonMissing, targetNotFound } from './failures.ts'

export const editTarget = writeOperation({
  name: 'target.edit',
  summary: 'Change what a target would be worth, or why it is where it is. Null empties a field.',
  route: 'PATCH /targets/{targetId}',
  input: z.object({
    targetId: targetIdField.meta({ description: 'Which target' }),
    because: becauseField.nullable().optional(),
    value: valueField.nullable().optional(),
    currency: currencyField.nullable().optional(),
  }),
  output: targetDetail,
  errors: { ...targetNotFound, ...reasonMissing },
  examples: ['rapport target edit 0192f0c1-0000-7000-8000-0000000000f1 --value 40000 --currency EUR'],
  command: { positional: ['targetId'] },
  handle: async ({ targetId, ...change }, context) => {
    const { store } = context
    const row = await store.targets.get(targetId)
    if (row === null) return noSuchTarget(targetId)
    if (change.because === null && needsReason(row.state)) return noReason(row.organization, row.state)
    await store.targets.update(targetId, saidOf(change))
    const edited = await describeWritten(targetId, context)
    return edited === null ? noSuchTarget(targetId) : ok(edited)
  },
})
