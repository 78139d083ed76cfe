import type { SolveProgram } from '../program/index.ts'
import { type Aim, aimsOf, leadOf, type Subject, subjectsOf } from './aim/index.ts'
import type { Candidate } from './candidate.ts'
import { type Choice, choose, chooseAtOnce, type Frame, type Placed, type Wish } from './choose/index.ts'
import { dayLimitOf, decidedItems, followUpsDue } from './decided.ts'
import { displacedBy } from './displaced.ts'
import { type Found, findCandidates } from './find-candidates.ts'
import { frameOf } from './frame.ts'
import { leftOutOf } from './left-out.ts'
import { timeOf, USUAL_LIMITS } from './limits.ts'
import { NO_PEOPLE, NO_PURPOSE, noticeOf } from './notice.ts'
import type { Plan, PlanInput, PlanItem, PlanNotice } from './plan.ts'
import { reasonsFor } from './reasons.ts'
import { followUpSuggestion, leadSuggestion, suggestionFor } from './suggestion.ts'
import { itemIdOf, planningWeek } from './week.ts'

/*
 * The week: what was agreed stays and what was promised comes first; purposes ("aims") find people, each person gets
 * the one next action, each pair is worth what `value/` says, and an integer program chooses under every limit of the
 * week (`choose/`). Items then get days, and talks a time.
 *
 * Invariants: no limit is broken but by what was agreed; nobody twice; every item has reasons; the same data and date
 * give the same plan, in whatever order the people come.
 * Complexity: people × aims, plus sorting; the choice works on a shortlist of bounded size.
 */

/** Whom to turn to this week, why them, how, when, and how long it takes: the best week there is, as `solve` proves it. */
export const planWeek = async (input: PlanInput, solve: SolveProgram): Promise<Plan> => {
  const draft = draftOf(input)
  if (draft.notice !== null) return emptyPlan(input, draft.notice)
  const { found, frame, wishOf } = draft
  return finish(draft, await choose(found.candidates, frame, wishOf, solve))
}

/** The same by a quick search that proves nothing: some per cent below the best. */
export const planWeekAtOnce = (input: PlanInput): Plan => {
  const draft = draftOf(input)
  if (draft.notice !== null) return emptyPlan(input, draft.notice)
  const { found, frame, wishOf } = draft
  return finish(draft, chooseAtOnce(found.candidates, frame, wishOf))
}

interface Draft {
  readonly notice: null
  readonly input: PlanInput
  readonly subjects: readonly Subject[]
  readonly aims: readonly Aim[]
  readonly found: Found
  readonly frame: Frame
  readonly wishOf: (option: number) => Wish
}

const draftOf = (input: PlanInput): Draft | { readonly notice: PlanNotice } => {
  if (input.networks.length === 0) return { notice: NO_PURPOSE }
  if (input.people.length === 0) return { notice: NO_PEOPLE }
  const subjects = subjectsOf(input.people, input.relationships)
  const aims = aimsOf(input, subjects)
  const week = planningWeek(input.today, (input.limits ?? USUAL_LIMITS).workingDays)
  const found = findCandidates(input, subjects, aims)
  return {
    notice: null,
    input,
    subjects,
    aims,
    found,
    frame: frameOf(input, week, budgetOf(input)),
    wishOf: (option) => {
      const { agreed = null, promise = null, introduction = null } = found.candidates[option] ?? {}
      return { on: agreed?.day ?? null, by: promise?.dueOn ?? introduction?.dueOn ?? null }
    },
  }
}

const finish = ({ input, subjects, aims, found, frame }: Draft, choice: Choice): Plan => {
  const { candidates } = found
  const items = choice.placed.flatMap((placed) => {
    const candidate = candidates[placed.option]
    return candidate === undefined ? [] : [toItem(candidate, placed, choice, found, input)]
  })
  return {
    ...emptyPlan(input, null),
    minutes: items.reduce((sum, item) => sum + item.minutes, 0),
    items,
    leftOut: leftOutOf(input, subjects, aims, candidates, choice),
    candidates: found.people,
    notice: noticeOf(input, aims, {
      candidates: found.people,
      items: items.length,
      doneMinutes: doneMinutesOf(input),
      days: frame.days.length,
    }),
    isOptimal: choice.isOptimal,
    gap: choice.gap,
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
  isOptimal: true,
  gap: 0,
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

const toItem = (
  candidate: Candidate,
  { day, startsAt, minutes, option }: Placed,
  choice: Choice,
  found: Found,
  input: PlanInput,
): PlanItem => {
  const { subject, servedAim, action, channel, promise, introduction, agreed } = candidate
  const { person, relationship } = subject
  const isAsk = choice.asks.has(option)
  return {
    itemId: agreed?.itemId ?? itemIdOf(input.today, person.personId, action),
    state: agreed === null ? 'open' : 'agreed',
    day,
    startsAt: startsAt === null ? null : timeOf(startsAt),
    personId: person.personId,
    person: person.name,
    title: person.title,
    organization: person.organization,
    action,
    suggestion: agreed?.suggestion ?? suggestionOf(candidate, input, isAsk),
    channel,
    objectiveId: servedAim?.objective?.objectiveId ?? agreed?.objectiveId ?? null,
    objective: servedAim?.objective?.statement ?? null,
    networkId: servedAim?.objective?.networkId ?? servedAim?.network?.networkId ?? agreed?.networkId ?? null,
    minutes,
    isAsk,
    followUpId: promise?.followUpId ?? null,
    introductionId: introduction?.introductionId ?? null,
    relationship: {
      strength: relationship.strength,
      state: relationship.state,
      lastContactOn: relationship.lastContactOn,
    },
    reasons: reasonsFor(candidate, input, { isAsk, givesFirst: found.givesFirst.has(person.personId) }),
    displaced: agreed === null ? displacedBy(option, found.candidates, choice) : [],
  }
}

/** What was promised or waits in its own words; else what to ask a go-between for, or what one does of that kind. */
const suggestionOf = (
  { promise, introduction, servedAim, subject, action }: Candidate,
  input: PlanInput,
  isAsk: boolean,
): string => {
  if (promise !== null) return followUpSuggestion(promise.text)
  if (introduction !== null) return introduction.suggestion
  const lead = isAsk ? leadOf(input, subject.person.personId, servedAim?.objective?.objectiveId) : undefined
  return lead === undefined
    ? suggestionFor(action, subject, input.today)
    : leadSuggestion(lead, subject.person)
}
