import { fail, type PlanDecision } from '@rapport/domain'
import { z } from 'zod'
import type { FailureCase } from '../operation-failure.ts'
import type { Decidable } from './decidable.ts'

/** How an item is named: longest id with room to spare. */
export const itemWord = z.string().trim().min(1).max(100).meta({
  description: 'An item of this week: its id, the beginning of it, or its place in the plan as shown',
})

export const itemNotFound = {
  ITEM_NOT_FOUND: {
    kind: 'not-found',
    when: 'There is no such item, it is done, or more than one begins so.',
  },
} as const satisfies Record<string, FailureCase>

/** "2", the second item as shown, is far shorter than any id. */
const LONGEST_PLACE = 3

export const isPlace = (word: string): boolean => /^\d+$/.test(word) && word.length <= LONGEST_PLACE

/** The one of these that the word names: by its place (open and agreed items, from 1), its id, or the only beginning. */
export const findItem = <Item extends { readonly itemId: string }>(
  word: string,
  shown: readonly { readonly itemId: string }[],
  all: readonly Item[],
): Item | null => {
  const isByPlace = isPlace(word)
  const itemId = isByPlace ? shown[Number(word) - 1]?.itemId : word
  if (itemId === undefined) return null
  const exact = all.find((item) => item.itemId === itemId)
  if (exact !== undefined || isByPlace) return exact ?? null
  const beginning = all.filter(
    (item) => item.itemId.startsWith(itemId) || personOf(item.itemId).startsWith(itemId),
  )
  return beginning.length === 1 ? (beginning[0] ?? null) : null
}

/** `2026-W48.<person>.<action>` */
const personOf = (itemId: string): string => itemId.split('.')[1] ?? ''

export const noItem = (word: string) =>
  fail({
    code: 'ITEM_NOT_FOUND' as const,
    message: `There is no item “${word}” to decide on this week, or more than one begins so.`,
    details: { item: word },
  })

/** An item as a decision keeps it. */
export const decisionOn = (
  item: Decidable,
  decided: Pick<PlanDecision, 'state' | 'decidedAt'> & Partial<PlanDecision>,
): PlanDecision => ({
  itemId: item.itemId,
  weekOf: item.weekOf,
  personId: item.personId,
  action: item.action,
  suggestion: item.suggestion,
  channel: item.channel,
  minutes: item.minutes,
  day: item.day,
  objectiveId: item.objectiveId,
  networkId: item.networkId,
  interactionId: null,
  until: null,
  because: null,
  note: null,
  ...decided,
})

/** A decision as it is answered. */
export const outcomeOf = (
  decision: PlanDecision,
  { person, followUpId }: { readonly person: string; readonly followUpId: string | null },
) => ({
  itemId: decision.itemId,
  personId: decision.personId,
  person,
  action: decision.action,
  suggestion: decision.suggestion,
  state: decision.state,
  until: decision.until,
  because: decision.because,
  interactionId: decision.interactionId,
  followUpId,
})
