import { addDays, type NamedItem, type PlanDecision, readItemId, usualItem } from '@rapport/domain'
import type { WriteContext } from '../context.ts'
import { weekBefore } from './compose.ts'
import { DAYS_REMEMBERED } from './gather.ts'
import { introductionMeant } from './introduction.ts'
import { findItem, isPlace } from './item.ts'

/** What a decision needs to know of an item. */
export interface Decidable
  extends Pick<
    PlanDecision,
    | 'itemId'
    | 'weekOf'
    | 'personId'
    | 'action'
    | 'suggestion'
    | 'channel'
    | 'minutes'
    | 'day'
    | 'objectiveId'
    | 'networkId'
  > {
  readonly person: string
  readonly followUpId: string | null
  readonly introductionId: string | null
}

/**
 * The item that a word names. What was decided on before is known without planning; what is on somebody's screen but
 * no longer in the plan is told from its id. Null for what is done, and where there is no such person, week or action.
 */
export const findDecidable = async (word: string, context: WriteContext): Promise<Decidable | null> => {
  const named = readItemId(word, context.today)
  const before = isPlace(word) ? null : await context.store.plan.decision(word)
  if (before?.state === 'done') return null
  if (before !== null) return fromDecision(before, context)
  const week = await weekBefore(context)
  const item = findItem(word, week.items, week.items)
  if (item !== null) return { ...item, weekOf: week.weekOf }
  return named === null ? null : fromId(word, named, context)
}

const fromDecision = async (
  decision: PlanDecision & { readonly person: string },
  { store }: WriteContext,
): Promise<Decidable> => {
  const introduction = introductionMeant(decision, await store.introductions.list())
  const promises = await store.followUps.list(decision.personId)
  return {
    ...decision,
    followUpId:
      introduction === null
        ? (promises.find(({ settledOn }) => settledOn === null)?.followUpId ?? null)
        : null,
    introductionId: introduction?.row.introductionId ?? null,
  }
}

const fromId = async (itemId: string, named: NamedItem, context: WriteContext): Promise<Decidable | null> => {
  const { store, today } = context
  const { people, indexOf, relationships } = await context.committed()
  const index = indexOf.get(named.personId) ?? -1
  const person = people[index]
  const relationship = relationships(today)[index]
  if (person === undefined || relationship === undefined) return null
  const known = {
    decisions: await store.plan.decisions(addDays(named.weekOf, -DAYS_REMEMBERED)),
    followUps: await store.followUps.list(named.personId),
    introductions: await store.introductions.list(),
  }
  const usual = usualItem(named, { person, relationship }, known, today)
  return {
    ...named,
    ...usual,
    itemId,
    person: person.name,
    day: today,
    objectiveId: null,
    networkId: null,
  }
}
