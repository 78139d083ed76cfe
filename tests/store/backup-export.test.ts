import { registry } from '@rapport/operations'
import {
  createTestRuntime,
  generateWorld,
  POSTGRES_VERSIONS,
  TEST_TODAY,
  type TestRuntime,
  writeLinkedInArchive,
} from '@rapport/testkit'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

/** Everything out as JSON, and in again: what a person does who changes machines. */
describe.each(POSTGRES_VERSIONS)('a complete export on PostgreSQL %i', (version) => {
  let from: TestRuntime
  let to: TestRuntime
  let exported: File

  beforeAll(async () => {
    const address = inject('clusters')[version]
    from = await createTestRuntime(address)
    to = await createTestRuntime(address)
    const world = generateWorld({ seed: 'export', people: 120, today: TEST_TODAY })
    const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
    await from.call(registry.import.run, { files: [new File([Uint8Array.from(bytes)], name)] })
    const { people } = await from.call(registry.people.list, { limit: 10 })
    const [first, second, third, fourth] = people.map((person: { personId: string }) => person.personId)
    await from.call(registry.people.edit, { personId: first, title: 'Chief "Procurement" Officer' })
    await from.call(registry.note.add, { personId: second, text: 'Looks for a tax lawyer.\n李雷 🙂' })
    await from.call(registry.people.merge, { personId: third, otherId: fourth })
    const { networkId } = await from.call(registry.network.add, { kind: 'career', purpose: 'Find a role' })
    await from.call(registry.objective.add, {
      network: networkId,
      statement: 'Two offers',
      due: '2027-01-31',
    })
    exported = await exportOf(from)
  })
  afterAll(async () => {
    await from?.close()
    await to?.close()
  })

  const exportOf = async ({ call }: TestRuntime): Promise<File> =>
    (await call(registry.data.export, { format: 'json' })).content

  it('is readable: the people as they are shown, and every row by its table', async () => {
    const content = JSON.parse(await exported.text())
    expect(Object.keys(content)).toEqual(['format', 'version', 'exportedAt', 'schema', 'people', 'rows'])
    const { total } = await from.call(registry.people.list, { limit: 1 })
    expect(content.people.length).toBeGreaterThanOrEqual(total)
    expect(content.people).toContainEqual(
      expect.objectContaining({ title: 'Chief "Procurement" Officer', givenName: expect.any(String) }),
    )
    expect(content.rows.person_merge.length).toBeGreaterThan(0)
    expect(content.rows.source_record.length).toBeGreaterThan(120)
  })

  it('gives everything back where nothing is: exported again it is the same, to the letter', async () => {
    const report = await to.call(registry.import.run, { files: [exported] })
    expect(report.totals.rows).toBe(report.totals.created)
    expect(report.canUndo).toBe(false)
    expect((await (await exportOf(to)).text()) === (await exported.text())).toBe(true)
    const shown = async ({ call }: TestRuntime) => call(registry.people.list, { limit: 1000 })
    expect(await shown(to)).toEqual(await shown(from))
  })

  it('keeps where everything came from: the import in it can be undone as ever', async () => {
    const { imports } = await to.call(registry.import.list)
    const undone = await to.call(registry.import.undo, { importId: imports[0].importId })
    expect(undone.removed.people).toBeGreaterThan(0)
  })

  it('is refused where something is, and when it was cut short', async () => {
    const refused = await from.run(registry.import.run, { files: [exported] })
    expect(refused).toMatchObject({ ok: false, failure: { code: 'WORKSPACE_NOT_EMPTY' } })
    const anew = new File([JSON.stringify(JSON.parse(await exported.text()), null, 2)], 'anew.json')
    expect(await from.run(registry.import.run, { files: [anew] })).toMatchObject({
      ok: false,
      failure: { code: 'WORKSPACE_NOT_EMPTY' },
    })
    const half = new File([exported.slice(0, exported.size / 2)], 'half.json')
    expect(await into(half)).toEqual('ARCHIVE_DAMAGED')
  })

  it('gives everything back from a file that another program has laid out anew', async () => {
    const anew = JSON.stringify(JSON.parse(await exported.text()), null, 2)
    expect((await into(new File([anew], 'anew.json'), true)) === (await exported.text())).toBe(true)
    expect(await into(new File([anew.slice(0, -40)], 'anew.json'))).toEqual('ARCHIVE_DAMAGED')
  })

  it('is refused, and nothing of it kept, when a row does not fit', async () => {
    const text = await exported.text()
    const changes = [
      text.replace('"is_owner": true', '"is_owner": "; drop table person"'),
      text.replace('"is_owner": true, ', ''),
      text.replace('"person": [', '"pg_authid": ['),
    ].filter((changed) => changed !== text)
    expect(changes.length).toBeGreaterThanOrEqual(3)
    for (const changed of changes) {
      expect(await into(new File([changed], 'changed.json'))).toEqual('ARCHIVE_DAMAGED')
    }
  })

  /** What a workspace of its own says to the file: the failure's code, or what it then exports itself. */
  const into = async (file: File, exportsAgain = false): Promise<string> => {
    const empty = await createTestRuntime(inject('clusters')[version])
    try {
      const result = await empty.run(registry.import.run, { files: [file] })
      if (!result.ok) {
        const { counts } = await empty.call(registry.workspace.show)
        expect(counts.people).toBe(0)
        return result.failure.code
      }
      return exportsAgain ? (await exportOf(empty)).text() : 'ok'
    } finally {
      await empty.close()
    }
  }
})
