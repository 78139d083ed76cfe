import { describe, expect, it } from 'vitest'
import { inventItem as item } from './plan.fixture.ts'
import { byDay, gaugeParts } from './plan-days.ts'

describe('the plan by day', () => {
  it('puts days in order and keeps the order within a day', () => {
    const days = byDay([item('a', '2026-11-25'), item('b', '2026-11-23'), item('c', '2026-11-25')])
    expect(days.map((day) => day.date)).toEqual(['2026-11-23', '2026-11-25'])
    expect(days[1]?.items.map((each) => each.itemId)).toEqual(['a', 'c'])
  })

  it('shows what was done before what is kept, and that before what may still change', () => {
    const done = {
      interactionId: 'x',
      personId: 'x',
      person: 'X',
      channel: 'phone',
      on: '2026-11-23',
      minutes: 20,
    } as const
    const items = [item('a', '2026-11-23'), item('b', '2026-11-24', 'agreed')]
    expect(gaugeParts({ done: [done], items }).map((part) => part.kind)).toEqual(['done', 'kept', 'planned'])
  })
})
