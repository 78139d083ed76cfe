import { registry } from '@rapport/operations'
import { createTestRuntime, POSTGRES_VERSIONS, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, dump, file, importFiles, messagesCsv } from './support.ts'

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

/** Two conversations, so that it can be told whose messages they are. */
const letters = (...people: (readonly [name: string, slug: string])[]) =>
  messagesCsv(
    [...people, ['Wanda Reyes', 'wanda-reyes'] as const].map(([name, slug]) => letter(name, slug, 'Hello')),
  )

const letter = (to: string, toSlug: string, text: string) => ({
  conversation: `with ${to}`,
  from: 'Ada Example',
  fromSlug: 'ada-example',
  to,
  toSlug,
  at: '2026-10-01 10:00:00 UTC',
  text,
})

describe.each(POSTGRES_VERSIONS)('undoing an import on PostgreSQL %i', (version) => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[version])
  })
  afterEach(() => test.close())

  const undo = (importId: string) => test.call(registry.import.undo, { importId })
  const names = async () =>
    (await test.call(registry.people.list)).people.map((person: { name: string }) => person.name)
  const personId = async (name: string) =>
    (await test.call(registry.people.list, { query: name })).people[0].personId

  it('leaves an empty workspace empty', async () => {
    const before = await dump(test)
    const { importId } = await importFiles(
      test,
      file('Connections.csv', connectionsCsv([MIRA, JONAS])),
      file('messages.csv', letters(['Tomas Novak', 'tomas-novak'])),
    )
    const undone = await undo(importId)
    expect(undone).toMatchObject({ removed: { people: 4, organizations: 2, interactions: 2 }, kept: [] })
    expect(await dump(test)).toEqual(before)
  })

  it('leaves what an earlier import said exactly as it was', async () => {
    await importFiles(test, file('Connections.csv', connectionsCsv([MIRA, JONAS])))
    const before = await dump(test)
    const { importId } = await importFiles(
      test,
      file(
        'Connections.csv',
        connectionsCsv([
          { ...MIRA, company: 'Brandt Shipping' },
          { ...JONAS, last: 'Berg-Lund' },
        ]),
      ),
      file('messages.csv', letters(['Mira Okonkwo', 'mira-okonkwo'])),
    )
    await undo(importId)
    expect(await dump(test)).toEqual(before)
  })

  it('keeps what a later import also says', async () => {
    const first = await importFiles(test, file('Connections.csv', connectionsCsv([MIRA, JONAS])))
    await importFiles(test, file('Connections.csv', connectionsCsv([MIRA])))
    await undo(first.importId)
    expect(await names()).toEqual(['Mira Okonkwo'])
  })

  it('goes back one version at a time, in any order', async () => {
    const first = await importFiles(test, file('Connections.csv', connectionsCsv([MIRA])))
    const second = await importFiles(
      test,
      file('Connections.csv', connectionsCsv([{ ...MIRA, company: 'Second' }])),
    )
    const third = await importFiles(
      test,
      file('Connections.csv', connectionsCsv([{ ...MIRA, company: 'Third' }])),
    )
    const employer = async () => (await test.call(registry.people.list)).people[0]?.organization
    await undo(second.importId)
    expect(await employer()).toBe('Third')
    await undo(third.importId)
    expect(await employer()).toBe('Halden Freight')
    await undo(first.importId)
    expect(await names()).toEqual([])
  })

  it('of a repeat lets what came between stand again', async () => {
    const stating = (company: string) =>
      importFiles(test, file('Connections.csv', connectionsCsv([{ ...MIRA, company }])))
    const employer = async () => (await test.call(registry.people.list)).people[0]?.organization
    await stating('Lumen')
    const between = await stating('Halden')
    const repeat = await stating('Lumen')
    const last = await stating('Brandt')
    await undo(last.importId)
    expect(await employer()).toBe('Lumen')
    await undo(repeat.importId)
    expect(await employer()).toBe('Halden')
    await undo(between.importId)
    expect(await employer()).toBe('Lumen')
  })

  it('keeps whom the user has worked on, says why, and recognises them in the next import', async () => {
    const { importId } = await importFiles(test, file('Connections.csv', connectionsCsv([MIRA, JONAS])))
    await test.call(registry.people.edit, { personId: await personId('Mira'), givenName: 'Miriam' })
    const undone = await undo(importId)
    expect(undone.kept).toMatchObject([{ person: 'Miriam Okonkwo', because: 'you edited it' }])
    expect(await names()).toEqual(['Miriam Okonkwo'])
    const again = await importFiles(test, file('Connections.csv', connectionsCsv([MIRA, JONAS])))
    expect(again.totals).toMatchObject({ created: 1, updated: 1 })
    expect(await names()).toEqual(['Jonas Berg', 'Miriam Okonkwo'])
  })

  it('keeps notes and conversations that the user entered', async () => {
    const { importId } = await importFiles(test, file('Connections.csv', connectionsCsv([MIRA, JONAS])))
    await test.call(registry.note.add, { personId: await personId('Mira'), text: 'Looks for a tax lawyer' })
    await test.call(registry.interaction.log, { personId: await personId('Jonas'), channel: 'phone' })
    expect((await undo(importId)).kept.map((kept: { because: string }) => kept.because)).toEqual([
      'you logged a conversation',
      'it has a note of yours',
    ])
    expect(await names()).toEqual(['Jonas Berg', 'Mira Okonkwo'])
  })

  it('cannot be done twice', async () => {
    const { importId } = await importFiles(test, file('Connections.csv', connectionsCsv([MIRA])))
    await undo(importId)
    expect(await test.run(registry.import.undo, { importId })).toMatchObject({
      ok: false,
      failure: { code: 'ALREADY_UNDONE' },
    })
  })
})
