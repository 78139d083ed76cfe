import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { file } from '../import/support.ts'
import { connect, edges, graphOf } from './support.ts'

const NAMES = 6_000
const ROWS = 30_000

/** A community: names by number, weights to two places, every hundredth row broken. */
const community = () => {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const a = (row * 7_919) % NAMES
    const b = (a + 1 + (row % 997)) % NAMES
    return row % 100 === 99 ? `member ${a},member ${b},seven` : `member ${a},member ${b},0.${10 + (row % 90)}`
  })
  return file('community.csv', ['source,target,weight', ...rows].join('\n'))
}

describe('a list of a whole community', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    await connect(test, [{ first: 'Ana', last: 'Diaz', slug: 'ana' }])
  })
  afterEach(() => test.close())

  it('is accounted for row by row, stands in the graph, and is brought up to date in place', async () => {
    const report = await test.call(registry.graph.import, { files: [community()] })
    expect(report.rows).toBe(ROWS)
    expect(report.rejected).toBe(ROWS / 100)
    expect(report.ties + report.doubles + report.rejected).toBe(ROWS)
    expect(report.firstRejected).toHaveLength(20)
    expect(report.firstRejected[0]).toMatchObject({ line: 101, code: 'weight-no-number' })
    await test.call(registry.graph.import, {
      files: [edges('Ana Diaz,member 0,0.5,')],
      name: 'Her list',
    })
    const stats = await test.call(registry.graph.stats)
    expect(stats).toMatchObject({ people: 1, lists: 2, alone: 0 })
    expect(stats.strangers).toBeGreaterThan(NAMES - 100)
    const again = await test.call(registry.graph.import, { files: [community()] })
    expect(again.replaced).toMatchObject({ added: 0, removed: 0, changed: 0, unchanged: report.ties })
    const before = (await graphOf(test)).own.Ana ?? 0
    const { people } = await test.call(registry.people.list, {})
    await test.call(registry.interaction.log, { personId: people[0].personId, channel: 'phone' })
    const seen = await graphOf(test)
    expect(seen.own.Ana).toBeGreaterThan(before)
    expect(seen.names).toHaveLength(stats.strangers + 2)
  })

  it('stopped while it is read or kept leaves nothing behind', async () => {
    for (const phase of ['Reading', 'Keeping']) {
      const stopped = new AbortController()
      const answer = await test.run(
        registry.graph.import,
        { files: [community()] },
        {
          signal: stopped.signal,
          progress: (progress) => {
            if (progress.phase.startsWith(phase)) stopped.abort()
          },
        },
      )
      expect(answer).toMatchObject({ ok: false, failure: { code: 'CANCELLED' } })
      expect((await test.call(registry.graph.lists)).lists).toEqual([])
    }
  })

  it('stopped while it is put back leaves nothing behind', async () => {
    const { list } = await test.call(registry.graph.import, { files: [community()] })
    const { content } = await test.call(registry.graph.export, { listId: list.listId })
    await test.call(registry.graph.remove, { listId: list.listId })
    const stopped = new AbortController()
    const answer = await test.run(
      registry.graph.restore,
      { file: content },
      { signal: stopped.signal, progress: () => stopped.abort() },
    )
    expect(answer).toMatchObject({ ok: false, failure: { code: 'CANCELLED' } })
    expect((await test.call(registry.graph.lists)).lists).toEqual([])
    await test.call(registry.graph.restore, { file: content })
    expect((await test.call(registry.graph.lists)).lists).toEqual([list])
  })
})
