import { describe, expect, it } from 'vitest'
import type { Plan, PlanItem } from '../../api/index.ts'
import { withPending } from './pending.ts'
import { inventItem, inventPlan } from './plan.fixture.ts'

const [ana, bo] = [inventItem('ana', '2026-11-23'), inventItem('bo', '2026-11-24')]
const plan: Plan = inventPlan([ana, bo])
const idsOf = ({ items }: { readonly items: readonly PlanItem[] }) => items.map(({ itemId }) => itemId)

describe('a plan with what was just decided', () => {
  it('shows what is done as done, and takes its minutes off the rest', () => {
    const after = withPending(plan, [{ itemId: 'ana', item: ana, state: 'done' }])
    expect(idsOf(after)).toEqual(['bo'])
    expect(after).toMatchObject({ minutes: 15, doneMinutes: 15, done: [{ person: 'Mira' }] })
  })

  it('moves what is put off or skipped to what was decided', () => {
    const after = withPending(plan, [
      { itemId: 'ana', item: ana, state: 'snoozed', until: '2026-11-30' },
      { itemId: 'bo', item: bo, state: 'skipped', because: 'let-rest', note: 'On leave' },
    ])
    expect(after.items).toEqual([])
    expect(after.decided).toMatchObject([
      { state: 'snoozed', until: '2026-11-30' },
      { state: 'skipped', because: 'let-rest', note: 'On leave' },
    ])
  })

  it('keeps what is agreed in its place', () => {
    const after = withPending(plan, [{ itemId: 'ana', item: ana, state: 'agreed' }])
    expect(after.items.map(({ state }) => state)).toEqual(['agreed', 'open'])
    expect(after.minutes).toBe(plan.minutes)
  })

  it('brings back at once what is taken back, to its own day', () => {
    const decided = withPending(plan, [{ itemId: 'ana', item: ana, state: 'done' }])
    const after = withPending(decided, [{ itemId: 'ana', item: ana, state: 'open' }])
    expect(after).toEqual(plan)
  })

  it('takes a decision off the list where the item itself is not in memory', () => {
    const decided = withPending(plan, [{ itemId: 'bo', item: bo, state: 'snoozed', until: '2026-11-30' }])
    const after = withPending(decided, [{ itemId: 'bo', item: null, state: 'open' }])
    expect(after.decided).toEqual([])
    expect(idsOf(after)).toEqual(['ana'])
  })

  it('lets what was kept move again', () => {
    const kept = inventPlan([inventItem('ana', '2026-11-23', 'agreed')])
    expect(withPending(kept, [{ itemId: 'ana', item: null, state: 'open' }]).items[0]?.state).toBe('open')
  })

  it('counts nothing twice once the plan has taken it in', () => {
    const taken = { ...inventPlan([bo]), doneMinutes: 15 }
    expect(withPending(taken, [{ itemId: 'ana', item: ana, state: 'done' }])).toEqual(taken)
  })
})
