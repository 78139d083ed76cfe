import type { SkipReason } from '@rapport/domain'
import type { Plan, PlanItem } from '../../api/index.ts'

/** A decision that was just made, or taken back, and may not be in the plan yet. */
export type Pending = { readonly itemId: string } & (
  | { readonly state: 'agreed'; readonly item: PlanItem }
  | { readonly state: 'done'; readonly item: PlanItem }
  | { readonly state: 'snoozed'; readonly item: PlanItem; readonly until: string }
  | {
      readonly state: 'skipped'
      readonly item: PlanItem
      readonly because: SkipReason
      readonly note: string | null
    }
  /** Taken back; null where the item is not in memory, and comes with the next plan. */
  | { readonly state: 'open'; readonly item: PlanItem | null }
)

/** The plan as it will be once what was just decided is written: a key press shows at once. */
export const withPending = (plan: Plan, pending: readonly Pending[]): Plan => {
  const after = pending.reduce(decide, plan)
  return {
    ...after,
    minutes: minutesOf(after.items),
    doneMinutes: plan.doneMinutes - minutesOf(plan.done) + minutesOf(after.done),
  }
}

const minutesOf = (items: readonly { readonly minutes: number }[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0)

const decide = (plan: Plan, made: Pending): Plan => {
  const planned = plan.items.find(({ itemId }) => itemId === made.itemId)
  const others = plan.items.filter((item) => item !== planned)
  if (made.state === 'open') return reopen(plan, made.itemId, planned ?? made.item)
  // What the plan has taken in already is not counted twice.
  if (planned === undefined) return plan
  if (made.state === 'agreed') {
    return {
      ...plan,
      items: plan.items.map((item) => (item === planned ? { ...item, state: 'agreed' } : item)),
    }
  }
  const done = made.state === 'done' ? [doneOf(planned, plan.today)] : []
  return {
    ...plan,
    items: others,
    done: [...plan.done, ...done],
    decided: [...plan.decided, decidedOf(planned, made)],
  }
}

const reopen = (plan: Plan, reopened: string, item: PlanItem | null): Plan => {
  const decided = plan.decided.find(({ itemId }) => itemId === reopened)
  const isPlanned = plan.items.some(({ itemId }) => itemId === reopened)
  const open = item === null ? [] : [{ ...item, state: 'open' as const }]
  return {
    ...plan,
    items: isPlanned
      ? plan.items.map((each) => (each.itemId === reopened ? { ...each, state: 'open' } : each))
      : [...plan.items, ...open].sort(inTime),
    done: plan.done.filter(({ interactionId }) => interactionId !== (decided?.interactionId ?? reopened)),
    decided: plan.decided.filter((each) => each !== decided),
  }
}

const inTime = (a: PlanItem, b: PlanItem): number => {
  const [one, other] = [`${a.day} ${a.startsAt ?? ''}`, `${b.day} ${b.startsAt ?? ''}`]
  return one < other ? -1 : one > other ? 1 : 0
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

const decidedOf = (
  { itemId, personId, person, action, suggestion, channel, minutes }: PlanItem,
  made: Extract<Pending, { readonly state: 'done' | 'snoozed' | 'skipped' }>,
): Plan['decided'][number] => ({
  itemId,
  personId,
  person,
  action,
  suggestion,
  channel,
  minutes,
  state: made.state,
  until: made.state === 'snoozed' ? made.until : null,
  because: made.state === 'skipped' ? made.because : null,
  note: made.state === 'skipped' ? made.note : null,
  interactionId: made.state === 'done' ? itemId : null,
})
