import { isDropped, ok, type TARGET_STATES } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { flag, label, page } from '../schema/common.ts'
import { objectiveIdField, target, targetNotice, targetState } from '../schema/target.ts'
import { foldText } from '../snapshot/fold-text.ts'
import { describeTarget, knowTargets, statementsOf } from './describe.ts'
import { listNotice } from './notice.ts'

export const listTargets = readOperation({
  name: 'target.list',
  summary: 'List the organizations on the board, furthest along first.',
  description:
    'Those that were disqualified or lost are left out unless asked for; a query finds them too, by name or by the reason they left.',
  route: 'GET /targets',
  input: z.object({
    objective: objectiveIdField.optional().meta({ description: 'Only for this objective; all if left out' }),
    state: targetState.optional().meta({ description: 'Only in this state' }),
    query: label.optional().meta({ description: 'Part of a name or of a reason' }),
    all: flag('Those that left the list as well', false),
    ...page,
  }),
  output: z.object({
    total: z.number().int(),
    targets: z.array(target),
    /** How many of them left the list. */
    dropped: z.number().int(),
    notice: targetNotice.nullable(),
  }),
  errors: objectiveNotFound,
  examples: ['rapport target', 'rapport target list --state pursuing', 'rapport target list --query freight'],
  command: { positional: ['objective'], isDefault: true },
  handle: async ({ objective, state, query, all, limit, offset }, context) => {
    const { store, today } = context
    const statements = await statementsOf(context)
    if (objective !== undefined && !statements.has(objective)) {
      return notFound('OBJECTIVE_NOT_FOUND', objective)
    }
    const rows = (await store.targets.list()).filter(
      (row) => objective === undefined || row.objectiveId === objective,
    )
    const sought = query === undefined ? null : foldText(query)
    const asked = rows
      .filter((row) => state === undefined || row.state === state)
      .filter((row) => all || state !== undefined || sought !== null || !isDropped(row.state))
      .filter(
        (row) => sought === null || foldText(`${row.organization} ${row.because ?? ''}`).includes(sought),
      )
      .toSorted(
        (a, b) =>
          ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
          compare(foldText(a.organization), foldText(b.organization)) ||
          compare(a.targetId, b.targetId),
      )
    const known = await knowTargets(asked.slice(offset, offset + limit), context)
    return ok({
      total: asked.length,
      targets: known.map((each) => describeTarget(each, statements, today)),
      dropped: rows.filter((row) => isDropped(row.state)).length,
      notice: listNotice({ objectives: statements.size, targets: rows.length, found: asked.length }),
    })
  },
})

const ORDER = [
  'pursuing',
  'qualified',
  'mapping',
  'identified',
  'won',
  'lost',
  'disqualified',
] as const satisfies readonly (typeof TARGET_STATES)[number][]

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
