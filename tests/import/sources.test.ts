import { createRun, registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { type CalendarServer, calendarOf, JONAS, MIRA, startCalendarServer } from './calendar-server.ts'
import { connectionsCsv, file, importFiles } from './support.ts'

const LUNCH = ['UID:lunch', 'SUMMARY:Lunch', 'DTSTART:20261110T110000Z', 'DTEND:20261110T120000Z', MIRA]
const LUNCH_LATER = [
  ...['UID:lunch', 'SUMMARY:Lunch', 'SEQUENCE:1'],
  ...['DTSTART:20261112T110000Z', 'DTEND:20261112T120000Z', MIRA],
]
const COFFEE = ['UID:coffee', 'SUMMARY:Coffee', 'DTSTART:20261118T090000Z', 'DTEND:20261118T093000Z', JONAS]

describe('a calendar subscribed to', () => {
  let test: TestRuntime
  let server: CalendarServer
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    server = await startCalendarServer()
    server.publish(calendarOf(LUNCH))
  })
  afterEach(async () => {
    await server.close()
    await test.close()
  })

  const subscribe = (given: object = {}) =>
    test.call(registry.calendar.subscribe, { url: server.url, allowsPrivate: true, ...given })
  const refresh = async (input: object = {}) => (await test.call(registry.source.refresh, input)).sources
  const meetings = async (name: string) => {
    const { people } = await test.call(registry.people.list)
    const found = people.find((person: { name: string }) => person.name === name)
    if (found === undefined) return []
    const { timeline } = await test.call(registry.people.show, { personId: found.personId })
    return timeline
      .filter((entry: { kind: string }) => entry.kind === 'meeting')
      .map((entry: { at: string }) => entry.at)
  }

  it('brings its meetings and the people in them', async () => {
    await subscribe({ name: 'Ola at work' })
    const [source] = await refresh()
    expect(source).toMatchObject({
      name: 'Ola at work',
      outcome: 'read',
      report: { sources: ['Ola at work'], totals: { rows: 1, created: 1 }, people: { created: 1 } },
    })
    expect(await meetings('Mira Okonkwo')).toEqual(['2026-11-10T11:00:00.000Z'])
    const { sources } = await test.call(registry.source.list)
    expect(sources[0]).toMatchObject({
      lastImportId: source.report.importId,
      refreshedAt: expect.stringMatching(/^2026-11-23/),
    })
  })

  it('is not sent again while its server says that it is as it was', async () => {
    await subscribe()
    await refresh()
    expect(await refresh()).toMatchObject([{ outcome: 'unchanged' }])
    expect(server.requests[1]?.['if-none-match']).toBe('"1"')
    expect((await test.call(registry.import.list)).imports).toHaveLength(1)
  })

  it('changes nothing when it says the same in another version', async () => {
    await subscribe()
    await refresh()
    server.publish(calendarOf(LUNCH))
    expect(await refresh()).toMatchObject([
      { outcome: 'read', report: { totals: { created: 0, updated: 0, unchanged: 1 } } },
    ])
    expect(await meetings('Mira Okonkwo')).toHaveLength(1)
  })

  it('replaces a meeting that moved, and adds one that is new', async () => {
    await subscribe()
    await refresh()
    server.publish(calendarOf(LUNCH_LATER, COFFEE))
    expect(await refresh()).toMatchObject([
      { outcome: 'read', report: { totals: { created: 1, updated: 1, unchanged: 0 } } },
    ])
    expect(await meetings('Mira Okonkwo')).toEqual(['2026-11-12T11:00:00.000Z'])
    expect(await meetings('Jonas Berg')).toEqual(['2026-11-18T09:00:00.000Z'])
  })

  it('is read whole on another day, when other dates of a recurring meeting are near', async () => {
    await subscribe()
    await refresh()
    const tomorrow = createRun({ ...test.runtime, today: () => '2026-11-24' })
    expect(await tomorrow(registry.source.refresh, {})).toMatchObject({
      value: { sources: [{ outcome: 'read', report: { totals: { rows: 1, unchanged: 1 } } }] },
    })
    expect(server.requests[1]?.['if-none-match']).toBeUndefined()
  })

  it('comes in again after its import was undone', async () => {
    await subscribe()
    const [first] = await refresh()
    await test.call(registry.import.undo, { importId: first.report.importId })
    expect(await meetings('Mira Okonkwo')).toEqual([])
    expect(await refresh()).toMatchObject([{ outcome: 'read', report: { totals: { created: 1 } } }])
    expect(await meetings('Mira Okonkwo')).toHaveLength(1)
  })

  it('meets the person an archive has brought before', async () => {
    const mira = { first: 'Mira', last: 'Okonkwo', slug: 'mira-okonkwo', email: 'mira@harbour.example' }
    await importFiles(test, file('Connections.csv', connectionsCsv([mira])))
    await subscribe()
    expect(await refresh()).toMatchObject([{ report: { people: { created: 0 } } }])
    expect(await meetings('Mira Okonkwo')).toHaveLength(1)
  })

  it('that cannot be read takes nothing from the others, and is left as it was', async () => {
    const gone = await subscribe({ url: server.url.replace('mira', 'gone'), name: 'Gone' })
    await test.call(registry.calendar.subscribe, { url: 'http://127.0.0.1:9/x.ics', name: 'Not allowed' })
    const other = await startCalendarServer()
    other.publish('<title>Please log in</title>')
    await subscribe({ url: other.url, name: 'Page' })
    server.publish(null)
    const last = await startCalendarServer()
    last.publish(calendarOf(COFFEE))
    await subscribe({ url: last.url, name: 'Good' })
    expect(
      (await refresh()).map((each: { name: string; outcome: string; failure?: { code: string } }) => [
        each.name,
        each.failure?.code ?? each.outcome,
      ]),
    ).toEqual([
      ['Gone', 'NOT_FOUND'],
      ['Not allowed', 'ADDRESS_REFUSED'],
      ['Page', 'BAD_ANSWER'],
      ['Good', 'read'],
    ])
    expect(await meetings('Jonas Berg')).toHaveLength(1)
    const { sources } = await test.call(registry.source.list)
    expect(
      sources.find((each: { sourceId: string }) => each.sourceId === gone.sourceId).refreshedAt,
    ).toBeNull()
    await other.close()
    await last.close()
  })

  it('alone is read where one is named', async () => {
    const { sourceId } = await subscribe({ name: 'This one' })
    await subscribe({ name: 'Another' })
    expect(await refresh({ sourceId })).toMatchObject([{ name: 'This one', outcome: 'read' }])
    const nobody = '0192f0c1-0000-7000-8000-00000000dead'
    expect(await test.run(registry.source.refresh, { sourceId: nobody })).toMatchObject({
      failure: { code: 'SOURCE_NOT_FOUND' },
    })
  })

  it('keeps a password given late once it has proved right, and needs to know whose it is', async () => {
    server.protect({ user: 'ola', password: 'right' })
    const { sourceId } = await subscribe({ user: 'ola' })
    expect(await refresh()).toMatchObject([{ failure: { code: 'LOGIN_REFUSED' } }])
    expect(await refresh({ sourceId, password: 'wrong' })).toMatchObject([
      { failure: { code: 'LOGIN_REFUSED' } },
    ])
    expect((await test.call(registry.source.list)).sources[0].hasPassword).toBe(false)
    expect(await refresh({ sourceId, password: 'right' })).toMatchObject([{ outcome: 'read' }])
    expect(await refresh()).toMatchObject([{ outcome: 'unchanged' }])
    expect(await test.run(registry.source.refresh, { password: 'right' })).toMatchObject({
      failure: { code: 'INVALID_INPUT' },
    })
  })

  it('leaves nothing behind when reading it is cancelled', async () => {
    await subscribe()
    const stop = new AbortController()
    const result = await test.run(
      registry.source.refresh,
      {},
      { signal: stop.signal, progress: () => stop.abort() },
    )
    expect(result).toMatchObject({ ok: false, failure: { code: 'CANCELLED' } })
    expect((await test.call(registry.import.list)).imports).toEqual([])
  })
})
