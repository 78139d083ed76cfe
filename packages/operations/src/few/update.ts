import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { fewState, MOST_CHOSEN } from '../schema/few.ts'
import { fewStateOf, gatherFew } from './gather.ts'

export const updateFew = writeOperation({
  name: 'few.update',
  summary: 'Set how many your chosen few may be, or note that you went through them today.',
  route: 'PATCH /few',
  input: z.object({
    size: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_CHOSEN)
      .optional()
      .meta({ description: 'How many there may be' }),
    reviewed: z
      .union([z.literal(true), z.stringbool()])
      .optional()
      .meta({ description: 'You went through them today', type: 'boolean' }),
  }),
  output: fewState,
  errors: {
    FEW_TOO_MANY: { kind: 'conflict', when: 'There are more among the chosen few than the new size.' },
  },
  examples: ['rapport few update --size 30', 'rapport few update --reviewed'],
  handle: async ({ size, reviewed }, context) => {
    const { store, today } = context
    const { chosen, describe } = await gatherFew(context)
    if (size !== undefined && size < chosen.length) {
      const people = chosen.map(({ personId, reason }) => ({
        personId,
        name: describe(personId).name,
        reason,
      }))
      return fail({
        code: 'FEW_TOO_MANY',
        message: `There are ${chosen.length} among your chosen few, more than ${size}. First take out ${
          chosen.length - size
        } of: ${people.map(({ name }) => name).join(', ')}.`,
        details: { size, count: chosen.length, people },
      })
    }
    await store.few.updateSettings({
      ...(size === undefined ? {} : { size }),
      ...(reviewed === true ? { reviewedOn: today } : {}),
    })
    return ok(await fewStateOf(store.few, chosen, today))
  },
})
