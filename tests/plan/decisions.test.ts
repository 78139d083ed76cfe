import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, file, importFiles } from '../import/support.ts'

const FIRST = ['Anna', 'Jonas', 'Mira', 'Wanda', 'Tomasz', 'Bo', 'Ines', 'Karl']
const connections = connectionsCsv(
  FIRST.map((first) => ({
    first,
    last: 'Solberg',
    slug: `${first}-solberg`.toLowerCase(),
    company: `${first} Yard`,
    position: 'Director of Procurement',
  })),
)

interface Item {
  readonly itemId: string
  readonly personId: string
  readonly person: string
  readonly action: string
  readonly channel: string
  readonly minutes: number
  readonly state: string
  readonly displaced: readonly { readonly person: string }[]
}

describe('a week one decides on', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    await importFiles(test, file('Connections.csv', connections))
    const { networkId } = await test.call(registry.network.add, {
      kind: 'career',
      purpose: 'A next role in logistics',
    })
    const { objectiveId } = await test.call(registry.objective.add, {
      network: networkId,
      statement: 'Three directors of procurement agree to a call',
      due: '2027-01-31',
    })
    await test.call(registry.need.add, {
      objective: objectiveId,
      function: 'Purchasing',
      level: 'director',
      count: 3,
    })
  })
  afterEach(() => test.close())

  const week = () => test.call(registry.plan.week)
  const idsOf = (items: readonly Item[]) => items.map(({ itemId }) => itemId)
  const failing = async (...call: Parameters<TestRuntime['run']>) => {
    const result = await test.run(...call)
    if (result.ok) throw new Error('It was done.')
    return result.failure.code
  }

  it('is proven to be within a thousandth of the best, and the same when asked again', async () => {
    const plan = await week()
    expect(plan.items.length).toBeGreaterThan(1)
    expect(plan).toMatchObject({ isOptimal: true, decided: [], followUpsDue: [] })
    expect(plan.gap).toBeLessThanOrEqual(0.001)
    expect(await week()).toEqual(plan)
  })

  it('keeps what was agreed, whatever is planned anew', async () => {
    const before = await week()
    const [first] = before.items
    const agreed = await test.call(registry.plan.agree, { itemIds: ['1'] })
    expect(agreed.items.filter(({ state }: Item) => state === 'agreed')).toMatchObject([
      { itemId: first.itemId, day: first.day },
    ])
    await test.call(registry.workspace.update, { hoursPerWeek: 0.1 })
    const short = await week()
    expect(idsOf(short.items)).toEqual([first.itemId])
    await test.call(registry.workspace.update, { hoursPerWeek: 3 })
    const all = await test.call(registry.plan.agree, {})
    expect(all.items.every(({ state }: Item) => state === 'agreed')).toBe(true)
    const open = await test.call(registry.plan.reconsider, { item: first.itemId })
    expect(open).toMatchObject({ state: 'open', itemId: first.itemId })
    expect((await week()).items.filter(({ state }: Item) => state === 'open')).toHaveLength(1)
  })

  it('logs what is done, counts its minutes, and takes it back whole', async () => {
    const before = await week()
    const done = await test.call(registry.plan.done, { item: '1', minutes: 25, text: 'She moves in May' })
    expect(done).toMatchObject({ itemId: before.items[0].itemId, state: 'done' })
    const after = await week()
    expect(after).toMatchObject({ doneMinutes: 25 })
    expect(after.decided).toMatchObject([{ itemId: done.itemId, state: 'done', minutes: 25 }])
    expect(after.items.map(({ personId }: Item) => personId)).not.toContain(done.personId)
    const shown = await test.call(registry.people.show, { personId: done.personId })
    expect(JSON.stringify(shown.timeline)).toContain('She moves in May')
    expect(await failing(registry.plan.done, { item: done.itemId })).toBe('ITEM_NOT_FOUND')
    await test.call(registry.plan.reconsider, { item: done.itemId })
    expect(await week()).toEqual(before)
  })

  it('gives the time of what is put off to others until the day has come', async () => {
    const [first] = (await week()).items
    const snoozed = await test.call(registry.plan.snooze, { item: first.itemId })
    expect(snoozed).toMatchObject({ state: 'snoozed', until: '2026-11-30' })
    expect(idsOf((await week()).items)).not.toContain(first.itemId)
    const later = await test.call(registry.plan.week, { today: '2026-11-30' })
    expect(later.items.map(({ personId }: Item) => personId)).toContain(first.personId)
    expect(later.decided).toEqual([])
    expect(await failing(registry.plan.snooze, { item: '1', until: '2026-11-23' })).toBe('DATE_NOT_AHEAD')
  })

  it('learns from why something was skipped: another channel, or rest until woken', async () => {
    const [first, second] = (await week()).items
    await test.call(registry.plan.skip, { item: first.itemId, because: 'wrong-channel' })
    await test.call(registry.plan.skip, { item: second.itemId, because: 'let-rest', note: 'On leave' })
    const { items, decided } = await week()
    expect(decided).toMatchObject([{ because: 'wrong-channel' }, { because: 'let-rest', note: 'On leave' }])
    expect(idsOf(items)).not.toContain(first.itemId)
    const next: readonly Item[] = (await test.call(registry.plan.week, { today: '2026-11-30' })).items
    expect(next.find(({ personId }) => personId === first.personId)?.channel).not.toBe(first.channel)
    expect(next.find(({ personId }) => personId === second.personId)).toBeUndefined()
    await test.call(registry.plan.reconsider, { item: second.itemId })
    const woken: readonly Item[] = (await test.call(registry.plan.week, { today: '2026-11-30' })).items
    expect(woken.find(({ personId }) => personId === second.personId)).toBeDefined()
  })

  it('brings what was promised, settles it when done, and opens it again when that is taken back', async () => {
    const { people } = await test.call(registry.people.list)
    const { personId } = people[0]
    const { followUpId } = await test.call(registry['follow-up'].add, {
      personId,
      text: 'Send the template',
      due: '2026-11-23',
    })
    const { items, followUpsDue } = await week()
    expect(followUpsDue).toMatchObject([{ followUpId, personId }])
    const itemId = `2026-W48.${personId}.follow-up`
    expect(items).toContainEqual(
      expect.objectContaining({ itemId, followUpId, suggestion: 'As you said: Send the template' }),
    )
    await test.call(registry.plan.done, { item: itemId })
    expect((await week()).followUpsDue).toEqual([])
    expect(await test.call(registry.plan.reconsider, { item: itemId })).toMatchObject({ followUpId })
    expect((await week()).followUpsDue).toMatchObject([{ followUpId }])
  })

  it('says why an item is there and whom it put off, and why somebody is not', async () => {
    const plan = await week()
    const why = await test.call(registry.plan.why, { item: '1' })
    expect(why).toMatchObject({ isPlanned: true, itemId: plan.items[0].itemId })
    expect(why.reasons.length).toBeGreaterThan(0)
    const [left] = plan.leftOut
    expect(why.displaced.map(({ person }: { person: string }) => person)).toContain(left.person)
    const whyNot = await test.call(registry.plan.why, { item: left.itemId })
    expect(whyNot).toMatchObject({ isPlanned: false, reasons: [{ text: left.reason }] })
    expect(whyNot.change).not.toBe('')
    for (const item of ['0', '99', '2026-W48.nobody.reply', '2026-W48.']) {
      expect(await failing(registry.plan.why, { item })).toBe('ITEM_NOT_FOUND')
    }
  })

  it('keeps to limits of the user’s own, and shows them', async () => {
    expect(await test.call(registry.plan.limits, {})).toMatchObject({ mostAsks: 2, minutesPerDay: null })
    await test.call(registry.plan.limits, { minutesPerDay: 20, workingDays: [3, 2, 3], dayEnd: '17:30' })
    const { items, limits } = await week()
    expect(limits).toMatchObject({ minutesPerDay: 20, workingDays: [2, 3], dayEnd: '17:30' })
    expect(items.map(({ day }: { day: string }) => day)).toEqual(['2026-11-24', '2026-11-25'])
    expect(await failing(registry.plan.limits, { dayStart: '18:00' })).toBe('DAY_ENDS_BEFORE_START')
    await test.call(registry.plan.limits, { channel: 'linkedin', channelMinutes: 0 })
    expect((await week()).items).toEqual([])
    const freed = await test.call(registry.plan.limits, { channel: 'linkedin', channelMinutes: null })
    expect(freed).toMatchObject({ minutesPerDay: 20, minutesPerChannel: {} })
    const several = { linkedin: 0, phone: 60 }
    expect(await test.call(registry.plan.limits, { minutesPerChannel: several })).toMatchObject({
      minutesPerChannel: several,
    })
    await test.call(registry.plan.limits, { minutesPerChannel: { phone: null } })
    expect((await week()).items).toEqual([])
    expect(await test.call(registry.plan.limits, { isUsual: true })).toMatchObject({ minutesPerChannel: {} })
    expect((await week()).items.length).toBeGreaterThan(2)
  })
})
