import { describe, expect, it } from 'vitest'
import type { Plan, PlanItem } from '../../api/index.ts'
import { withPending } from './pending.ts'
import { inventItem, inventPlan } from './plan.fixture.ts'

const [ana, bo] = [inventItem('ana', '2026-11-23'), inventItem('bo', '2026-11-24')]
const plan: Plan = inventPlan([ana, bo])
const idsOf = ({ items }: { readonly items: readonly PlanItem[] }) => items.map(({ itemId }) => itemId)

describe('a plan with what was just decided', () => {
  it('shows what is done as done, and takes its minutes off the rest', () => {
    const after = withPending(plan, [{ item: ana, state: 'done' }])
    expect(idsOf(after)).toEqual(['bo'])
    expect(after).toMatchObject({ minutes: 15, doneMinutes: 15, done: [{ person: 'Mira' }] })
  })

  it('moves what is put off or skipped to what was decided', () => {
    const after = withPending(plan, [
      { item: ana, state: 'snoozed', until: '2026-11-30' },
      { item: bo, state: 'skipped', because: 'let-rest', note: 'On leave' },
    ])
    expect(after.items).toEqual([])
    expect(after.decided).toMatchObject([
      { state: 'snoozed', until: '2026-11-30' },
      { state: 'skipped', because: 'let-rest', note: 'On leave' },
    ])
  })

  it('keeps what is agreed in its place', () => {
    const after = withPending(plan, [{ item: ana, state: 'agreed' }])
    expect(after.items.map(({ state }) => state)).toEqual(['agreed', 'open'])
    expect(after.minutes).toBe(plan.minutes)
  })

  it('counts nothing twice once the plan has taken it in', () => {
    const taken = { ...inventPlan([bo]), doneMinutes: 15 }
    expect(withPending(taken, [{ item: ana, state: 'done' }])).toEqual(taken)
  })
})
