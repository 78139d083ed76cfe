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

  const letGo = (made: readonly Pending[]) =>
    setPending((before) => before.filter((other) => !made.includes(other)))
  const takeBack = (itemIds: readonly string[]): void => {
    setPending((before) => before.filter(({ item }) => !itemIds.includes(item.itemId)))
    for (const itemId of itemIds) reconsider.mutateAsync({ item: itemId }).catch(notifyFailure)
  }
  const decide = (made: readonly Pending[], message: string, write: () => Promise<unknown>): void => {
    setPending((before) => [...before, ...made])
    const itemIds = made.map(({ item }) => item.itemId)
    say(message, () => takeBack(itemIds))
    write()
      // Shown from memory until the plan that holds it is here.
      .then(() => queries.invalidateQueries({ queryKey: api.plan.week.key() }))
      .catch(notifyFailure)
      .finally(() => letGo(made))
  }

  return {
    plan,
    undoLast,
    takeBack: (itemId) => takeBack([itemId]),
    done: (item) =>
      decide([{ item, state: 'done' }], `Done with ${item.person}. It is on record.`, () =>
        done.mutateAsync({ item: item.itemId }),
      ),
    later: (item, until) =>
      decide(
        [{ item, state: 'snoozed', until }],
        `${item.person} waits until ${dayName(until)} ${dayAndMonth(until)}.`,
        () => snooze.mutateAsync({ item: item.itemId, until }),
      ),
    skip: (item, because, note) =>
      decide(
        [{ item, state: 'skipped', because, note }],
        `Skipped ${item.person}: ${skipLabel(because).toLowerCase()}.`,
        () => skip.mutateAsync({ item: item.itemId, because, ...(note === null ? {} : { note }) }),
      ),
    keep: () => {
      const open = plan.items.filter(({ state }) => state === 'open')
      if (open.length === 0) return
      decide(
        open.map((item) => ({ item, state: 'agreed' })),
        `${counted(open.length, 'thing is', 'things are')} kept in this week.`,
        () => agree.mutateAsync({ itemIds: open.map(({ itemId }) => itemId) }),
      )
    },
  }
}
