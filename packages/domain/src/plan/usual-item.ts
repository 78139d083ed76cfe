import type { Channel } from '../channel.ts'
import type { FollowUp } from '../follow-up/index.ts'
import { addDays, mondayOf } from '../plain-date.ts'
import { ACTIONS, type Action } from './action.ts'
import type { Subject } from './aim/index.ts'
import type { PlanDecision } from './decision.ts'
import { channelFor, minutesFor } from './effort.ts'
import { actionOn, tasksWithin } from './introductions.ts'
import type { PlanInput } from './plan.ts'
import { followUpSuggestion, suggestionFor } from './suggestion.ts'
import { learnLessons } from './value/index.ts'
import { itemIdOf } from './week.ts'

/** What the id of an item says. */
export interface NamedItem {
  /** The Monday of its week. */
  readonly weekOf: string
  readonly personId: string
  readonly action: Action
}

/** Reads `2026-W48.<person>.<action>` of this week or the last, which may still be on a screen; null for anything else. */
export const readItemId = (itemId: string, today: string): NamedItem | null => {
  const [, personId = '', word = ''] = itemId.split('.')
  const action = ACTIONS.find((known) => known === word)
  if (action === undefined) return null
  const weekOf = [mondayOf(today), addDays(mondayOf(today), -7)].find(
    (monday) => itemIdOf(monday, personId, action) === itemId,
  )
  return weekOf === undefined ? null : { weekOf, personId, action }
}

/** What doing something about a person looks like, whatever a week has room for. */
export interface UsualItem {
  readonly suggestion: string
  readonly channel: Channel
  readonly minutes: number
  /** The promise it keeps. */
  readonly followUpId: string | null
  /** The introduction that it looks after. */
  readonly introductionId: string | null
}

/** An item as the week would hold it for this person and action, by their usual channel; of promises and introductions, the soonest due. */
export const usualItem = (
  { action, weekOf }: Pick<NamedItem, 'action' | 'weekOf'>,
  { person, relationship }: Pick<Subject, 'person' | 'relationship'>,
  known: {
    readonly decisions: readonly PlanDecision[]
    readonly followUps: readonly FollowUp[]
    readonly introductions: NonNullable<PlanInput['introductions']>
  },
  today: string,
): UsualItem => {
  const { personId } = person
  const wrong = learnLessons(known.decisions, today).wrongChannels(personId)
  const channel = channelFor(action, person, relationship, wrong)
  const sunday = addDays(weekOf, 6)
  const [promise = null] = known.followUps
    .filter((each) => each.personId === personId && each.settledOn === null && each.dueOn <= sunday)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const kept = action === 'follow-up' ? promise : null
  const subject = { person, relationship, organization: null }
  const waits =
    kept === null
      ? tasksWithin({ introductions: known.introductions, today }, new Map([[personId, subject]])).find(
          (task) => task.personId === personId && actionOn(task) === action,
        )
      : undefined
  return {
    suggestion:
      kept === null
        ? (waits?.suggestion ?? suggestionFor(action, subject, today))
        : followUpSuggestion(kept.text),
    channel,
    minutes: minutesFor(action, channel),
    followUpId: kept?.followUpId ?? null,
    introductionId: waits?.introductionId ?? null,
  }
}
