import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import * as fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { file, importFiles } from './support.ts'

/** Names so unlike that nobody is merged but by the user. */
const NAMES = [
  'Mira Solberg',
  'Jonas Brandt',
  'Wanda Reyes',
  'Tomasz Kowal',
  'Priya Raman',
  'Henk Visser',
] as const
const BOOKS = ['google', 'vcard'] as const

const people = fc.uniqueArray(fc.nat(NAMES.length - 1), { minLength: 1, maxLength: NAMES.length })
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('import' as const), book: fc.constantFrom(...BOOKS), people }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('again' as const), which: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat(9) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('merge' as const), one: fc.nat(20), other: fc.nat(20) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('unmerge' as const), which: fc.nat(9) }) },
)

type Step =
  | { kind: 'import'; book: (typeof BOOKS)[number]; people: number[] }
  | { kind: 'again' | 'undo' | 'unmerge'; which: number }
  | { kind: 'merge'; one: number; other: number }

interface Standing {
  readonly importId: string
  readonly book: (typeof BOOKS)[number]
  readonly people: readonly number[]
}

interface Merge {
  readonly mergeId: string
  readonly kept: string
  readonly absorbed: string
}

const fileOf = (book: (typeof BOOKS)[number], which: readonly number[]): File => {
  if (book === 'google') {
    const rows = which.map((person) => `${NAMES[person]?.split(' ').join(',')},p${person}@harbour.example`)
    return file(
      'contacts.csv',
      ['First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value', ...rows.map(withLabel)].join('\n'),
    )
  }
  const cards = which.map((person) => {
    const [given, family] = NAMES[person]?.split(' ') ?? []
    return `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-${person}\r\nN:${family}X;${given}y;;;\r\nFN:${given}y ${family}X\r\nEND:VCARD\r\n`
  })
  return file('phone.vcf', cards.join(''))
}

const withLabel = (row: string): string => row.replace(/,(p\d@)/, ',work,$1')

/** Many imports into databases of their own: minutes on a busy machine, in milliseconds. */
const LONG = 300_000

/** docs/reliability.md: random imports, repeats, undoes, merges and unmerges, held against a model of sets and a forest. */
describe('imports, undoes, merges and unmerges in any order', () => {
  it(
    'leave the cards of the imports that stand, joined as the merges that stand say',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
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

const play = async (test: TestRuntime, steps: readonly Step[]): Promise<void> => {
  const standing: Standing[] = []
  let merges: Merge[] = []
  /** Card ids by book and person, as the product gave them. */
  const ids = new Map<string, string>()

  for (const move of steps) {
    switch (move.kind) {
      case 'import':
      case 'again': {
        const before = move.kind === 'again' ? standing[move.which % Math.max(1, standing.length)] : undefined
        if (move.kind === 'again' && before === undefined) break
        const { book, people: who } = move.kind === 'import' ? move : (before as Standing)
        const report = await importFiles(test, fileOf(book, who))
        const { rows, created, updated, unchanged, hidden, skipped, rejected } = report.totals
        expect(rows).toBe(who.length)
        expect(created + updated + unchanged + hidden + skipped + rejected).toBe(rows)
        const known = who.filter((person) => ids.has(`${book}|${person}`)).length
        expect({ created, unchanged }).toEqual({ created: who.length - known, unchanged: known })
        standing.push({ importId: report.importId, book, people: who })
        break
      }
      case 'undo': {
        const [undone] = standing.splice(move.which % Math.max(1, standing.length), 1)
        if (undone !== undefined) await test.call(registry.import.undo, { importId: undone.importId })
        break
      }
      case 'merge': {
        const { people: shown } = await test.call(registry.people.list)
        const [one, other] = [shown[move.one % (shown.length || 1)], shown[move.other % (shown.length || 1)]]
        if (one === undefined || other === undefined || one === other) break
        const { mergeId } = await test.call(registry.people.merge, {
          personId: one.personId,
          otherId: other.personId,
        })
        merges.push({ mergeId, kept: one.personId, absorbed: other.personId })
        break
      }
      case 'unmerge': {
        const [undone] = merges.splice(move.which % Math.max(1, merges.length), 1)
        if (undone !== undefined) await test.call(registry.people.unmerge, { mergeId: undone.mergeId })
        break
      }
    }
    const cards = await cardsShown(test)
    const expectedKeys = new Set(
      standing.flatMap(({ book, people: who }) => who.map((each) => `${book}|${each}`)),
    )
    expect([...cards.keys()].sort()).toEqual([...expectedKeys].sort())
    for (const [key, { personId }] of cards) ids.set(key, personId)
    for (const key of ids.keys()) if (!cards.has(key)) ids.delete(key)
    const alive = new Set(ids.values())
    merges = merges.filter(({ kept, absorbed }) => alive.has(kept) && alive.has(absorbed))
    for (const { personId, shownId } of cards.values()) expect(shownId).toBe(rootOf(personId, merges))
  }
}

const rootOf = (personId: string, merges: readonly Merge[]): string => {
  const above = merges.find(({ absorbed }) => absorbed === personId)
  return above === undefined ? personId : rootOf(above.kept, merges)
}

/** Every card by its book and person: its id, and the person as whom it is shown. */
const cardsShown = async (test: TestRuntime) => {
  const cards = new Map<string, { personId: string; shownId: string }>()
  const { people: shown } = await test.call(registry.people.list)
  for (const { personId: shownId } of shown) {
    const detail = await test.call(registry.people.show, { personId: shownId })
    for (const { book, name, personId } of detail.cards) {
      const bare = name.replace('y ', ' ').replace(/X$/, '')
      cards.set(`${book}|${NAMES.indexOf(bare as (typeof NAMES)[number])}`, { personId, shownId })
    }
  }
  return cards
}
