import { isIntroductionOpen, type PlannedLead } from '@rapport/domain'
import { type FocusContext, focusNow } from '../target/focus-now.ts'
import type { PlanContext } from './gather.ts'

/**
 * Who could bring the user into the targets to move this week, and to whom: of what `target.focus` says, the
 * introductions, but for those that were asked for already.
 */
export const leadsOfWeek = async (
  context: FocusContext & { readonly store: Pick<PlanContext['store'], 'introductions'> },
): Promise<readonly PlannedLead[]> => {
  const { store } = context
  const open = new Set(
    (await store.purpose.objectives()).flatMap(({ objectiveId, closedAs }) =>
      closedAs === null ? [objectiveId] : [],
    ),
  )
  const rows = (await store.targets.list()).filter(({ objectiveId }) => open.has(objectiveId))
  if (rows.length === 0) return []
  const { choices, meetAt } = await focusNow(rows, context)
  const asked = (await store.introductions.list()).filter(isIntroductionOpen)
  return choices.flatMap(({ targetId, kind, person }) => {
    const row = rows.find((each) => each.targetId === targetId)
    const meet = meetAt.get(targetId)?.meet ?? null
    if (kind !== 'introduction' || person?.personId == null || row === undefined || meet === null) return []
    const { personId } = person
    const isAsked = asked.some(
      (each) =>
        each.connectorId === personId &&
        (each.organizationId === row.organizationId ||
          (each.personId !== null && each.personId === meet.personId)),
    )
    if (isAsked) return []
    const { objectiveId, organization } = row
    return [{ personId, meet: meet.name, targetId, objectiveId, organization }]
  })
}
