import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound } from '../failures.ts'
import { describeObjective } from '../objective/index.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { objective } from '../schema/objective.ts'

export const removeProgress = writeOperation({
  name: 'progress.remove',
  summary: 'Take back a step that was recorded for an objective.',
  route: 'DELETE /progress/{progressId}',
  input: z.object({ progressId: id.meta({ description: 'Which step' }) }),
  output: objective,
  errors: { PROGRESS_NOT_FOUND: { kind: 'not-found', when: 'No step has that id.' } },
  examples: ['rapport progress remove 0192f0c1-0000-7000-8000-0000000000f1'],
  command: { positional: ['progressId'] },
  isDestructive: true,
  handle: async ({ progressId }, context) => {
    const { purpose } = context.store
    const step = (await purpose.progress()).find((row) => row.progressId === progressId)
    if (step === undefined) return notFound('PROGRESS_NOT_FOUND', progressId)
    await purpose.removeProgress(progressId)
    const described = await describeObjective(step.objectiveId, context)
    return described === null ? notFound('PROGRESS_NOT_FOUND', progressId) : ok(described)
  },
})
