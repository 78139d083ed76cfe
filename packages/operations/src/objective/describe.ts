import { describeNeed } from '@rapport/domain'
import type { PurposePort } from '../ports/purpose.ts'

/** Every objective with its network's name and its needs in words, focused ones first, then by due date. */
export const describeObjectives = async (purpose: PurposePort) => {
  const networks = new Map((await purpose.networks()).map((row) => [row.networkId, row.name]))
  const needs = (await purpose.needs()).map((need) => ({ ...need, text: describeNeed(need, need.person) }))
  return (await purpose.objectives())
    .map((objective) => ({
      ...objective,
      network: networks.get(objective.networkId) ?? '',
      needs: needs.filter((need) => need.objectiveId === objective.objectiveId),
    }))
    .sort(
      (a, b) =>
        Number(b.isFocused) - Number(a.isFocused) ||
        a.due.localeCompare(b.due) ||
        a.objectiveId.localeCompare(b.objectiveId),
    )
}
