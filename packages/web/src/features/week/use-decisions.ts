import type { SkipReason } from '@rapport/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Plan, type PlanItem } from '../../api/index.ts'
import { notifyFailure } from '../../ui/index.ts'
import { dayAndMonth, dayName } from '../../words/dates.ts'
import { counted } from '../../words/minutes.ts'
import { type Pending, withPending } from './pending.ts'
import { skipLabel } from './skip-words.ts'
import { useUndo } from './use-undo.ts'

/** One after the other: a decision is taken back only once it stands. */
const IN_ORDER = { id: 'week' }

/** What can be decided about a week. Each decision shows at once, is written behind it, and can be taken back. */
export interface Decisions {
  /** The plan with what was just decided in it. */
  readonly plan: Plan
  readonly done: (item: PlanItem) => void
  readonly later: (item: PlanItem, until: string) => void
  readonly skip: (item: PlanItem, because: SkipReason, note: string | null) => void
  /** Everything in the week that is not kept yet. */
  readonly keep: () => void
  /** Lets what is kept move again. */
  readonly release: (item: PlanItem) => void
  readonly takeBack: (itemId: string) => void
  readonly undoLast: () => void
}

export const useDecisions = (served: Plan): Decisions => {
  const [pending, setPending] = useState<readonly Pending[]>([])
  const { say, undoLast } = useUndo()
  const queries = useQueryClient()
  const done = useMutation(api.plan.done.mutationOptions({ scope: IN_ORDER }))
  const snooze = useMutation(api.plan.snooze.mutationOptions({ scope: IN_ORDER }))
  const skip = useMutation(api.plan.skip.mutationOptions({ scope: IN_ORDER }))
  const agree = useMutation(api.plan.agree.mutationOptions({ scope: IN_ORDER }))
  const reconsider = useMutation(api.plan.reconsider.mutationOptions({ scope: IN_ORDER }))
  const plan = withPending(served, pending)

  /** Shows what was decided until the plan that holds it is here. */
  const write = (made: readonly Pending[], ask: () => Promise<unknown>): void => {
    const itemIds = new Set(made.map(({ itemId }) => itemId))
    setPending((before) => [...before.filter(({ itemId }) => !itemIds.has(itemId)), ...made])
    ask()
      .then(() => queries.invalidateQueries({ queryKey: api.plan.week.key() }))
      .catch(notifyFailure)
      .finally(() => setPending((before) => before.filter((each) => !made.includes(each))))
  }
  const open = (taken: readonly { readonly itemId: string; readonly item: PlanItem | null }[]): void =>
    write(
      taken.map(({ itemId, item }) => ({ itemId, item, state: 'open' })),
      () => reconsider.mutateAsync({ itemIds: taken.map(({ itemId }) => itemId) }),
    )
  const decide = (
    made: readonly Exclude<Pending, { readonly state: 'open' }>[],
    message: string,
    ask: () => Promise<unknown>,
  ): void => {
    write(made, ask)
    say(message, () => open(made))
  }

  const keep = (items: readonly PlanItem[]): void => {
    if (items.length === 0) return
    decide(
      items.map((item) => ({ itemId: item.itemId, item, state: 'agreed' })),
      `${counted(items.length, 'thing is', 'things are')} kept in this week.`,
      () => agree.mutateAsync({ itemIds: items.map(({ itemId }) => itemId) }),
    )
  }

  return {
    plan,
    undoLast,
    takeBack: (itemId) => open([{ itemId, item: null }]),
    done: (item) =>
      decide(
        [{ itemId: item.itemId, item, state: 'done' }],
        `Done with ${item.person}. It is on record.`,
        () => done.mutateAsync({ item: item.itemId }),
      ),
    later: (item, until) =>
      decide(
        [{ itemId: item.itemId, item, state: 'snoozed', until }],
        `${item.person} waits until ${dayName(until)} ${dayAndMonth(until)}.`,
        () => snooze.mutateAsync({ item: item.itemId, until }),
      ),
    skip: (item, because, note) =>
      decide(
        [{ itemId: item.itemId, item, state: 'skipped', because, note }],
        `Skipped ${item.person}: ${skipLabel(because).toLowerCase()}.`,
        () => skip.mutateAsync({ item: item.itemId, because, ...(note === null ? {} : { note }) }),
      ),
    keep: () => keep(plan.items.filter(({ state }) => state === 'open')),
    release: (item) => {
      open([{ itemId: item.itemId, item }])
      say(`${item.person} may move again.`, () => keep([item]))
    },
  }
}
