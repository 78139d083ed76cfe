import { createRun, registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

describe('a week that was planned already', () => {
  let test: TestRuntime
  let personId: string
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    await test.call(registry.network.add, { kind: 'career', purpose: 'A next role' })
    personId = (await test.call(registry.people.add, { givenName: 'Ines', familyName: 'Solberg' })).personId
    await test.call(registry['follow-up'].add, { personId, text: 'Send the deck', due: '2026-11-24' })
    expect((await test.call(registry.plan.week)).items).toHaveLength(1)
  })
  afterEach(() => test.close())

  it('does not outlive what another process writes', async () => {
    const elsewhere = createRun(test.runtime)
    expect(await elsewhere(registry.plan.skip, { item: '1' })).toMatchObject({ ok: true })
    expect((await test.call(registry.plan.week)).items).toEqual([])
    expect(await test.run(registry.plan.done, { item: '1' })).toMatchObject({ ok: false })
    await elsewhere(registry.workspace.update, { hoursPerWeek: 7 })
    expect(await test.call(registry.plan.week)).toMatchObject({ hours: 7 })
  })

  it('does not outlive its day, nor serve other hours', async () => {
    let today = '2026-11-23'
    const run = createRun({ ...test.runtime, today: () => today })
    expect(await run(registry.plan.week, {})).toMatchObject({ value: { today } })
    expect(await run(registry.plan.week, { hours: 0 })).toMatchObject({ value: { hours: 0, items: [] } })
    today = '2026-11-24'
    expect(await run(registry.plan.week, {})).toMatchObject({ value: { today, items: [{ day: today }] } })
  })

  it('holds nothing of a decision that was refused', async () => {
    const before = await test.call(registry.plan.week)
    const refused = await test.run(registry.plan.agree, { itemIds: ['1', 'nobody'] })
    expect(refused).toMatchObject({ ok: false })
    expect(await test.call(registry.plan.week)).toEqual(before)
  })
})
