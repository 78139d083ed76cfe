import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, dump, file, importFiles, messagesCsv, oldConnectionsCsv } from './support.ts'

const MIRA = {
  first: 'Mira',
  last: 'Okonkwo',
  slug: 'mira-okonkwo',
  company: 'Halden Freight',
  position: 'VP, Procurement',
}
const JONAS = {
  first: 'Jonas',
  last: 'Berg',
  slug: 'jonas-berg',
  company: 'Lumen Cargo',
  position: 'Director of Sales',
}
const ME = { name: 'Ada Example', slug: 'ada-example' }

const messages = messagesCsv([
  {
    conversation: 'c1',
    from: 'Mira Okonkwo',
    fromSlug: 'mira-okonkwo',
    to: ME.name,
    toSlug: ME.slug,
    at: '2026-10-01 10:00:00 UTC',
    text: 'Hello',
  },
  {
    conversation: 'c1',
    from: ME.name,
    fromSlug: ME.slug,
    to: 'Mira Okonkwo',
    toSlug: 'mira-okonkwo',
    at: '2026-10-02 10:00:00 UTC',
    text: 'Hello Mira',
  },
  {
    conversation: 'c2',
    from: ME.name,
    fromSlug: ME.slug,
    to: 'Tomas Novak',
    toSlug: 'tomas-novak',
    at: '2026-10-03 10:00:00 UTC',
    text: 'Good to meet you',
  },
])

