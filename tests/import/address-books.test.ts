import { evaluateClusters, resolveIdentities } from '@rapport/domain'
import { registry } from '@rapport/operations'
import {
  allCards,
  createTestRuntime,
  generateAddressBooks,
  identityTableOf,
  type TestRuntime,
} from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { file, importFiles } from './support.ts'

const books = generateAddressBooks({ seed: 'tests', people: 300 })
const cards = allCards(books)

describe('the address books of one person', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  it('bring everybody whom LinkedIn knows, namesakes apart', async () => {
    const linkedin = books.files.find(({ source }) => source === 'linkedin')
    const report = await importFiles(test, file(linkedin?.name ?? '', linkedin?.text ?? ''))
    expect(report.totals).toMatchObject({ rows: linkedin?.cards.length, created: linkedin?.cards.length })
    const { total } = await test.call(registry.people.list, { limit: 1 })
    expect(total).toBe(linkedin?.cards.length)
  })
})

describe('the cards of one person in several address books', () => {
  const resolution = resolveIdentities(identityTableOf(cards))
  const truth = cards.map(({ person }) => String(person))

  it('are found to be one person more often, and more rightly, than by e-mail or name alone', () => {
    const { precision, recall } = evaluateClusters(truth, resolution.clusters, resolution.pairs).cluster
    const byName = Int32Array.from(
      cards.map(({ given, family }) =>
        cards.findIndex((other) => other.given === given && other.family === family),
      ),
    )
    const exact = evaluateClusters(truth, byName, []).cluster
    expect(precision).toBeGreaterThan(exact.precision)
    expect(recall).toBeGreaterThan(exact.recall)
  })

  it('never join two profiles of LinkedIn', () => {
    const profiles = new Map<number, string>()
    for (const [record, { source, profile }] of cards.entries()) {
      if (source !== 'linkedin') continue
      const cluster = resolution.clusters[record] ?? -1
      expect(profiles.get(cluster) ?? profile).toBe(profile)
      profiles.set(cluster, profile)
    }
  })
})
