import { createRun, registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, file, importFiles } from '../import/support.ts'

const LAST = { Anna: 'Solberg', Jonas: 'Berg', Mira: 'Adler' } as const
type First = keyof typeof LAST

const connections = (company: string) =>
  connectionsCsv(
    Object.entries(LAST).map(([first, last]) => ({
      first,
      last,
      slug: `${first}-${last}`.toLowerCase(),
      company,
    })),
  )

describe('how one stands with people', () => {
  let test: TestRuntime
  let ids: Readonly<Record<First, string>>
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    await importFiles(test, file('Connections.csv', connections('Harbour Freight')))
    const { people } = await test.call(registry.people.list)
    ids = Object.fromEntries(
      people.map(({ name, personId }: { name: string; personId: string }) => [name.split(' ')[0], personId]),
    ) as Record<First, string>
  })
  afterEach(() => test.close())

  const talk = async (who: First, ...days: readonly string[]) => {
    for (const on of days) {
      await test.call(registry.interaction.log, { personId: ids[who], on, channel: 'phone' })
    }
  }
  const rows = async (input = {}) => (await test.call(registry.people.strength, input)).people
  const names = async (input = {}) =>
    (await rows(input)).map(({ person }: { person: string }) => person.split(' ')[0])
  const show = (who: First) => test.call(registry.people.show, { personId: ids[who] })

  it('says what stands in the way of trying the forecast on a history that is too thin', async () => {
    await talk('Mira', '2026-08-24', '2026-09-21', '2026-10-19', '2026-11-16')
    const { ways, notice } = await test.call(registry.strength.check)
    expect(ways).toEqual([])
    expect(notice).toMatchObject({ code: 'not-enough' })
  })

  it('lists everybody by who will most likely be in touch next', async () => {
    await talk('Mira', '2026-08-24', '2026-09-21', '2026-10-19', '2026-11-16')
    await talk('Jonas', '2025-02-03')
    expect(await names()).toEqual(['Mira', 'Jonas', 'Anna'])
    expect(await names({ limit: 1 })).toEqual(['Mira'])
    const [mira, , anna] = await rows()
    expect(mira).toMatchObject({ state: 'warm', lastContactOn: '2026-11-16' })
    expect(mira.p30).toBeGreaterThan(0)
    expect(anna).toMatchObject({ strength: 0, p30: 0, expectedDays: null, lastContactOn: null })
  })

  it('sees nothing that came after the day it looks from', async () => {
    await talk('Jonas', '2026-01-12', '2026-02-09', '2026-03-09')
    const before = await rows({ asOf: '2026-04-01' })
    await talk('Mira', '2026-05-04', '2026-06-01')
    await talk('Jonas', '2026-09-07', '2026-11-20')
    expect(await rows({ asOf: '2026-04-01' })).toEqual(before)
    expect(await rows({ asOf: '2001-01-01' })).toEqual([])
  })

  it('shows what the user says before what the record reads, over imports and merges, until it is taken back', async () => {
    await talk('Jonas', '2026-11-02')
    const read = (await show('Jonas')).person.strength
    await test.call(registry.strength.say, {
      personId: ids.Jonas,
      strength: 80,
      reason: 'We talk at the school gate',
    })
    const said = { strength: 80, reason: 'We talk at the school gate', on: '2026-11-23' }
    expect(await show('Jonas')).toMatchObject({
      person: { strength: 80 },
      standing: { readStrength: read, said },
    })

    await importFiles(test, file('Connections.csv', connections('Tessevale Supply')))
    await test.call(registry.people.merge, { personId: ids.Mira, otherId: ids.Jonas })
    expect(await show('Mira')).toMatchObject({ person: { strength: 80 }, standing: { said } })

    await test.call(registry.strength.unsay, { personId: ids.Mira })
    expect((await show('Mira')).standing.said).toBeNull()
    expect((await show('Mira')).person.strength).toBe((await show('Mira')).standing.readStrength)
  })

  it('lets a person rest until the day given, or until they are woken', async () => {
    await test.call(registry.people.rest, { personId: ids.Anna, until: '2027-03-01', reason: 'On leave' })
    expect((await show('Anna')).standing.rest).toEqual({ until: '2027-03-01', reason: 'On leave' })
    await test.call(registry.people.rest, { personId: ids.Anna })
    expect((await show('Anna')).standing.rest).toEqual({ until: null, reason: null })
    await test.call(registry.people.wake, { personId: ids.Anna })
    expect((await show('Anna')).standing.rest).toBeNull()
  })

  it('tells what the number is made of, in parts that add up to it, and the rhythm in words', async () => {
    await talk('Mira', '2026-07-27', '2026-08-24', '2026-09-21', '2026-10-19')
    const { standing, person } = await show('Mira')
    const sum = standing.components.reduce(
      (total: number, { points }: { points: number }) => total + points,
      0,
    )
    expect(sum).toBe(standing.readStrength)
    expect(standing.rhythm).toBe('You usually speak every 4 weeks; the next word is about due.')
    expect(person.rhythm).toBe(standing.rhythm)
    expect((await show('Anna')).standing).toMatchObject({
      components: [],
      chance: null,
      rhythm: null,
      p30: 0,
    })
  })

  it('goes back month by month, for one person and for all', async () => {
    await talk('Mira', '2026-09-21', '2026-10-19')
    const { points } = await test.call(registry.strength.history, { personId: ids.Mira, months: 3 })
    expect(points.map(({ on }: { on: string }) => on)).toEqual([
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-23',
    ])
    expect(points[0]?.strength).toBe(0)
    expect(points.at(-1)?.strength).toBe((await show('Mira')).person.strength)
    const network = await test.call(registry.strength.history, { months: 3 })
    expect(network.points.at(-1)).toMatchObject({ people: 3, inTouch: 1, state: null })
  })

  it('is the same after one more contact as in a process that begins with it', async () => {
    await talk('Mira', '2026-09-21', '2026-10-19')
    await rows()
    await talk('Mira', '2026-11-23')
    await talk('Jonas', '2026-11-22')
    const grown = await rows()
    const fresh = await createRun(test.runtime)(registry.people.strength, {})
    expect(fresh).toEqual({ ok: true, value: { people: grown } })
  })
})
