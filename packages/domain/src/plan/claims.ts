import { addDays } from '../plain-date.ts'
import type { Aim, Subject } from './aim/index.ts'
import { type Candidate, compare } from './candidate.ts'
import { channelFor, minutesFor } from './effort.ts'
import { actionOn, tasksWithin, whoIsIn } from './introductions.ts'
import { horizonOf, restOf } from './next-action.ts'
import type { PlanInput } from './plan.ts'
import { INTRODUCTION_WORTH, learnLessons, PROMISE_WORTH } from './value/index.ts'
import { planningWeek } from './week.ts'

/** What has a claim on the week before anything is looked for. */
export interface Claims {
  /** What was agreed, and what was promised and is due. */
  readonly candidates: readonly Candidate[]
  /** Nothing else is looked for of these people: they have a claim, or the user is through with them this week. */
  readonly settled: ReadonlySet<string>
}

/**
 * Agreed items of this week stay, unless the person was in touch since or is to be let rest. Promises due by the end of
 * the week come next, then introductions that wait, one a person, the soonest. Whoever is snoozed, skipped or done stays out.
 */
export const claimsOn = (input: PlanInput, subjects: readonly Subject[], aims: readonly Aim[]): Claims => {
  const { today, decisions = [], followUps = [], done } = input
  const { monday } = planningWeek(today)
  const subjectOf = subjectsWanted(input, subjects)
  const isDone = new Set(done.map(({ personId }) => personId))
  const horizon = horizonOf(today)
  const settled = new Set<string>()
  const candidates: Candidate[] = []
  const tasks = tasksWithin(input, subjectOf)

  for (const decision of decisions.toSorted((a, b) => compare(a.itemId, b.itemId))) {
    const { personId, state, weekOf, until } = decision
    const isOut = state === 'snoozed' ? (until ?? '') > today : state !== 'agreed' && weekOf === monday
    if (isOut) settled.add(personId)
  }
  for (const decision of decisions.toSorted((a, b) => compare(a.itemId, b.itemId))) {
    const { personId, state, weekOf } = decision
    const subject = subjectOf.get(personId)
    if (state !== 'agreed' || weekOf !== monday || subject === undefined) continue
    if (settled.has(personId) || isDone.has(personId) || isLetRest(subject, today)) continue
    settled.add(personId)
    const purpose = decision.objectiveId ?? decision.networkId
    const introduction =
      tasks.find((task) => task.personId === personId && task.suggestion === decision.suggestion) ?? null
    candidates.push({
      ...bareCandidate(subject),
      aim: 'agreed',
      isFixed: true,
      isFirstConversation: decision.action === 'first-conversation',
      isNewContact: decision.action === 'first-conversation' && input.waiting?.has(personId) !== true,
      channel: decision.channel,
      minutes: decision.minutes,
      worth: AGREED_WORTH,
      action: decision.action,
      servedAim: aims.find((aim) => purposeOf(aim) === purpose) ?? null,
      promise:
        introduction === null
          ? (followUps.find(({ settledOn, personId: other }) => settledOn === null && other === personId) ??
            null)
          : null,
      introduction,
      agreed: decision,
    })
  }

  const sunday = addDays(monday, 6)
  const lessons = learnLessons(decisions, today)
  const due = followUps
    .filter(({ settledOn, dueOn }) => settledOn === null && dueOn <= sunday)
    .toSorted((a, b) => compare(a.dueOn, b.dueOn) || compare(a.followUpId, b.followUpId))
  for (const promise of due) {
    const { personId } = promise
    const subject = subjectOf.get(personId)
    if (subject === undefined || settled.has(personId)) continue
    const { person, relationship } = subject
    if (restOf(person, relationship, horizon, { isPromised: true }) !== null) continue
    settled.add(personId)
    const channel = channelFor('follow-up', person, relationship, lessons.wrongChannels(personId))
    candidates.push({
      ...bareCandidate(subject),
      aim: 'promise',
      channel,
      minutes: minutesFor('follow-up', channel),
      worth: promise.dueOn < today ? PROMISE_WORTH.late : PROMISE_WORTH.due,
      action: 'follow-up',
      promise,
    })
  }

  for (const task of tasks) {
    const { personId, dueOn } = task
    const subject = subjectOf.get(personId)
    if (subject === undefined || settled.has(personId)) continue
    const { person, relationship } = subject
    if (restOf(person, relationship, horizon, { isPromised: true }) !== null) continue
    settled.add(personId)
    const action = actionOn(task)
    const channel = channelFor(action, person, relationship, lessons.wrongChannels(personId))
    candidates.push({
      ...bareCandidate(subject),
      aim: 'introduction',
      channel,
      minutes: minutesFor(action, channel),
      worth: dueOn < today ? INTRODUCTION_WORTH.late : INTRODUCTION_WORTH.due,
      action,
      introduction: task,
    })
  }
  return { candidates, settled }
}

/** Any worth above 0 does: agreed items are in the week whatever they are worth. */
const AGREED_WORTH = 1

const purposeOf = ({ objective, network }: Aim): string | null =>
  objective?.objectiveId ?? network?.networkId ?? null

const isLetRest = ({ person: { rest } }: Subject, today: string): boolean =>
  rest !== null && (rest.until === null || rest.until > today)

const bareCandidate = (subject: Subject) => ({
  subject,
  personId: subject.person.personId,
  servedShare: 0,
  isAimEven: true,
  organization: null,
  kind: null,
  isFirstConversation: false,
  isNewContact: false,
  askWorth: 0,
  isFixed: false,
  servedAim: null,
  promise: null,
  introduction: null,
  agreed: null,
})

const subjectsWanted = (
  { decisions = [], followUps = [], introductions = [] }: PlanInput,
  subjects: readonly Subject[],
): ReadonlyMap<string, Subject> => {
  const wanted = new Set([
    ...[...decisions, ...followUps].map(({ personId }) => personId),
    ...introductions.flatMap(whoIsIn),
  ])
  if (wanted.size === 0) return new Map()
  return new Map(
    subjects.flatMap((subject) =>
      wanted.has(subject.person.personId) ? [[subject.person.personId, subject] as const] : [],
    ),
  )
}
