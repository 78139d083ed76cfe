import { type AnyOperation, operations, registry } from '@rapport/operations'
import { createTestRuntime, POSTGRES_VERSIONS, type TestRuntime } from '@rapport/testkit'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Filled, fillPurpose, purposeRows, READS } from './full-workspace.ts'

describe.each(POSTGRES_VERSIONS)('what is kept for a purpose on PostgreSQL %i', (version) => {
  let test: TestRuntime
  let filled: Filled

  beforeAll(async () => {
    test = await createTestRuntime(inject('clusters')[version])
    filled = await fillPurpose(test)
  })
  afterAll(() => test.close())

  const read = async (from: TestRuntime): Promise<Readonly<Record<string, unknown>>> => {
    const answers: Record<string, unknown> = {}
    for (const [name, input] of READS) answers[name] = await from.call(named(name), input)
    for (const { personId } of filled.people) {
      answers[`people.show ${personId}`] = await from.call(registry.people.show, { personId })
      answers[`people.route ${personId}`] = await from.call(registry.people.route, { personId })
    }
    answers['network.members'] = await from.call(registry.network.members, { networkId: filled.career })
    return answers
  }
  const exported = async ({ call }: TestRuntime): Promise<File> =>
    (await call(registry.data.export, { format: 'json' })).content

  it('has rows in every table', async () => {
    const rows = await purposeRows(test)
    expect(Object.entries(rows).filter(([, count]) => count === 0)).toEqual([])
  })

  it('is in a complete export, which an empty workspace takes in and exports again to the letter', async () => {
    const file = await exported(test)
    const other = await createTestRuntime(inject('clusters')[version])
    try {
      await other.call(registry.import.run, { files: [file] })
      expect((await (await exported(other)).text()) === (await file.text())).toBe(true)
      expect(await read(other)).toEqual(await read(test))
    } finally {
      await other.close()
    }
  })

  it('is in a backup, and comes back as it was after everything was taken apart', async () => {
    const before = await read(test)
    const { content } = await test.call(registry.data.backup)
    const file = new File([await content.arrayBuffer()], 'a.rapport-backup')
    expect(await test.call(registry.data.verify, { file })).toBeTruthy()
    await test.call(registry.network.remove, { networkId: filled.career })
    await test.call(registry.venue.remove, { venueId: filled.venue })
    await test.call(registry.few.update, { size: 50 })
    expect(await purposeRows(test)).toMatchObject({ objective: 2, need: 0, venue_audience: 0 })
    await test.call(registry.data.restore, { file })
    expect(await read(test)).toEqual(before)
  })
})

const named = (name: string): AnyOperation => {
  const found = operations.find((operation) => operation.name === name)
  if (found === undefined) throw new Error(`there is no operation ${name}`)
  return found
}
