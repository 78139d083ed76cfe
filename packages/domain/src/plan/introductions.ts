import { type IntroductionTask, introductionTask } from '../introduction/index.ts'
import type { Action } from './action.ts'
import type { Subject } from './aim/index.ts'
import { compare } from './candidate.ts'
import type { PlanInput } from './plan.ts'

/**
 * What introductions ask of the user today, the soonest due first. Unlike a promise, one that waits for an answer is not
 * planned ahead: the connector has until that day.
 */
export const tasksWithin = (
  { introductions = [], today }: Pick<PlanInput, 'introductions' | 'today'>,
  subjectOf: ReadonlyMap<string, Subject>,
): readonly IntroductionTask[] => {
  const lastContactOn = (personId: string) => subjectOf.get(personId)?.relationship.lastContactOn ?? null
  return introductions
    .flatMap((introduction) => introductionTask(introduction, { today, lastContactOn }) ?? [])
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.introductionId, b.introductionId))
}

/** Everybody a task may turn to. */
export const whoIsIn = ({
  connectorId,
  personId,
  forId,
}: NonNullable<PlanInput['introductions']>[number]): readonly string[] =>
  [connectorId, personId, forId].filter((id) => id !== null)

/** Who helped is thanked with the news; everything else looks after what was begun. */
export const actionOn = ({ kind }: Pick<IntroductionTask, 'kind'>): Action =>
  kind === 'tell-connector' ? 'thank' : 'follow-up'
