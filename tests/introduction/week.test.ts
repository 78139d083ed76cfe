import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

describe('introductions in the week', () => {
  let test: TestRuntime
  let mira: string
  let ada: string
  const { intro, people, plan, network } = registry
  const add = async (givenName: string, familyName: string): Promise<string> =>
    (await test.call(people.add, { givenName, familyName })).personId
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    await test.call(network.add, { kind: 'career', purpose: 'Find my next role' })
    mira = await add('Mira', 'Solberg')
    ada = await add('Ada', 'Okafor')
  })
  afterEach(() => test.close())

  const request = async (more: object = {}): Promise<string> =>
    (await test.call(intro.request, { to: ada, through: mira, why: 'Yards', on: '2026-11-02', ...more }))
      .introduction.introductionId
  const move = (introductionId: string, state: string, on: string) =>
    test.call(intro.update, { introductionId, state, on })
  const onlyItem = async () => {
    const { items } = await test.call(plan.week)
    expect(items).toHaveLength(1)
    return items[0]
  }
  const shown = async () => (await test.call(intro.list)).introductions[0]

  it('wait for an answer: asked once more, they are looked after a week later, and taken back they wait again', async () => {
    const introductionId = await request()
    const before = await shown()
    const item = await onlyItem()
    expect(item).toMatchObject({ personId: mira, introductionId, action: 'follow-up', minutes: 15 })
    expect(item.reasons[0]).toMatchObject({
      kind: 'introduction',
      text: 'You asked on 2 November for an introduction to Ada Okafor; no answer is on record',
    })
    await test.call(plan.done, { item: item.itemId })
    expect(await shown()).toMatchObject({ state: 'requested', followUpOn: '2026-11-30', isDue: false })
    expect((await test.call(plan.week)).items).toEqual([])
    await test.call(plan.reconsider, { item: item.itemId })
    expect(await shown()).toEqual(before)
    expect((await onlyItem()).itemId).toBe(item.itemId)
  })

  it('are put off with their item, and back with it', async () => {
    await request()
    const { itemId } = await onlyItem()
    await test.call(plan.snooze, { item: itemId, until: '2026-12-07' })
    expect(await shown()).toMatchObject({ followUpOn: '2026-12-07', isDue: false })
    await test.call(plan.reconsider, { item: itemId })
    expect(await shown()).toMatchObject({ followUpOn: '2026-11-09', isDue: true })
  })

  it('once made ask for a word, and are met where the two talked', async () => {
    const introductionId = await request()
    await move(introductionId, 'made', '2026-11-20')
    const item = await onlyItem()
    expect(item).toMatchObject({
      personId: ada,
      suggestion: 'Write to Ada Okafor and find a time to meet: Mira Solberg introduced you',
    })
    await test.call(plan.done, { item: item.itemId, channel: 'email' })
    expect(await shown()).toMatchObject({ state: 'made', followUpOn: '2026-12-07' })
    await test.call(plan.reconsider, { item: item.itemId })
    expect(await shown()).toMatchObject({ state: 'made', followUpOn: '2026-12-04' })
    await test.call(plan.done, { item: item.itemId, channel: 'in-person' })
    expect(await shown()).toMatchObject({ state: 'met', isToTell: true })
    await test.call(plan.reconsider, { item: item.itemId })
    expect(await shown()).toMatchObject({ state: 'made', acceptedOn: null })
  })

  it('once met ask to tell who helped, until they were told', async () => {
    const introductionId = await request()
    await move(introductionId, 'met', '2026-11-20')
    await test.call(plan.agree)
    const item = await onlyItem()
    expect(item).toMatchObject({ personId: mira, introductionId, action: 'thank', state: 'agreed' })
    await test.call(plan.done, { item: item.itemId })
    expect(await shown()).toMatchObject({ isToTell: false, toldOn: '2026-11-23' })
    await test.call(plan.reconsider, { item: item.itemId })
    expect(await shown()).toMatchObject({ isToTell: true, toldOn: null })
    await test.call(intro.update, { introductionId, told: true })
    expect((await test.call(plan.week)).items).toEqual([])
  })

  it('ask nothing of the week once they were declined or taken away', async () => {
    const introductionId = await request()
    await move(introductionId, 'declined', '2026-11-10')
    expect((await test.call(plan.week)).items).toEqual([])
    await test.call(intro.update, { introductionId, takeBack: true })
    expect((await test.call(plan.week)).items).toHaveLength(1)
    await test.call(intro.remove, { introductionId })
    expect((await test.call(plan.week)).items).toEqual([])
  })
})
