import { type AnyOperation, operations, registry } from '@rapport/operations'
import { createTestRuntime, TEST_TODAY, type TestRuntime } from '@rapport/testkit'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, file } from '../import/support.ts'
import { READS } from './full-workspace.ts'
import { nonsenseIn } from './nonsense.ts'

const NAMES = ['Anna Solberg', 'Jonas Berg', 'Mira Adler', 'Wanda Reyes', 'Tomasz Kowal', 'Ines Duarte']

const CARDS = NAMES.map(
  (name, index) => `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-${index}\r\nFN:${name}\r\nEND:VCARD\r\n`,
).join('')

const connections = (isTitled: boolean): File =>
  file(
    'Connections.csv',
    connectionsCsv(
      NAMES.map((name, index) => {
        const [first = '', last = ''] = name.split(' ')
        const work = isTitled ? { company: `${last} Yard`, position: 'Director of Purchasing' } : {}
        return {
          first,
          last,
          slug: name.toLowerCase().replace(' ', '-'),
          on: `0${index + 1} Feb 2021`,
          ...work,
        }
      }),
    ),
  )

/** A network and an objective, and nothing more. */
const aim = async ({ call }: TestRuntime): Promise<void> => {
  const { networkId } = await call(registry.network.add, { kind: 'career', purpose: 'Find my next role' })
  await call(registry.objective.add, {
    network: networkId,
    statement: 'Two directors in purchasing agree to a pilot',
    due: '2027-06-30',
  })
}

type Fill = (test: TestRuntime) => Promise<void>
const take =
  (...files: readonly File[]): Fill =>
  async ({ call }) => {
    await call(registry.import.run, { files })
  }
const both =
  (...fills: readonly Fill[]): Fill =>
  async (test) => {
    for (const fill of fills) await fill(test)
  }

const THIN: readonly (readonly [name: string, fill: Fill])[] = [
  ['nothing', async () => {}],
  ['a purpose and nobody', aim],
  ['connections and no messages', take(connections(true))],
  ['connections and no messages, and a purpose', both(take(connections(true)), aim)],
  ['people without titles', both(take(connections(false)), aim)],
  ['cards of a phone, without an owner', take(file('phone.vcf', CARDS))],
  ['cards of a phone, without an owner, and a purpose', both(take(file('phone.vcf', CARDS)), aim)],
  [
    'a network whose objective was reached',
    both(take(connections(true)), aim, async ({ call }) => {
      const { objectives } = await call(registry.objective.list)
      await call(registry.objective.edit, { objectiveId: objectives[0].objectiveId, closedAs: 'reached' })
    }),
  ],
  [
    'people who were all removed',
    both(take(connections(true)), aim, async ({ call }) => {
      const { people } = await call(registry.people.list)
      for (const { personId } of people) await call(registry.people.remove, { personId })
    }),
  ],
]

describe.each(THIN)('a workspace with %s', (name, fill) => {
  let test: TestRuntime
  beforeAll(async () => {
    test = await createTestRuntime(inject('clusters')[18], { today: TEST_TODAY })
    await fill(test)
  })
  afterAll(() => test.close())

  it.each(READS.map(([operation, input]) => ({ operation, input })))(
    'gets an answer from $operation that makes sense',
    async ({ operation, input }) => {
      const answer = await test.call(named(operation), input)
      expect(nonsenseIn(answer)).toEqual([])
      if ('notice' in answer && answer.notice !== null) {
        expect(answer.notice.text).toMatch(/^[A-Z“].*[.?]$/)
        expect(answer.notice.next).not.toBe('')
      }
    },
  )

  it.each([
    ['need.candidates', 'needs', 'candidates'],
    ['need.gaps', 'objectives', 'needs'],
    ['network.suggest', 'networks', 'people'],
    ['few.suggest', 'candidates', null],
    ['venue.suggest', 'needs', 'venues'],
    ['plan.week', 'items', null],
  ])('says what stands in the way where %s has nobody to name', async (operation, list, within) => {
    const answer = await test.call(named(operation))
    const rows = answer[list]
    const isEmpty =
      within === null ? rows.length === 0 : rows.every((row: never) => lengthOf(row, within) === 0)
    if (!isEmpty) return
    const said = [
      answer.notice,
      ...rows.map((row: { notice?: unknown; gap?: unknown }) => row.notice ?? row.gap),
    ]
    expect(
      said.filter((one) => one !== null && one !== undefined),
      JSON.stringify([name, answer]),
    ).not.toEqual([])
  })

  it('shows a way to everybody, or says that there is none', async () => {
    const { people } = await test.call(registry.people.list)
    for (const { personId } of people) {
      const route = await test.call(registry.people.route, { personId })
      expect(nonsenseIn(route)).toEqual([])
      expect(route.text).not.toBe('')
    }
  })
})

const lengthOf = (row: Readonly<Record<string, readonly unknown[]>>, list: string): number =>
  row[list]?.length ?? 0

const named = (name: string): AnyOperation => {
  const found = operations.find((operation) => operation.name === name)
  if (found === undefined) throw new Error(`there is no operation ${name}`)
  return found
}
