import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, file, importFiles } from '../import/support.ts'

const FIRST = ['Anna', 'Jonas', 'Mira', 'Wanda']
const connections = connectionsCsv(
  FIRST.map((first) => ({
    first,
    last: 'Solberg',
    slug: `${first}-solberg`.toLowerCase(),
    company: `${first} Yard`,
    position: 'Director of Procurement',
  })),
)

describe('an item on somebody’s screen that the plan has dropped since', () => {
  let test: TestRuntime
  let itemIds: readonly string[]
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    await importFiles(test, file('Connections.csv', connections))
    await test.call(registry.network.add, { kind: 'career', purpose: 'A next role in logistics' })
    await test.call(registry.workspace.update, { hoursPerWeek: 0 })
    const { people } = await test.call(registry.people.list)
    itemIds = people.map(({ personId }: { personId: string }) => `2026-W48.${personId}.reconnect`)
    expect((await test.call(registry.plan.week)).items).toEqual([])
  })
  afterEach(() => test.close())

  it('can be done, put off, skipped or kept, as usual for the person, and taken back in one call', async () => {
    const [first = '', second = '', third = '', fourth = ''] = itemIds
    expect(await test.call(registry.plan.done, { item: first })).toMatchObject({
      state: 'done',
      itemId: first,
    })
    expect(await test.call(registry.plan.snooze, { item: second })).toMatchObject({ until: '2026-11-30' })
    expect(await test.call(registry.plan.skip, { item: third })).toMatchObject({ because: 'not-now' })
    const { items, decided, done } = await test.call(registry.plan.agree, { itemIds: [fourth] })
    expect(items).toMatchObject([{ itemId: fourth, state: 'agreed', channel: 'linkedin', minutes: 20 }])
    expect(decided.map(({ itemId }: { itemId: string }) => itemId).sort()).toEqual(
      [first, second, third].sort(),
    )
    expect(done).toMatchObject([{ channel: 'linkedin', minutes: 20 }])

    const open = await test.call(registry.plan.reconsider, { itemIds })
    expect(open).toMatchObject({ itemId: first, state: 'open' })
    expect(open.others).toHaveLength(3)
    expect(await test.call(registry.plan.week)).toMatchObject({ items: [], decided: [], done: [] })
  })

  it('is done only once, and can be decided on anew until then', async () => {
    const [item = ''] = itemIds
    await test.call(registry.plan.skip, { item })
    await test.call(registry.plan.snooze, { item })
    await test.call(registry.plan.done, { item })
    expect(await test.run(registry.plan.done, { item })).toMatchObject({
      failure: { code: 'ITEM_NOT_FOUND' },
    })
    expect((await test.call(registry.plan.week)).done).toHaveLength(1)
  })

  it('is nowhere where its id names no such person, week or action', async () => {
    const personId = itemIds[0]?.split('.')[1] ?? ''
    for (const item of [
      '2026-W48.nobody.reply',
      `2026-W48.${personId}.dance`,
      `2026-W46.${personId}.reconnect`,
      `2026-W49.${personId}.reconnect`,
      `2026-W48.${personId}.reconnect.more`,
    ]) {
      const found = await test.run(registry.plan.skip, { item })
      expect(found, item).toMatchObject({ ok: false, failure: { code: 'ITEM_NOT_FOUND' } })
    }
    const isOver = await test.run(registry.plan.agree, { itemIds: [`2026-W47.${personId}.reconnect`] })
    expect(isOver).toMatchObject({ failure: { code: 'ITEM_NOT_FOUND' } })
  })

  it('takes nothing back where one of several was never decided on', async () => {
    const [first = '', second = ''] = itemIds
    await test.call(registry.plan.skip, { item: first })
    const result = await test.run(registry.plan.reconsider, { itemIds: [first, second] })
    expect(result).toMatchObject({ failure: { code: 'ITEM_NOT_FOUND', details: { item: second } } })
    expect((await test.call(registry.plan.week)).decided).toHaveLength(1)
    expect(await test.run(registry.plan.reconsider, {})).toMatchObject({ failure: { code: 'INVALID_INPUT' } })
  })
})
