import { isDropped, isLive, ok, TARGETS_A_WEEK } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import type { TargetRow } from '../ports/target.ts'
import { objectiveIdField, targetFocus } from '../schema/target.ts'
import { focusNow } from './focus-now.ts'
import { ALL_DROPPED, NO_OBJECTIVE, NO_TARGETS } from './notice.ts'

/** More than anybody moves in a week. */
const MOST_TARGETS = 20

export const focusTargets = readOperation({
  name: 'target.focus',
  summary: 'Say which targets to move this week, by whom, and which to decide on.',
  description:
    'By the needs met there, the chance to get there, how far the target has come and what it would be worth, for the minutes it takes. What is off the list takes none.',
  route: 'GET /targets/focus',
  input: z.object({
    objective: objectiveIdField
      .optional()
      .meta({ description: 'Only for this objective; all open ones if left out' }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_TARGETS)
      .default(TARGETS_A_WEEK)
      .meta({ description: 'How many at most' }),
  }),
  output: targetFocus,
  errors: objectiveNotFound,
  examples: ['rapport target focus', 'rapport target focus --objective 0192f0c1-0000-7000-8000-0000000000d1'],
  command: { positional: ['objective'] },
  handle: async ({ objective, limit }, context) => {
    const { store } = context
    const objectives = await store.purpose.objectives()
    const asked = objectives.filter((each) =>
      objective === undefined ? each.closedAs === null : each.objectiveId === objective,
    )
    if (objective !== undefined && asked.length === 0) return notFound('OBJECTIVE_NOT_FOUND', objective)
    const statements = new Map(asked.map((each) => [each.objectiveId, each.statement]))
    const rows = (await store.targets.list()).filter(({ objectiveId }) => statements.has(objectiveId))
    const live = rows.filter(({ state }) => isLive(state))
    const { choices, decisions } = await focusNow(rows, context, limit)
    const placed = placing(rows, statements)
    const dropped = rows.filter(({ state }) => isDropped(state)).length
    return ok({
      targets: choices.flatMap((choice) => placed(choice)),
      decisions: decisions.flatMap((decision) => placed(decision)),
      dropped,
      text: inWords(choices, dropped),
      notice:
        live.length > 0
          ? null
          : objectives.length === 0
            ? NO_OBJECTIVE
            : rows.length === 0
              ? NO_TARGETS
              : ALL_DROPPED,
    })
  },
})

const placing =
  (rows: readonly TargetRow[], statements: ReadonlyMap<string, string>) =>
  <Item extends { readonly targetId: string }>(item: Item) => {
    const row = rows.find(({ targetId }) => targetId === item.targetId)
    if (row === undefined) return []
    const { objectiveId, organizationId, organization, state } = row
    const objective = statements.get(objectiveId) ?? ''
    return [{ ...item, objectiveId, objective, organizationId, organization, state }]
  }

const inWords = (choices: readonly { readonly minutes: number }[], dropped: number): string => {
  const minutes = choices.reduce((sum, choice) => sum + choice.minutes, 0)
  const moved =
    choices.length === 0
      ? 'No target to move this week'
      : `${choices.length === 1 ? 'One target' : `${choices.length} targets`} to move this week, about ${minutes} minutes`
  const off = dropped === 0 ? '' : `; ${dropped} off the list take${dropped === 1 ? 's' : ''} none`
  return `${moved}${off}.`
}
