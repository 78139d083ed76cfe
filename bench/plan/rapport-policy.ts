import {
  balancesOf,
  type PlanInput,
  planWeek,
  planWeekAtOnce,
  relationships,
  toDayNumber,
  USUAL_LIMITS,
} from '@rapport/domain'
import { openSolver } from '@rapport/domain/solver'
import type { Choice, Policy } from './policies.ts'
import type { Visible } from './world/index.ts'

/** Rapport's own week, by the quick search that the program starts from, or as HiGHS proves it the best there is. */
export const rapportPolicy = async (isProven: boolean): Promise<Policy> => {
  const solve = isProven ? await openSolver() : null
  return {
    name: 'Rapport',
    choose: async (visible) => {
      const input = inputOf(visible)
      const { items } = solve === null ? planWeekAtOnce(input) : await planWeek(input, solve)
      const positions = new Map(visible.people.map(({ personId }, at) => [personId, at]))
      return items.flatMap(({ personId, action, channel, day }): Choice[] => {
        const at = positions.get(personId)
        return at === undefined ? [] : [{ at, action, channel, day: daysAfter(visible, day) }]
      })
    },
  }
}

/** From the visible world only, as the operation `plan.week` puts its input together. */
const inputOf = (visible: Visible): PlanInput => ({
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
  // The other policies keep to no limit by the day, so that each channel takes one session.
  // The user of this world asks wherever something was given, whoever planned the week.
  limits: { ...USUAL_LIMITS, minutesPerDay: Math.floor(visible.hours * 60), mostAsks: 50 },
})

const daysAfter = ({ today }: Visible, day: string): number =>
  Math.max(0, Math.min(6, toDayNumber(day) - toDayNumber(today)))
