import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { outcome, whichOutcome } from '../schema/outcome.ts'
import { describeOne } from './describe.ts'
import { noSuchOutcome, outcomeNotFound } from './failures.ts'

export const removeOutcome = writeOperation({
  name: 'outcome.remove',
  summary:
    'Take back an outcome, with the step of the objective that was recorded with it; you can restore it.',
  route: 'DELETE /outcomes/{outcomeId}',
  input: z.object({ outcomeId: whichOutcome }),
  output: z.object({ outcomeId: id }),
  errors: outcomeNotFound,
  examples: ['rapport outcome remove 0192f0c1-0000-7000-8000-0000000000e1'],
  command: { positional: ['outcomeId'] },
  isDestructive: true,
  handle: async ({ outcomeId }, { store }) => {
    const row = await store.outcomes.get(outcomeId)
    if (row === null) return noSuchOutcome(outcomeId)
    const step =
      row.progressId === null
        ? undefined
        : (await store.purpose.progress()).find(({ progressId }) => progressId === row.progressId)
    if (step !== undefined) await store.purpose.removeProgress(step.progressId)
    await store.outcomes.remove(outcomeId, step?.amount ?? 0)
    return ok({ outcomeId })
  },
})

export const restoreOutcome = writeOperation({
  name: 'outcome.restore',
  summary: 'Put back an outcome that was taken back, as it was: its people, its causes and its step.',
  description: 'The step is left out where its objective is gone.',
  route: 'POST /outcomes/{outcomeId}/restore',
  input: z.object({ outcomeId: whichOutcome }),
  output: outcome,
  errors: { OUTCOME_NOT_FOUND: { kind: 'not-found', when: 'No outcome with that id was taken back.' } },
  examples: ['rapport outcome restore 0192f0c1-0000-7000-8000-0000000000e1'],
  command: { positional: ['outcomeId'] },
  handle: async ({ outcomeId }, { store }) => {
    const { outcomes, purpose } = store
    const counted = await outcomes.restore(outcomeId)
    const row = counted === null ? null : await outcomes.get(outcomeId)
    if (counted === null || row === null) {
      return fail({
        code: 'OUTCOME_NOT_FOUND',
        message: `No outcome with the id ${outcomeId} was taken back. Those that were: rapport outcome list --removed`,
        details: { id: outcomeId },
      })
    }
    const objective = (await purpose.objectives()).find(({ objectiveId }) => objectiveId === row.objectiveId)
    if (row.progressId !== null && objective !== undefined && counted > 0) {
      await purpose.addProgress({
        progressId: row.progressId,
        objectiveId: objective.objectiveId,
        personId: row.personIds[0] ?? null,
        madeOn: row.happenedOn,
        amount: counted,
        text: row.what,
      })
    } else await outcomes.update(outcomeId, { progressId: null })
    return ok(await describeOne((await outcomes.get(outcomeId)) ?? row, store))
  },
})
