import { describe, expect, it } from 'vitest'
import type { PlanItem } from '../../api/index.ts'
import { byDay, gaugeParts, inReadingOrder } from './plan-days.ts'

const item = (itemId: string, day: string): PlanItem => ({
  itemId,
  day,
  personId: itemId,
  person: 'Mira',
  title: null,
  organization: null,
  action: 'catch-up',
  suggestion: 'Ask how she is',
  channel: 'email',
  objectiveId: null,
  objective: null,
  networkId: null,
  minutes: 15,
  relationship: { strength: 50, state: 'warm', lastContactOn: null },
  reasons: [],
})

describe('the plan by day', () => {
  it('puts days in order and keeps the order within a day', () => {
    const days = byDay([item('a', '2026-11-25'), item('b', '2026-11-23'), item('c', '2026-11-25')])
    expect(days.map((day) => day.date)).toEqual(['2026-11-23', '2026-11-25'])
    expect(days[1]?.items.map((each) => each.itemId)).toEqual(['a', 'c'])
  })

  it('is read in the order in which it is shown', () => {
    const read = inReadingOrder([item('a', '2026-11-25'), item('b', '2026-11-23')])
    expect(read.map((each) => each.itemId)).toEqual(['b', 'a'])
  })

  it('shows what was done before what is planned', () => {
    const done = {
      interactionId: 'x',
      personId: 'x',
      person: 'X',
      channel: 'phone',
      on: '2026-11-23',
      minutes: 20,
    } as const
    expect(gaugeParts({ done: [done], items: [item('a', '2026-11-23')] }).map((part) => part.kind)).toEqual([
      'done',
      'planned',
    ])
  })
})
