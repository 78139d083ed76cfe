import { followUpSuggestion, ok, type PlanDecision } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import type { WriteTransaction } from '../ports/store.ts'
import { decidedOutcome } from '../schema/plan.ts'
import { composeWeek } from './compose.ts'
import { findItem, itemNotFound, itemWord, noItem, outcomeOf } from './item.ts'

export const reconsiderPlanItem = writeOperation({
  name: 'plan.reconsider',
  summary: 'Take back what was decided about an item of this week: it is open again.',
  description:
    'A conversation that was logged with it goes, a promise is open again, and a person let rest is woken.',
  route: 'POST /plan/items/{item}/reconsider',
  input: z.object({ item: itemWord }),
  output: decidedOutcome,
  errors: itemNotFound,
  examples: ['rapport plan reconsider 2026-W48.0192f0c1-0000-7000-8000-000000000001.catch-up'],
  command: { positional: ['item'] },
  handle: async ({ item: word }, context) => {
    const { store } = context
    const week = await composeWeek(context)
    const agreed = week.items.filter(({ state }) => state === 'agreed')
    const found = findItem(word, week.items, [...agreed, ...week.decided])
    const decision = found === null ? null : await store.plan.decision(found.itemId)
    if (decision === null) return noItem(word)
    const followUpId = await undo(decision, store)
    await store.plan.forget([decision.itemId])
    const outcome = outcomeOf(
      { ...decision, until: null, because: null, interactionId: null },
      {
        person: decision.person,
        followUpId,
      },
    )
    return ok({ ...outcome, state: 'open' as const })
  },
})

/** Takes back what came with a decision; answers with the promise that is open again. */
const undo = async (decision: PlanDecision, store: WriteTransaction): Promise<string | null> => {
  if (decision.because === 'let-rest') await store.standing.letRest(decision.personId, null)
  if (decision.state !== 'done') return null
  if (decision.interactionId !== null) await store.people.removeInteraction(decision.interactionId)
  const settled = (await store.followUps.list(decision.personId)).find(
    ({ settledAs, text }) => settledAs === 'done' && followUpSuggestion(text) === decision.suggestion,
  )
  if (settled === undefined) return null
  await store.followUps.update(settled.followUpId, { settledOn: null, settledAs: null })
  return settled.followUpId
}
