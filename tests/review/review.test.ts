import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

const YEARS_AGO = '2023-05-02'

describe('the review of a week or a quarter', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const show = (input: object = {}) => test.call(registry.review.show, input)
  const take = async (input: object = {}): Promise<string> =>
    (await test.call(registry.review.export, input)).content.text()
  const add = async (givenName: string): Promise<string> =>
    (await test.call(registry.people.add, { givenName, familyName: 'Vale' })).personId
  const meet = (personId: string, ...days: readonly string[]) =>
    Promise.all(
      days.map((on) =>
        test.call(registry.interaction.log, { personId, on, channel: 'in-person', minutes: 60 }),
      ),
    )
  const failing = async (input: object) => {
    const result = await test.run(registry.review.show, input)
    return result.ok ? null : result.failure.code
  }

  it('says what is missing where nothing is on record', async () => {
    const empty = await show()
    expect(empty.notice.code).toBe('no-people')
    expect(empty.stop).toEqual([])
    await add('Ana')
    expect((await show({ period: 'quarter' })).notice.code).toBe('no-history')
  })

  it('counts the days asked for, beside as many before them', async () => {
    const ana = await add('Ana')
    await meet(ana, YEARS_AGO, '2026-11-12', '2026-11-18', '2026-11-20')
    const week = await show()
    expect(week.period).toMatchObject({ from: '2026-11-17', to: '2026-11-23', name: null })
    expect(week.activity).toMatchObject({
      oneToOne: { value: 2, before: 1 },
      people: { value: 1, before: 1 },
      minutes: { value: 120, before: 60 },
    })
    expect(week.sentences[0].text).toContain('2 conversations, all one-to-one')
    const named = await show({ period: '2026-W46' })
    expect(named.period).toMatchObject({ from: '2026-11-09', to: '2026-11-15', isOver: true })
    expect(named.activity.oneToOne).toMatchObject({ value: 1, before: 0 })
    expect((await show({ until: '2026-11-12' })).activity.oneToOne.value).toBe(1)
    const quarter = await show({ period: 'quarter' })
    expect(quarter.activity.oneToOne.value).toBe(3)
    expect(quarter.weeks).toHaveLength(13)
    expect(quarter.weeks.at(-1)).toMatchObject({ to: '2026-11-23', oneToOne: 2 })
  })

  it('names who came back, as of the end of the days', async () => {
    const ana = await add('Ana')
    await meet(ana, '2023-03-01', '2023-04-01', YEARS_AGO, '2026-11-10')
    expect((await show({ period: '2026-W46' })).changes).toMatchObject([
      { kind: 'came-back', text: 'Back in touch after a long silence: Ana Vale.' },
    ])
    expect((await show()).changes).toMatchObject([{ kind: 'nothing' }])
  })

  it('tells by the steps so far when an objective would be reached', async () => {
    const ana = await add('Ana')
    const { networkId } = await test.call(registry.network.add, {
      kind: 'career',
      purpose: 'Find my next role',
    })
    const { objectiveId } = await test.call(registry.objective.add, {
      network: networkId,
      statement: 'Four directors in procurement agree to a call by March',
      due: '2027-03-31',
      amount: 4,
    })
    for (const on of ['2026-10-20', '2026-11-05', '2026-11-20']) {
      await test.call(registry.progress.add, { objective: objectiveId, person: ana, on })
    }
    const { objectives } = await show()
    expect(objectives).toMatchObject([
      { objectiveId, done: 3, amount: 4, inPeriod: 1, before: 0, verdict: 'on-pace', daysLeft: 128 },
    ])
    expect(objectives[0].on < '2027-03-31').toBe(true)
    expect(objectives[0].text).toContain('3 of 4, 128 days left.')
  })

  it('says what came through introductions as the trace of each outcome does', async () => {
    const [ana, ben, cleo] = [await add('Ana'), await add('Ben'), await add('Cleo')]
    await meet(cleo, '2026-11-19')
    const introduce = async (through: string, to: string, on: string) => {
      const { introduction } = await test.call(registry.intro.request, { through, to, why: 'Yard', on })
      const { introductionId } = introduction
      await test.call(registry.intro.update, { introductionId, state: 'made', on, accepted: true })
      return introductionId
    }
    const first = await introduce(ana, ben, '2026-09-01')
    await introduce(ben, cleo, '2026-10-01')
    const { outcomeId } = await test.call(registry.outcome.add, {
      what: 'A year in the yard',
      kind: 'client',
      people: [cleo],
      on: '2026-11-20',
    })
    const throughAll = async () => {
      const { stages, throughIntroductions } = (await show()).yield
      return [stages.at(-1).ofBegun, throughIntroductions]
    }
    const say = (part: string) =>
      test.call(registry.outcome.cause, { outcomeId, kind: 'introduction', id: first, part })
    expect(await throughAll()).toEqual([2, 1])
    await say('none')
    expect(await throughAll()).toEqual([1, 1])
    await test.call(registry.outcome.cause, { outcomeId, kind: 'person', id: cleo, part: 'none' })
    expect(await throughAll()).toEqual([0, 0])
  })

  it('counts hours and money that were noted, with what came of them', async () => {
    const ana = await add('Ana')
    await meet(ana, '2026-11-18')
    const cost = (more: object) =>
      test.call(registry.cost.add, { kind: 'person', about: ana, on: '2026-11-20', ...more })
    await cost({ minutes: 90, money: 40, currency: 'EUR' })
    await cost({ money: 10, currency: 'USD' })
    for (const kind of ['client', 'lead']) {
      await test.call(registry.outcome.add, { what: 'It came', kind, people: [ana] })
    }
    const review = await show()
    expect(review.activity.minutes.value).toBe(150)
    expect(review.yield.returns).toMatchObject({
      outcomes: 2,
      minutes: 150,
      perHour: { outcomes: 0.8 },
      spent: { now: [{ amount: 40 }, { amount: 10 }], before: [] },
    })
    const table = await take({ format: 'csv' })
    expect(table).toContain('returns,"Spent, USD",2026-11-17,2026-11-23,10,,0,,')
  })

  it('refuses what has not been, what no calendar has, and a last day of what has its own', async () => {
    expect(await failing({ until: '2026-11-24' })).toBe('PERIOD_IN_FUTURE')
    expect(await failing({ period: '2027-Q1' })).toBe('PERIOD_IN_FUTURE')
    expect(await failing({ period: '2025-W53' })).toBe('NO_SUCH_PERIOD')
    expect(await failing({ until: '0001-01-01' })).toBe('NO_SUCH_PERIOD')
    expect(await failing({ period: '2026-W47', until: '2026-11-20' })).toBe('PERIOD_IS_NAMED')
    expect(await failing({ period: 'fortnight' })).toBe('INVALID_INPUT')
    expect((await show({ period: '2026-Q4' })).period).toMatchObject({ to: '2026-11-23', isOver: false })
  })

  it('is taken out as a page that no text of others breaks, and as a table', async () => {
    const { personId } = await test.call(registry.people.add, {
      givenName: '=SUM(1)',
      familyName: '| # **Vale**',
    })
    await meet(personId, '2023-03-01', '2023-04-01', YEARS_AGO, '2026-11-20')
    const page = await take()
    expect(page).toMatch(/^# Review: 7 days to 23 November 2026\n/)
    expect(page).toContain('\\| \\# \\*\\*Vale\\*\\*')
    expect(page).toContain('| One-to-one conversations | 1 | 0 |')
    expect(page).toContain('not enough data')
    const table = await take({ format: 'csv' })
    expect(table.split('\r\n')[0]).toBe('Part,Figure,From,To,Value,Of,Before,Of Before,Note')
    expect(table).toContain('activity,One-to-one conversations,2026-11-17,2026-11-23,1,,0,,')
    expect((await test.call(registry.review.export, { period: '2026-Q3' })).fileName).toBe(
      'rapport-review-2026-Q3.md',
    )
  })
})
