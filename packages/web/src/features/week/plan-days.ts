import type { Plan, PlanItem } from '../../api/index.ts'

export interface PlanDay {
  readonly date: string
  readonly items: readonly PlanItem[]
}

/** The plan's items by day, days in order, each day's items in the plan's order of worth. */
export const byDay = (items: readonly PlanItem[]): readonly PlanDay[] => {
  const days = new Map<string, PlanItem[]>()
  for (const item of items) {
    const day = days.get(item.day)
    if (day === undefined) days.set(item.day, [item])
    else day.push(item)
  }
  return [...days]
    .map(([date, grouped]) => ({ date, items: grouped }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Blocks of the hours gauge: what was done first, then what is kept, then what may still change. */
export const gaugeParts = (plan: Pick<Plan, 'done' | 'items'>) => [
  ...plan.done.map((item) => ({ key: item.interactionId, minutes: item.minutes, kind: 'done' as const })),
  ...plan.items
    .map(({ itemId, minutes, state }) => ({
      key: itemId,
      minutes,
      kind: state === 'agreed' ? ('kept' as const) : ('planned' as const),
    }))
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)),
]
