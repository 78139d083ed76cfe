import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import * as fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { connectionsCsv, file, importFiles } from './support.ts'

/** What an archive may say of a handful of people: who is in it, and where each works. */
const archive = fc
  .uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 })
  .chain((people) =>
    fc.tuple(
      fc.constant(people),
      fc.array(fc.constantFrom('Halden', 'Lumen', 'Brandt'), { minLength: 6, maxLength: 6 }),
    ),
  )

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: archive.map(([people, employers]) => ({ kind: 'import' as const, people, employers })),
  },
  { weight: 2, arbitrary: fc.nat(10).map((which) => ({ kind: 'undo' as const, which })) },
)

const slug = (person: number): string => `person-${person}`

/** Many imports into databases of their own: minutes on a busy machine, in milliseconds. */
const LONG = 300_000

/** docs/reliability.md, rows 15 and 16: random imports, repeats and undoes, held against a model that only knows sets. */
describe('imports and undoes in any order', () => {
  it(
    'leave what the imports that stand say, newest first',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
          const test = await createTestRuntime(inject('clusters')[18])
          try {
            await play(test, steps)
          } finally {
            await test.close()
          }
        }),
        { numRuns: 15 },
      )
    },
    LONG,
  )
})

type Step = { kind: 'import'; people: number[]; employers: string[] } | { kind: 'undo'; which: number }

const play = async (test: TestRuntime, steps: readonly Step[]): Promise<void> => {
  const standing: { importId: string; employers: Map<number, string> }[] = []
  for (const move of steps) {
    if (move.kind === 'undo') {
      const [undone] = standing.splice(move.which % Math.max(1, standing.length), 1)
      if (undone !== undefined) await test.call(registry.import.undo, { importId: undone.importId })
    } else {
      const rows = move.people.map((person) => ({
        first: 'Person',
        last: `Number${person}`,
        slug: slug(person),
        company: move.employers[person] ?? '',
      }))
      const report = await importFiles(test, file('Connections.csv', connectionsCsv(rows)))
      const { rows: all, created, updated, unchanged, hidden, skipped, rejected } = report.totals
      expect(created + updated + unchanged + hidden + skipped + rejected).toBe(all)
      standing.push({
        importId: report.importId,
        employers: new Map(move.people.map((person) => [person, move.employers[person] ?? ''])),
      })
    }
    const expected = new Map<string, string>()
    for (const { employers } of standing) {
      for (const [person, employer] of employers) expected.set(`Person Number${person}`, employer)
    }
    const { people } = await test.call(registry.people.list)
    const shown = new Map(
      people.map(({ name, organization }: { name: string; organization: string }) => [name, organization]),
    )
    expect([...shown].sort()).toEqual([...expected].sort())
  }
}
