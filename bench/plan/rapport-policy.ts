import { balancesOf, openSolver, planWeek, relationships, toDayNumber } from '@rapport/domain'
import type { Choice, Policy } from './policies.ts'
import type { Visible } from './world/index.ts'

/** HiGHS in this thread: worlds are lived through one after the other anyway. */
const solve = await openSolver()

/** Rapport's own week, from the visible world only, as the operation `plan.week` puts its input together. */
export const rapport: Policy = {
  name: 'Rapport',
  choose: async (visible) => {
    const plan = await planWeek(
      {
        people: visible.people,
        relationships: relationships(visible.log(), visible.people, visible.today),
        networks: [visible.network],
        objectives: visible.objectives,
        needs: visible.needs,
        ownerOrganization: null,
        hours: visible.hours,
        today: visible.today,
        done: [],
        balances: balancesOf(visible.favors(), visible.today),
      },
      solve,
    )
    const positions = new Map(visible.people.map(({ personId }, at) => [personId, at]))
    return plan.items.flatMap(({ personId, action, channel, minutes, day }): Choice[] => {
      const at = positions.get(personId)
      return at === undefined ? [] : [{ at, action, channel, minutes, day: daysAfter(visible, day) }]
    })
  },
}

const daysAfter = ({ today }: Visible, day: string): number =>
  Math.max(0, Math.min(6, toDayNumber(day) - toDayNumber(today)))
