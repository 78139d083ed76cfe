import { registry } from '@rapport/operations'
import {
  createTestRuntime,
  ERA_NAMES,
  evolveWorld,
  generateWorld,
  TEST_TODAY,
  type TestRuntime,
  worldTruth,
  writeLinkedInArchive,
} from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { importFiles } from './support.ts'

const world = generateWorld({ seed: 11, people: 400, messages: 900, today: TEST_TODAY })

const toFile = ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }) =>
  new File([bytes], name, { type: 'application/zip' })

interface FileCounts {
  readonly name: string
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly hidden: number
  readonly skipped: number
  readonly rejected: number
}

const sums = (file: FileCounts) =>
  file.created + file.updated + file.unchanged + file.hidden + file.skipped + file.rejected

describe('a whole archive', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const total = async () => (await test.call(registry.people.list)).total

  it.each(ERA_NAMES)('of %s is accounted for to the row, and brings nobody twice', async (era) => {
    const options = { era, edition: 'complete' } as const
    const archive = () => toFile(writeLinkedInArchive(world, options))
    const truth = worldTruth(world, options)
    const report = await importFiles(test, archive())

    for (const file of report.files as FileCounts[]) expect(sums(file)).toBe(file.rows)
    for (const file of truth.files) {
      const imported = report.files.find((row: FileCounts) => row.name === file.name)
      expect(imported, file.name).toMatchObject({ rows: file.rows, hidden: file.hidden, rejected: 0 })
    }
    const people = await total()
    expect(people).toBeGreaterThanOrEqual(truth.people.connections.size)
    const again = await importFiles(test, archive())
    expect(again.totals).toMatchObject({ created: 0, updated: 0, rejected: 0 })
    expect(again.changes).toEqual([])
    expect(await total()).toBe(people)
  })

  it('in its two parts is the same as in one', async () => {
    const parts = ([1, 2] as const).map((part) =>
      toFile(writeLinkedInArchive(world, { era: '2026', edition: 'complete', part })),
    )
    await importFiles(test, ...parts)
    const people = await total()
    const whole = await importFiles(
      test,
      toFile(writeLinkedInArchive(world, { era: '2026', edition: 'complete' })),
    )
    expect(whole.totals).toMatchObject({ created: 0, updated: 0 })
    expect(await total()).toBe(people)
  })

  it('some months later says who changed employer, and undoing it brings the old facts back', async () => {
    await importFiles(test, toFile(writeLinkedInArchive(world, { era: '2026', edition: 'complete' })))
    const before = await test.call(registry.people.list, { limit: 1000 })
    const later = evolveWorld(world, { months: 5, seed: 3 })
    const report = await importFiles(
      test,
      toFile(writeLinkedInArchive(later, { era: '2026', edition: 'complete' })),
    )
    const moved = later.changes.filter((change) => change.kind === 'employer-changed').length
    const said = report.changes.find((change: { kind: string }) => change.kind === 'employer')?.count ?? 0
    expect(moved).toBeGreaterThan(0)
    // Somebody who also became hidden cannot be seen to have moved.
    expect(Math.abs(said - moved)).toBeLessThanOrEqual(2)
    await test.call(registry.import.undo, { importId: report.importId })
    expect(await test.call(registry.people.list, { limit: 1000 })).toEqual(before)
  })

  it('of an old era, followed by one of today, keeps everybody once', async () => {
    const old = writeLinkedInArchive(world, { era: '2020', edition: 'complete' })
    await importFiles(test, toFile({ ...old, name: 'Complete_LinkedInDataExport_01-10-2021.zip' }))
    const truth = worldTruth(world, { era: '2026', edition: 'complete' })
    await importFiles(test, toFile(writeLinkedInArchive(world, { era: '2026', edition: 'complete' })))
    // Namesakes without a profile address cannot always be told apart; nobody else may double.
    expect(await total()).toBeLessThanOrEqual(
      Math.ceil((truth.people.connections.size + truth.people.others.size) * 1.01),
    )
  })
})
