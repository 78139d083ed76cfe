import { ok } from '@rapport/domain'
import { z } from 'zod'
import { saidOf } from '../../network/said.ts'
import { writeOperation } from '../../operation.ts'
import { criterion, criterionIdField, criterionText, criterionWeight } from '../../schema/target.ts'
import { criterionNotFound, noSuchCriterion } from '../failures.ts'
import { describeCriterion } from './describe.ts'

/** As many places as anybody will go through for one organization. */
const LAST_PLACE = 1_000

export const editCriterion = writeOperation({
  name: 'criterion.edit',
  summary: 'Change a criterion, whether it is required, or its place among the others.',
  route: 'PATCH /criteria/{criterionId}',
  input: z.object({
    criterionId: criterionIdField.meta({ description: 'Which criterion' }),
    text: criterionText.optional(),
    weight: criterionWeight.optional().meta({ description: 'Whether a target qualifies without it' }),
    place: z.coerce
      .number()
      .int()
      .min(0)
      .max(LAST_PLACE)
      .optional()
      .meta({ description: 'Its place among the criteria of the objective, from 0' }),
  }),
  output: criterion,
  errors: criterionNotFound,
  examples: ['rapport criterion edit 0192f0c1-0000-7000-8000-0000000000c1 --weight wished'],
  command: { positional: ['criterionId'] },
  handle: async ({ criterionId, text, weight, place }, { store }) => {
    const all = await store.targets.criteria()
    const before = all.find((each) => each.criterionId === criterionId)
    if (before === undefined) return noSuchCriterion(criterionId)
    const isRequired = weight === undefined ? undefined : weight === 'required'
    await store.targets.updateCriterion(criterionId, saidOf({ text, isRequired }))
    if (place !== undefined) {
      const others = all.filter(
        (each) => each.objectiveId === before.objectiveId && each.criterionId !== criterionId,
      )
      const order = others.toSpliced(place, 0, before)
      for (const [index, each] of order.entries()) {
        await store.targets.updateCriterion(each.criterionId, { place: index })
      }
    }
    const edited = (await store.targets.criteria()).find((each) => each.criterionId === criterionId)
    return edited === undefined ? noSuchCriterion(criterionId) : ok(describeCriterion(edited))
  },
})
