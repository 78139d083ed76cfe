import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

interface Point {
  readonly on: string
  readonly overall: { readonly new: number; readonly warm: number; readonly dormant: number }
  readonly networks: readonly { readonly inTime: { readonly kept: number; readonly of: number } | null }[]
  readonly few: { readonly people: number; readonly warm: number }
  readonly given: number
  readonly received: number
  readonly firsts: { readonly people: number; readonly followedUp: number }
}

describe('whether it is working', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const show = (input: object = {}) => test.call(registry.health.show, input)
  const add = async (givenName: string): Promise<string> =>
    (await test.call(registry.people.add, { givenName, familyName: 'Vale' })).personId
  const meet = (personId: string, ...days: readonly string[]) =>
    Promise.all(days.map((on) => test.call(registry.interaction.log, { personId, on, channel: 'in-person' })))
  const lastOf = ({ points }: { readonly points: readonly Point[] }) => points.at(-1)

  it('says that there is not enough to tell, and what would help', async () => {
    const empty = await show()
    expect(empty.notice.code).toBe('no-people')
    await add('Ana')
    expect((await show()).notice.code).toBe('no-history')
  })

  it('is told in points, from what was logged', async () => {
    const [ana, bram] = [await add('Ana'), await add('Bram')]
    await meet(ana, '2025-03-01', '2025-04-01', '2025-05-01')
    await meet(bram, '2026-10-05', '2026-10-20')
    const { networkId } = await test.call(registry.network.add, {
      kind: 'career',
      purpose: 'Find my next role',
    })
    await test.call(registry.network.join, { networkId, personIds: [ana, bram] })
    await test.call(registry.few.add, { personId: ana, reason: 'Opened doors' })
    expect(lastOf(await show())?.few).toMatchObject({ people: 1, warm: 0 })

    await meet(ana, '2026-11-20')
    const shown = await show()
    expect(shown.points).toHaveLength(13)
    expect(lastOf(shown)).toMatchObject({
      on: '2026-11-23',
      overall: { new: 1, warm: 1, dormant: 0 },
      few: { warm: 1 },
    })
    expect(lastOf(shown)?.networks[0]?.inTime).toEqual({ kept: 2, of: 2 })
    const october = (shown.points as readonly Point[]).find(({ on }) => on === '2026-10-31')
    expect(october).toMatchObject({ firsts: { people: 1, followedUp: 1 }, overall: { dormant: 1 } })
    expect(shown.captions.few).toBe('Your one chosen tie is warm.')
  })

  it('looks back by weeks as well', async () => {
    const shown = await show({ step: 'week', steps: 4 })
    expect((shown.points as readonly Point[]).map(({ on }) => on)).toEqual([
      '2026-11-01',
      '2026-11-08',
      '2026-11-15',
      '2026-11-22',
      '2026-11-23',
    ])
  })

  it('mends the past when older conversations come in, and forgets them when they go', async () => {
    const ana = await add('Ana')
    await meet(ana, '2026-06-01', '2026-07-01')
    const before = await show()
    const { interactionId } = await test.call(registry.interaction.log, {
      personId: ana,
      on: '2026-01-10',
      channel: 'in-person',
    })
    const firstOf = (shown: { readonly points: readonly Point[] }, month: string) =>
      shown.points.find(({ on }) => on.startsWith(month))?.firsts.people
    expect(firstOf(await show(), '2026-01')).toBe(1)
    expect(firstOf(await show(), '2026-06')).toBe(0)
    await test.call(registry.interaction.remove, { interactionId })
    expect(await show()).toEqual(before)
  })
})
