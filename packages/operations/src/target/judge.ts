import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { text } from '../schema/common.ts'
import { criterionIdField, judgement, targetDetail, targetIdField } from '../schema/target.ts'
import { describeWritten } from './describe.ts'
import { criterionNotFound, noSuchCriterion, noSuchTarget, targetNotFound } from './failures.ts'

export const judgeTarget = writeOperation({
  name: 'target.judge',
  summary: 'Say whether a target meets a criterion, and what shows it; or that it is not known after all.',
  route: 'POST /targets/{targetId}/findings',
  input: z.object({
    targetId: targetIdField.meta({ description: 'Which target' }),
    criterion: criterionIdField.meta({ description: 'The id of the criterion' }),
    finding: judgement.meta({ description: 'Whether it is met' }),
    evidence: text.optional().meta({ description: 'What shows it: who said so, where you read it' }),
  }),
  output: targetDetail,
  errors: {
    ...targetNotFound,
    ...criterionNotFound,
    EVIDENCE_MISSING: { kind: 'invalid', when: 'It was not said what shows it.' },
  },
  examples: [
    'rapport target judge 0192f0c1-0000-7000-8000-0000000000f1 0192f0c1-0000-7000-8000-0000000000c1 met --evidence "Annual report, page 12"',
  ],
  command: { positional: ['targetId', 'criterion', 'finding'] },
  handle: async ({ targetId, criterion, finding, evidence }, context) => {
    const { store, today } = context
    const row = await store.targets.get(targetId)
    if (row === null) return noSuchTarget(targetId)
    const isAsked = (await store.targets.criteria()).some(
      ({ criterionId, objectiveId }) => criterionId === criterion && objectiveId === row.objectiveId,
    )
    if (!isAsked) return noSuchCriterion(criterion)
    if (finding !== 'unknown' && evidence === undefined) return fail(NO_EVIDENCE)
    await store.targets.judge(
      targetId,
      criterion,
      finding === 'unknown' || evidence === undefined
        ? null
        : { isMet: finding === 'met', evidence, foundOn: today },
    )
    const judged = await describeWritten(targetId, context)
    return judged === null ? noSuchTarget(targetId) : ok(judged)
  },
})

const NO_EVIDENCE = {
  code: 'EVIDENCE_MISSING',
  message: 'Say what shows it: who told you, or where it can be read.',
} as const
