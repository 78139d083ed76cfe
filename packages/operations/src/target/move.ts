import {
  canMoveTarget,
  claimsFit,
  fail,
  LONGEST_NAME_IN_WORDS,
  needsReason,
  ok,
  plainText,
  qualify,
  targetMovesFrom,
} from '@rapport/domain'
import { z } from 'zod'
import type { WriteContext } from '../context.ts'
import { writeOperation } from '../operation.ts'
import type { TargetRow } from '../ports/target.ts'
import { flag } from '../schema/common.ts'
import { becauseField, targetDetail, targetIdField, targetState } from '../schema/target.ts'
import { describeWritten } from './describe.ts'
import { noReason, noSuchTarget, reasonMissing, targetNotFound } from './failures.ts'

export const moveTarget = writeOperation({
  name: 'target.move',
  summary: 'Move a target over the board, or take its last move back.',
  description:
    'To disqualify or lose one takes a reason. One that does not meet what you require, or of which that is not known, qualifies only with a reason of your own.',
  route: 'POST /targets/{targetId}/moves',
  input: z.object({
    targetId: targetIdField.meta({ description: 'Which target' }),
    state: targetState.optional().meta({ description: 'Where to' }),
    because: becauseField.optional(),
    back: flag('Take the last move back instead', false),
  }),
  output: targetDetail,
  errors: {
    ...targetNotFound,
    ...reasonMissing,
    MOVE_NOT_OPEN: { kind: 'conflict', when: 'That move makes no sense from where the target stands.' },
    NOT_QUALIFIED: {
      kind: 'conflict',
      when: 'Something required of it is not met or not known, and no reason was given.',
    },
  },
  examples: [
    'rapport target move 0192f0c1-0000-7000-8000-0000000000f1 mapping',
    'rapport target move 0192f0c1-0000-7000-8000-0000000000f1 disqualified --because "Buys only at home"',
    'rapport target move 0192f0c1-0000-7000-8000-0000000000f1 --back',
  ],
  command: { positional: ['targetId', 'state'] },
  handle: async ({ targetId, state, because = null, back }, context) => {
    const { store, newId, today } = context
    const row = await store.targets.get(targetId)
    if (row === null) return noSuchTarget(targetId)
    if (back) return takeBack(row, context)
    if (state === undefined || !canMoveTarget(row.state, state)) return notOpen(row, state)
    if (needsReason(state) && because === null) return noReason(row.organization, state)
    if (claimsFit(row.state, state) && because === null) {
      const criteria = (await store.targets.criteria()).filter(
        ({ objectiveId }) => objectiveId === row.objectiveId,
      )
      const { verdict, text } = qualify(criteria, row.findings)
      if (verdict === 'fails' || verdict === 'open') return notQualified(row, verdict, text)
    }
    await store.targets.update(targetId, { state, because })
    await store.targets.addStep(targetId, {
      stepId: newId(),
      fromState: row.state,
      toState: state,
      because,
      movedOn: today,
    })
    return moved(targetId, context)
  },
})

const moved = async (targetId: string, context: WriteContext) => {
  const described = await describeWritten(targetId, context)
  return described === null ? noSuchTarget(targetId) : ok(described)
}

/** The last step goes, and what was said before stands again. */
const takeBack = async (row: TargetRow, context: WriteContext) => {
  const last = row.steps.at(-1)
  const before = row.steps.at(-2)
  if (last === undefined || last.fromState === null) return notOpen(row, undefined)
  await context.store.targets.removeStep(last.stepId)
  await context.store.targets.update(row.targetId, {
    state: last.fromState,
    because: before?.because ?? null,
  })
  return moved(row.targetId, context)
}

const notOpen = ({ organization, state, targetId }: TargetRow, to: string | undefined) => {
  const moves = targetMovesFrom(state)
  return fail({
    code: 'MOVE_NOT_OPEN' as const,
    message: `${plainText(organization, LONGEST_NAME_IN_WORDS)} is ${state}: from there it can go to ${moves.join(', ')}${to === undefined ? '' : `, not to ${to}`}.`,
    details: { targetId, state, moves },
  })
}

const notQualified = ({ organization, targetId }: TargetRow, verdict: string, text: string) =>
  fail({
    code: 'NOT_QUALIFIED' as const,
    message: `${plainText(organization, LONGEST_NAME_IN_WORDS)} does not qualify yet. ${text}. Say why it does all the same, or find out.`,
    details: { targetId, verdict },
  })
