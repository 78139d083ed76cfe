import type { SkipReason } from '@rapport/domain'
import type { Plan, PlanItem } from '../../api/index.ts'

/** A decision that was just made and may not be in the plan yet. */
export type Pending = { readonly item: PlanItem } & (
  | { readonly state: 'agreed' | 'done' }
  | { readonly state: 'snoozed'; readonly until: string }
  | { readonly state: 'skipped'; readonly because: SkipReason; readonly note: string | null }
)

/** The plan as it will be once what was just decided is written: a key press shows at once. */
export const withPending = (plan: Plan, pending: readonly Pending[]): Plan => {
  const stateOf = new Map(pending.map(({ item, state }) => [item.itemId, state]))
  const items = plan.items.flatMap((item): readonly PlanItem[] => {
    const state = stateOf.get(item.itemId)
    if (state === undefined) return [item]
    return state === 'agreed' ? [{ ...item, state }] : []
  })
  // What the plan has taken in already is not counted twice.
  const planned = new Set(plan.items.map(({ itemId }) => itemId))
  const fresh = pending.filter(({ item }) => planned.has(item.itemId))
  const done = fresh.filter(({ state }) => state === 'done').map(({ item }) => doneOf(item, plan.today))
  return {
    ...plan,
    items,
    done: [...plan.done, ...done],
    decided: [...plan.decided, ...fresh.flatMap(decidedOf)],
    minutes: items.reduce((sum, { minutes }) => sum + minutes, 0),
    doneMinutes: plan.doneMinutes + done.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}

const doneOf = ({ itemId, personId, person, channel, minutes }: PlanItem, on: string) => ({
  // Of a conversation that has no id yet; it only tells one from another.
  interactionId: itemId,
  personId,
  person,
  channel,
  on,
  minutes,
})

const decidedOf = (pending: Pending): Plan['decided'] => {
  if (pending.state === 'agreed') return []
  const { itemId, personId, person, action, suggestion, channel, minutes } = pending.item
  return [
    {
      itemId,
      personId,
      person,
      action,
      suggestion,
      channel,
      minutes,
      state: pending.state,
      until: pending.state === 'snoozed' ? pending.until : null,
      because: pending.state === 'skipped' ? pending.because : null,
      note: pending.state === 'skipped' ? pending.note : null,
      interactionId: null,
    },
  ]
}
