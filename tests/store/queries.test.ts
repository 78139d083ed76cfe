import { registry } from '@rapport/operations'
import { createTestRuntime, POSTGRES_VERSIONS, type TestRuntime } from '@rapport/testkit'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, file, importFiles } from '../import/support.ts'

const HOSTILE = `Robert'); DROP TABLE person; --\\ % _ $1 \${x}`

describe.each(POSTGRES_VERSIONS)('what is kept on PostgreSQL %i', (version) => {
  let test: TestRuntime
  let personId: string
  beforeAll(async () => {
    test = await createTestRuntime(inject('clusters')[version])
    await importFiles(
      test,
      file(
        'Connections.csv',
        connectionsCsv([
          { first: 'Mira', last: 'Okonkwo', slug: 'mira', company: '50%_off\\', position: 'VP, Procurement' },
          { first: 'Jonas', last: 'Berg', slug: 'jonas', company: 'Plain', position: 'Director' },
        ]),
      ),
    )
    personId = (await test.call(registry.people.list, { query: 'mira' })).people[0].personId
  })
  afterAll(() => test.close())

  it('takes SQL in any text as text', async () => {
    await test.call(registry.note.add, { personId, text: HOSTILE })
    await test.call(registry.interaction.log, { personId, channel: 'phone', text: HOSTILE })
    await test.call(registry.people.edit, { personId, familyName: HOSTILE })
    const network = await test.call(registry.network.add, { kind: 'career', purpose: HOSTILE, name: HOSTILE })
    expect(network).toMatchObject({ purpose: HOSTILE, name: HOSTILE })
    const shown = await test.call(registry.people.show, { personId })
    expect(shown.person.familyName).toBe(HOSTILE)
    expect(shown.timeline.filter((entry: { text: string }) => entry.text === HOSTILE)).toHaveLength(2)
    await test.call(registry.people.edit, { personId, familyName: null })
  })

  it.each([
    ['%', 1],
    ['_', 1],
    ['\\', 1],
    ['50%', 1],
    ['plain', 1],
    ["' or 1=1 --", 0],
  ])('matches %j literally among organizations', async (query, total) => {
    expect((await test.call(registry.organization.list, { query })).total).toBe(total)
  })

  it.each(['a\u0000b', 'a\ud800c'])(
    'refuses %j, which no database keeps, instead of changing it',
    async (text) => {
      expect(await test.run(registry.note.add, { personId, text })).toMatchObject({
        ok: false,
        failure: { code: 'INVALID_INPUT' },
      })
    },
  )

  it('shows the newest first in a timeline, page by page', async () => {
    for (const on of ['2026-01-05', '2026-03-01', '2025-12-24']) {
      await test.call(registry.interaction.log, { personId, on, channel: 'email' })
    }
    const page = async (offset: number) =>
      (await test.call(registry.people.show, { personId, limit: 2, offset })).timeline.map(
        (entry: { at: string }) => entry.at,
      )
    const all = [...(await page(0)), ...(await page(2)), ...(await page(4)), ...(await page(6))]
    expect(all).toEqual(all.toSorted().toReversed())
    expect(all.length).toBe((await test.call(registry.people.show, { personId })).timelineTotal)
  })

  it('counts what was logged this week against the hours of the plan', async () => {
    await test.call(registry.workspace.update, { hoursPerWeek: 2 })
    await test.call(registry.interaction.log, { personId, channel: 'phone', minutes: 45 })
    const plan = await test.call(registry.plan.week, {})
    expect(plan.done).toContainEqual(expect.objectContaining({ personId, minutes: 45, channel: 'phone' }))
    expect(plan.minutes + plan.doneMinutes).toBeLessThanOrEqual(120)
    expect(plan.items.map((item: { personId: string }) => item.personId)).not.toContain(personId)
  })

  it('says what is missing where there is no purpose, and makes no plan', async () => {
    const empty = await createTestRuntime(inject('clusters')[version])
    expect(await empty.call(registry.plan.week, { hours: 3 })).toMatchObject({
      minutes: 0,
      items: [],
      notice: { code: 'no-purpose' },
    })
    await empty.close()
  })
})