describe('an import', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const people = async () => (await test.call(registry.people.list)).people
  const named = async (name: string) =>
    (await people()).find((person: { name: string }) => person.name === name)

  it('counts every row exactly once', async () => {
    const csv = `${connectionsCsv([MIRA, JONAS])}\n,,,,,,07 Jun 2026\n,,https://www.linkedin.com/in/nobody,,Acme,,08 Feb 2021`
    const report = await importFiles(test, file('Connections.csv', csv), file('messages.csv', messages))
    for (const row of report.files) {
      expect(row.created + row.updated + row.unchanged + row.hidden + row.skipped + row.rejected).toBe(
        row.rows,
      )
    }
    expect(
      report.files.map(({ name, rows, created, hidden }: Record<string, unknown>) => ({
        name,
        rows,
        created,
        hidden,
      })),
    ).toEqual([
      { name: 'Connections.csv', rows: 4, created: 2 + report.files[0].created - 2, hidden: 1 },
      { name: 'messages.csv', rows: 3, created: 3, hidden: 0 },
    ])
  })

  it('tells who wrote to whom from the profile addresses', async () => {
    await importFiles(test, file('Connections.csv', connectionsCsv([MIRA])), file('messages.csv', messages))
    const mira = await named('Mira Okonkwo')
    const { timeline } = await test.call(registry.people.show, { personId: mira.personId })
    expect(
      timeline
        .filter((entry: { kind: string }) => entry.kind === 'message')
        .map((entry: { direction: string }) => entry.direction),
    ).toEqual(['sent', 'received'])
  })

  it('makes a person of somebody who only occurs in messages', async () => {
    await importFiles(test, file('messages.csv', messages))
    expect((await people()).map((person: { name: string }) => person.name)).toEqual([
      'Mira Okonkwo',
      'Tomas Novak',
    ])
  })

  it('adds nobody when the same files come again', async () => {
    const files = () => [
      file('Connections.csv', connectionsCsv([MIRA, JONAS])),
      file('messages.csv', messages),
    ]
    await importFiles(test, ...files())
    const before = await dump(test)
    const again = await importFiles(test, ...files())
    expect(again.totals).toMatchObject({ created: 0, updated: 0, unchanged: 5 })
    expect(await dump(test)).toEqual(before)
  })

  it('adds nobody when the columns come in another order', async () => {
    await importFiles(test, file('Connections.csv', connectionsCsv([MIRA])))
    const shuffled =
      'Company,Connected On,Last Name,First Name,Position,Email Address,URL\n' +
      'Halden Freight,08 Feb 2021,Okonkwo,Mira,"VP, Procurement",,https://www.linkedin.com/in/mira-okonkwo'
    const again = await importFiles(test, file('Connections.csv', shuffled))
    expect(again.totals).toMatchObject({ created: 0, unchanged: 1 })
  })

  it('recognises a person of an old export, without profile addresses, in a new one', async () => {
    await importFiles(test, file('Connections.csv', oldConnectionsCsv([MIRA, JONAS])))
    const again = await importFiles(test, file('Connections.csv', connectionsCsv([MIRA, JONAS])))
    expect(again.totals).toMatchObject({ created: 0, updated: 2 })
    expect(await people()).toHaveLength(2)
  })

  it('keeps two people of one name and employer apart', async () => {
    const twin = { ...MIRA, slug: 'mira-okonkwo-2' }
    await importFiles(test, file('Connections.csv', connectionsCsv([MIRA, twin])))
    expect(await people()).toHaveLength(2)
  })

  it('says what changed since the last export', async () => {
    await importFiles(test, file('Connections.csv', connectionsCsv([MIRA, JONAS])))
    const moved = { ...MIRA, company: 'Brandt Shipping' }
    const report = await importFiles(test, file('Connections.csv', connectionsCsv([moved, JONAS])))
    expect(report.changes).toEqual([{ kind: 'employer', count: 1, text: '1 changed employer' }])
    const shown = await test.call(registry.import.show, { importId: report.importId })
    expect(shown.changed).toMatchObject([
      { person: 'Mira Okonkwo', before: 'Halden Freight', after: 'Brandt Shipping' },
    ])
    expect(await named('Mira Okonkwo')).toMatchObject({ organization: 'Brandt Shipping' })
  })

  it('loses no edit', async () => {
    await importFiles(test, file('Connections.csv', connectionsCsv([MIRA])))
    const { personId } = await named('Mira Okonkwo')
    await test.call(registry.people.edit, {
      personId,
      title: 'Chief Procurement Officer',
      givenName: 'Miriam',
    })
    await importFiles(
      test,
      file('Connections.csv', connectionsCsv([{ ...MIRA, position: 'SVP, Procurement' }])),
    )
    expect(await named('Miriam Okonkwo')).toMatchObject({ title: 'Chief Procurement Officer', level: 'cxo' })
    await test.call(registry.people.edit, { personId, title: null })
    expect(await named('Miriam Okonkwo')).toMatchObject({ title: 'SVP, Procurement', level: 'vp' })
  })

  it('lets a newer export win over an older one imported later', async () => {
    await importFiles(test, file('Complete_LinkedInDataExport_11-20-2026.csv', connectionsCsv([MIRA])))
    const old = { ...MIRA, company: 'Somewhere Else' }
    await importFiles(test, file('Complete_LinkedInDataExport_01-05-2024.csv', connectionsCsv([old])))
    const mira = await named('Mira Okonkwo')
    expect(mira.organization).toBe('Halden Freight')
    const { positions } = await test.call(registry.people.show, { personId: mira.personId })
    expect(positions.map((position: { organization: string }) => position.organization)).toContain(
      'Somewhere Else',
    )
  })

  it('shows a note once, in its newest wording, whichever export comes first', async () => {
    const notes = (text: string) =>
      'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n' +
      `Mira,Okonkwo,https://www.linkedin.com/in/mira-okonkwo,${text},2026-01-05 10:00:00 UTC,`
    const csv = () => file('Connections.csv', connectionsCsv([MIRA]))
    await importFiles(test, csv(), file('Notes_11-20-2026.csv', notes('Newest')))
    await importFiles(test, file('Complete_LinkedInDataExport_01-05-2026.csv', notes('Older')))
    const { timeline } = await test.call(registry.people.show, {
      personId: (await named('Mira Okonkwo')).personId,
    })
    const texts = timeline
      .filter((entry: { kind: string }) => entry.kind === 'note')
      .map((entry: { text: string }) => entry.text)
    expect(texts).toEqual(['Newest'])
  })

  it('keeps nothing when it is cancelled', async () => {
    const before = await dump(test)
    const stop = new AbortController()
    stop.abort()
    const result = await test.run(
      registry.import.run,
      { files: [file('Connections.csv', connectionsCsv([MIRA]))] },
      { signal: stop.signal },
    )
    expect(result).toMatchObject({ ok: false, failure: { code: 'CANCELLED' } })
    expect(await dump(test)).toEqual(before)
  })
})
