import { followUpSuggestion, mondayOf, ok, type PlanDecision } from '@rapport/domain'
import { z } from 'zod'
import type { WriteContext } from '../context.ts'
import { writeOperation } from '../operation.ts'
import type { DecisionRow } from '../ports/plan.ts'
import type { WriteTransaction } from '../ports/store.ts'
import { decidedOutcome } from '../schema/plan.ts'
import { weekBefore } from './compose.ts'
import { takeBackMove } from './introduction.ts'
import { findItem, isPlace, itemNotFound, itemWord, noItem, outcomeOf } from './item.ts'

/** More items than a week of 60 hours holds. */
const MOST_ITEMS = 500

export const reconsiderPlanItem = writeOperation({
  name: 'plan.reconsider',
  summary: 'Take back what was decided about an item of this week, or several: they are open again.',
  description:
    'A conversation that was logged with it goes, a promise is open again, an introduction is where it was, and a person let rest is woken. Of several, all or none.',
  route: 'POST /plan/reconsider',
  input: z
    .object({
      item: itemWord.optional(),
      itemIds: z.array(itemWord).max(MOST_ITEMS).optional().meta({ description: 'Several at once' }),
    })
    .refine(({ item, itemIds = [] }) => item !== undefined || itemIds.length > 0, {
      message: 'say which item',
      path: ['item'],
    }),
  output: decidedOutcome.extend({
    others: z.array(decidedOutcome).meta({ description: 'The others, where several were named' }),
  }),
  errors: itemNotFound,
  examples: ['rapport plan reconsider 2026-W48.0192f0c1-0000-7000-8000-000000000001.catch-up'],
  command: { positional: ['item'] },
  handle: async ({ item, itemIds = [] }, context) => {
    const { store } = context
    const decided = new Map<string, DecisionRow>()
    for (const word of item === undefined ? itemIds : [item, ...itemIds]) {
      const decision = await findDecision(word, context)
      if (decision === null) return noItem(word)
      decided.set(decision.itemId, decision)
    }
    const outcomes = []
    for (const decision of decided.values()) {
      const { person } = decision
      const followUpId = await undo(decision, store)
      const open = { ...decision, until: null, because: null, interactionId: null }
      outcomes.push({ ...outcomeOf(open, { person, followUpId }), state: 'open' as const })
    }
    await store.plan.forget([...decided.keys()])
    const [first, ...others] = outcomes
    if (first === undefined) return noItem('')
    return ok({ ...first, others })
  },
})

/** Only a place needs the week as shown: whatever was decided is on record. */
const findDecision = async (word: string, context: WriteContext): Promise<DecisionRow | null> => {
  const { plan } = context.store
  if (isPlace(word)) {
    const { items } = await weekBefore(context)
    const item = findItem(word, items, items)
    return item === null ? null : plan.decision(item.itemId)
  }
  const exact = await plan.decision(word)
  if (exact !== null) return exact
  const weekOf = mondayOf(context.today)
  const ofWeek = (await plan.decisions(weekOf)).filter((decision) => decision.weekOf === weekOf)
  return findItem(word, [], ofWeek)
}

/** Takes back what came with a decision; answers with the promise that is open again. */
const undo = async (decision: PlanDecision, store: WriteTransaction): Promise<string | null> => {
  if (decision.because === 'let-rest') await store.standing.letRest(decision.personId, null)
  if (decision.state === 'snoozed' || decision.state === 'done') await takeBackMove(decision, store)
  if (decision.state !== 'done') return null
  if (decision.interactionId !== null) await store.people.removeInteraction(decision.interactionId)
  const settled = (await store.followUps.list(decision.personId)).find(
    ({ settledAs, text }) => settledAs === 'done' && followUpSuggestion(text) === decision.suggestion,
  )
  if (settled === undefined) return null
  await store.followUps.update(settled.followUpId, { settledOn: null, settledAs: null })
  return settled.followUpId
}
