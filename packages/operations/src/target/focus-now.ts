import { type Focus, type FocusInput, focusOf, isLive, TARGETS_A_WEEK } from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import type { TargetRow } from '../ports/target.ts'
import { knowTargets, type TargetContext } from './describe.ts'
import { mapTargets } from './map-targets.ts'

/** What choosing the targets of a week takes, in reading and in writing transactions alike. */
export type FocusContext = TargetContext &
  Pick<ReadContext, 'graph'> & { readonly store: Pick<ReadContext['store'], 'workspace'> }

/** The targets to move this week, and to whom the way leads at each that was looked at. */
export interface FocusNow extends Focus {
  readonly meetAt: ReadonlyMap<string, FocusInput['map']['next']>
}

/** Of these targets, those that are live: which to move, by whom, and which to decide on. */
export const focusNow = async (
  rows: readonly TargetRow[],
  context: FocusContext,
  limit: number = TARGETS_A_WEEK,
): Promise<FocusNow> => {
  const live = rows.filter(({ state }) => isLive(state))
  const known = await knowTargets(live, context)
  const mapped = new Map((await mapTargets(live, context)).map((each) => [each.row.targetId, each]))
  const inputs = known.flatMap(({ row, qualification, lastMovedOn }): readonly FocusInput[] => {
    const found = mapped.get(row.targetId)
    return found === undefined
      ? []
      : [{ target: row, qualification, map: found.map, wanted: found.wanted, lastMovedOn }]
  })
  return {
    ...focusOf(inputs, context.today, limit),
    meetAt: new Map(inputs.map(({ target, map }) => [target.targetId, map.next])),
  }
}
