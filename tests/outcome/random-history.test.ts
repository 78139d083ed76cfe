import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import * as fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { file, importFiles } from '../import/support.ts'

const NAMES = ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil'] as const

const who = fc.nat(NAMES.length - 1)
const day = fc
  .integer({ min: 0, max: 40 })
  .map((weeks) => new Date(Date.UTC(2026, 1, 1 + 7 * weeks)).toISOString().slice(0, 10))

/** What may happen in a network, in any order: an outcome may be noted before what led to it. */
const move = fc.oneof(
  fc.record({ kind: fc.constant('talk' as const), a: who, on: day }),
  fc.record({ kind: fc.constant('help' as const), a: who, on: day }),
  fc.record({ kind: fc.constant('introduce' as const), a: who, b: who, on: day }),
  fc.record({ kind: fc.constant('gather' as const), a: who, b: who, on: day }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('remove' as const), a: who }),
  fc.record({ kind: fc.constant('restore' as const), a: who }),
  fc.record({ kind: fc.constant('merge' as const), a: who, b: who }),
  fc.record({ kind: fc.constant('unmerge' as const) }),
  fc.record({ kind: fc.constant('outcome' as const), a: who, b: who, on: day }),
  fc.record({ kind: fc.constant('say' as const), a: who, hadPart: fc.boolean() }),
  fc.record({ kind: fc.constant('take back' as const) }),
)
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never

/** Four databases of their own: a minute on a busy machine, in milliseconds. */
const LONG = 240_000

describe('outcomes of any history', () => {
  it(
    'share out a credit of 1, whoever was merged, removed or introduced in a circle',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(move, { minLength: 6, maxLength: 16 }), async (moves) => {
          const test = await createTestRuntime(inject('clusters')[18])
          try {
            await play(test, moves)
          } finally {
            await test.close()
          }
        }),
        { numRuns: 4 },
      )
    },
    LONG,
  )
})

const play = async (test: TestRuntime, moves: readonly Move[]): Promise<void> => {
  const ids: string[] = []
  for (const givenName of NAMES) {
    ids.push((await test.call(registry.people.add, { givenName, familyName: 'Vale' })).personId)
  }
  const id = (at: number): string => ids[at] ?? ''
  const first = await test.call(registry.outcome.add, {
    what: 'The first',
    people: [id(0)],
    on: '2026-11-01',
  })
  const state: State = { imports: [], merges: [], outcomes: [first.outcomeId], isThere: new Set(ids) }
  for (const each of moves) await make(test, each, state, id)
  await holds(test, state.outcomes)
}

interface State {
  readonly imports: string[]
  readonly merges: string[]
  readonly outcomes: string[]
  readonly isThere: Set<string>
}

/** What cannot be done is refused, and changes nothing. */
const make = async (
  test: TestRuntime,
  each: Move,
  { imports, merges, outcomes }: State,
  id: (at: number) => string,
): Promise<void> => {
  switch (each.kind) {
    case 'talk':
      await test.run(registry.interaction.log, { personId: id(each.a), channel: 'phone', on: each.on })
      return
    case 'help':
      await test.run(registry.favor.log, {
        personId: id(each.a),
        direction: 'given',
        kind: 'help',
        text: 'A hand',
        on: each.on,
      })
      return
    case 'introduce': {
      const asked = await test.run(registry.intro.request, {
        through: id(each.a),
        to: id(each.b),
        why: 'To meet',
        on: each.on,
      })
      if (!asked.ok) return
      const { introduction } = asked.value as { readonly introduction: { readonly introductionId: string } }
      const { introductionId } = introduction
      await test.run(registry.intro.update, { introductionId, state: 'made', on: each.on, accepted: true })
      return
    }
    case 'gather': {
      const rows = [each.a, each.b].map((at) => `Dock Evening,${each.on},${NAMES[at]},Vale,,Yes`)
      const list = ['Event,Event Start,First Name,Last Name,Email,Checked In', ...rows].join('\n')
      imports.push((await importFiles(test, file('dock.csv', list))).importId)
      return
    }
    case 'undo': {
      const importId = imports.pop()
      if (importId !== undefined) await test.run(registry.import.undo, { importId })
      return
    }
    case 'remove':
      await test.run(registry.people.remove, { personId: id(each.a) })
      return
    case 'restore':
      await test.run(registry.people.restore, { personId: id(each.a) })
      return
    case 'merge': {
      const merged = await test.run(registry.people.merge, { personId: id(each.a), otherId: id(each.b) })
      if (merged.ok) merges.push(id(each.b))
      return
    }
    case 'unmerge': {
      const mergeId = merges.pop()
      if (mergeId !== undefined) await test.run(registry.people.unmerge, { mergeId })
      return
    }
    case 'outcome': {
      const added = await test.run(registry.outcome.add, {
        what: 'It came',
        value: 1000,
        currency: 'EUR',
        people: [...new Set([id(each.a), id(each.b)])],
        on: each.on,
      })
      if (added.ok) outcomes.push((added.value as { readonly outcomeId: string }).outcomeId)
      return
    }
    case 'say':
      await test.run(registry.outcome.cause, {
        outcomeId: outcomes.at(-1),
        kind: 'person',
        id: id(each.a),
        part: each.hadPart ? 'had' : 'none',
      })
      return
    case 'take back': {
      const outcomeId = outcomes.at(-1)
      const before = await test.call(registry.outcome.trace, { outcomeId })
      await test.call(registry.outcome.remove, { outcomeId })
      await test.call(registry.outcome.restore, { outcomeId })
      expect(await test.call(registry.outcome.trace, { outcomeId })).toEqual(before)
    }
  }
}

interface Node {
  readonly id: string
  readonly kind: string
  readonly credit: number
}

const holds = async (test: TestRuntime, outcomes: readonly string[]): Promise<void> => {
  let led = 0
  const through = new Set<string>()
  for (const outcomeId of outcomes) {
    const { nodes, links, chains, notice } = await test.call(registry.outcome.trace, { outcomeId })
    const credit = nodes.reduce((sum: number, node: Node) => sum + node.credit, 0)
    expect(Math.abs(credit - 1)).toBeLessThan(1e-9)
    expect(nodes.every((node: Node) => node.credit >= 0)).toBe(true)
    const known = new Set(nodes.map((node: Node) => node.id))
    for (const { cause, effect } of links) expect([known.has(cause), known.has(effect)]).toEqual([true, true])
    if (notice !== null) continue
    led += 1
    const shares = chains.reduce((sum: number, { share }: { readonly share: number }) => sum + share, 0)
    expect(Math.abs(shares - 1)).toBeLessThan(1e-9)
    if (nodes.some((node: Node) => node.kind === 'introduction')) through.add(outcomeId)
  }
  const yields = await test.call(registry.outcome.yield, { limit: 500 })
  const rows = [...yields.people, ...yields.events]
  const due = rows.reduce((sum: number, row: { readonly credit: number }) => sum + row.credit, 0)
  // Each row is rounded to a hundredth.
  expect(Math.abs(due - led)).toBeLessThan(0.01 * (rows.length + 1))
  const quarter = await test.call(registry.review.show, { period: '2026-Q4' })
  expect(quarter.yield.throughIntroductions).toBeLessThanOrEqual(through.size)
}
