import {
  checkObjective,
  describeNeed,
  type ObjectiveCheck,
  type ObjectiveFrame,
  paceOf,
} from '@rapport/domain'
import type { ObjectiveRow, ProgressRow, PurposePort } from '../ports/purpose.ts'

/**
 * Every objective with its network's name, its needs in words, how far it has come and how SMART it is: those in focus
 * first, then by due date, closed ones last.
 */
export const describeObjectives = async (purpose: PurposePort, frame: ObjectiveFrame) => {
  const networks = new Map((await purpose.networks()).map((row) => [row.networkId, row.name]))
  const needs = (await purpose.needs()).map((need) => ({ ...need, text: describeNeed(need, need.person) }))
  const progress = await purpose.progress()
  return (await purpose.objectives())
    .map((objective) => ({
      ...objective,
      network: networks.get(objective.networkId) ?? '',
      needs: needs.filter((need) => need.objectiveId === objective.objectiveId),
      ...describeProgress(
        objective,
        progress.filter((entry) => entry.objectiveId === objective.objectiveId),
        frame.today,
      ),
      smart: inShort(checkObjective(objective.statement, { ...frame, due: objective.due })),
    }))
    .sort(
      (a, b) =>
        Number(a.closedOn !== null) - Number(b.closedOn !== null) ||
        Number(b.isFocused) - Number(a.isFocused) ||
        a.due.localeCompare(b.due) ||
        a.objectiveId.localeCompare(b.objectiveId),
    )
}

const describeProgress = (objective: ObjectiveRow, progress: readonly ProgressRow[], today: string) => {
  const done = progress.reduce((sum, entry) => sum + entry.amount, 0)
  const { amount, due } = objective
  const startedOn = objective.createdAt.slice(0, 10)
  const pace = paceOf({ amount, done, startedOn, due, today })
  return {
    done,
    pace: { ...pace, expectedShare: pace.expectedShare ?? 0 },
    progress: progress.map(({ objectiveId: _, ...entry }) => entry),
  }
}

const inShort = (check: ObjectiveCheck) => ({
  kind: check.kind,
  selfServing: check.selfServing,
  specific: check.specific.ok,
  measurable: check.measurable.ok,
  achievable: check.achievable.ok,
  realistic: check.realistic.ok,
  timely: check.timely.ok,
})
