import { evaluateClusters, resolveIdentities } from '@rapport/domain'
import { registry } from '@rapport/operations'
import {
  allCards,
  createTestRuntime,
  generateAddressBooks,
  identityTableOf,
  type TestRuntime,
} from '@rapport/testkit'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { dump, file, importFiles } from './support.ts'

const books = generateAddressBooks({ seed: 'tests', people: 300 })
const cards = allCards(books)

describe('the address books of one person', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const files = () => books.files.map(({ name, text }) => file(name, text))

  it('bring a card for every row, and say so', async () => {
    const report = await importFiles(test, ...files())
    expect(report.totals).toMatchObject({ rows: cards.length, created: cards.length })
    expect(report.files.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'google-contacts',
      'linkedin-connections',
      'outlook-contacts',
      'vcard',
    ])
    const { total } = await test.call(registry.people.list, { limit: 1 })
    expect(total).toBe(report.people.created - report.people.merged)
  })

  it('show one person once, with the cards of all books, and nobody under another', async () => {
    await importFiles(test, ...files())
    const shown = await shownByFile(test)
    const truth = books.files.flatMap((each) => each.cards.map(({ person }) => String(person)))
    const people = books.files.flatMap(({ name }) => shown.get(name) ?? [])
    const clusters = Int32Array.from(people, (personId) => people.indexOf(personId))
    const { precision, recall } = evaluateClusters(truth, clusters, []).cluster
    console.log(`four books through import: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`)
    expect(precision).toBeGreaterThan(0.99)
    expect(recall).toBeGreaterThan(0.85)
  })

  it('add nobody and change nothing when they come again, in another order', async () => {
    await importFiles(test, ...files())
    const before = await dump(test)
    const again = await importFiles(test, ...files().reverse())
    expect(again.totals).toMatchObject({ created: 0, updated: 0, unchanged: cards.length })
    expect(await dump(test)).toEqual(before)
  })

  it('leave nothing behind when they are undone', async () => {
    const before = await dump(test)
    const { importId } = await importFiles(test, ...files())
    const undone = await test.call(registry.import.undo, { importId })
    expect(undone.removed.people).toBe(cards.length)
    expect(await dump(test)).toEqual(before)
  })
})

/** Of each file the people as whom its rows are shown, in the order of the rows. */
const shownByFile = async (test: TestRuntime): Promise<ReadonlyMap<string, readonly string[]>> => {
  const admin = new pg.Client(test.database.admin)
  await admin.connect()
  try {
    const { rows } = await admin.query<{ name: string; shown: string[] }>(
      `select f.name, array_agg(p.shown_id::text order by w.line) as shown
       from import_row w
       join import_file f on f.import_id = w.import_id and f.file = w.file
       join source_record r on r.record_id = w.record_id
       join person p on p.person_id = r.person_id
       group by f.name`,
    )
    return new Map(rows.map(({ name, shown }) => [name, shown]))
  } finally {
    await admin.end()
  }
}

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
