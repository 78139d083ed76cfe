/**
 * The same 1,000 people in four address books: how many automatic merges are right and how many of the right ones are
 * made, beside merging whoever shares an e-mail address or a name. Run with `npm run bench`, or with seeds of one's own:
 * `node bench/identity/address-books.ts 1 2 3`. The default seeds are looked at here only, never while building.
 */
import { type Accuracy, evaluateClusters, type IdentityTable, resolveIdentities } from '@rapport/domain'
import {
  type AddressBooks,
  allCards,
  type Card,
  generateAddressBooks,
  identityTableOf,
} from '../../packages/testkit/src/address-books/index.ts'
import { groupByClues, groupByEmailOrName } from './clue-groups.ts'

const UNSEEN_SEEDS = ['2026-a', '2026-b', '2026-c', '2026-d', '2026-e']
const PEOPLE = 1_000
const GENERATION = /^(?:jr|sr)\b/i
const LEAST = { precision: 0.999, recall: 0.9 }

const seeds = process.argv.length > 2 ? process.argv.slice(2) : UNSEEN_SEEDS
const total = { resolver: [] as Accuracy[], baseline: [] as Accuracy[] }
const rows = []
const wrongPairs = new Map<string, number>()
for (const seed of seeds) {
  const books = generateAddressBooks({ seed, people: PEOPLE })
  const cards = allCards(books)
  const truth = cards.map(({ person }) => String(person))
  const started = performance.now()
  const resolution = resolveIdentities(tableOf(cards))
  const seconds = (performance.now() - started) / 1_000
  const resolver = evaluateClusters(truth, resolution.clusters, resolution.pairs).cluster
  const baseline = evaluateClusters(truth, groupByEmailOrName(cards), []).cluster
  const reachable = evaluateClusters(truth, groupByClues(cards), []).cluster
  countWrongPairs(books, cards, resolution.clusters)
  total.resolver.push(resolver)
  total.baseline.push(baseline)
  const asked = resolution.pairs.filter(({ zone }) => zone === 'ask')
  rows.push({
    seed,
    cards: cards.length,
    precision: figure(resolver.precision),
    recall: figure(resolver.recall),
    F1: figure(resolver.f1),
    'recall by more than a name': figure(reachable.recall),
    'baseline precision': figure(baseline.precision),
    'baseline recall': figure(baseline.recall),
    'baseline F1': figure(baseline.f1),
    asked: asked.length,
    'asked, one person': figure(
      asked.filter(({ a, b }) => truth[a] === truth[b]).length / Math.max(1, asked.length),
    ),
    seconds: seconds.toFixed(2),
  })
}

console.log(
  `\n${PEOPLE.toLocaleString('en')} people in four address books: automatic merges, all pairs of cards in one cluster`,
)
console.table(rows)
if (wrongPairs.size > 0) {
  console.log('pairs of cards joined wrongly, by what makes the two people look alike')
  console.table(Object.fromEntries(wrongPairs))
}
const precision = mean(total.resolver.map((accuracy) => accuracy.precision))
const recall = mean(total.resolver.map((accuracy) => accuracy.recall))
console.log(
  `resolver: precision ${figure(precision)}, recall ${figure(recall)}; e-mail or name: precision ${figure(
    mean(total.baseline.map((accuracy) => accuracy.precision)),
  )}, recall ${figure(mean(total.baseline.map((accuracy) => accuracy.recall)))}`,
)
if (precision < LEAST.precision || recall < LEAST.recall) {
  console.error(`precision of at least ${LEAST.precision} and recall of at least ${LEAST.recall} expected`)
  process.exitCode = 1
}

/** As the product lays its cards: a suffix ("Jr.") stands behind the family name, LinkedIn's from among the credentials. */
function tableOf(cards: readonly Card[]): IdentityTable {
  const table = identityTableOf(cards)
  const families = cards.map(({ family, suffix }) => {
    const [name = '', ...behind] = family.split(', ')
    const generation = [suffix, ...behind].find((part) => GENERATION.test(part)) ?? ''
    return `${name} ${generation}`.trim()
  })
  const columns = table.columns.map((column, index) =>
    table.fields[index]?.kind === 'family-name' ? families : column,
  )
  return { ...table, columns }
}

/** Counts the pairs of cards that were joined though they are two people's, by why they look alike. */
function countWrongPairs(books: AddressBooks, cards: readonly Card[], clusters: Int32Array): void {
  const kinds = new Map<string, string>(
    books.lookalikes.map(({ kind, people }) => [[...people].sort((a, b) => a - b).join(' '), kind]),
  )
  const byCluster = Map.groupBy(cards, (_, record) => clusters[record] ?? -1)
  for (const members of byCluster.values()) {
    for (const [index, { person }] of members.entries()) {
      for (const other of members.slice(index + 1)) {
        if (other.person === person) continue
        const kind = kinds.get([person, other.person].sort((a, b) => a - b).join(' ')) ?? 'strangers'
        wrongPairs.set(kind, (wrongPairs.get(kind) ?? 0) + 1)
      }
    }
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function figure(share: number): string {
  return share.toFixed(4)
}
