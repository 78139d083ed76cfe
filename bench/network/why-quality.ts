/** How often the kinds of network that somebody's reasons call for are read right, beside a plain keyword look-up. */
import { readFileSync } from 'node:fs'
import { NETWORK_KINDS, type NetworkKind, proposeStrategy } from '../../packages/domain/src/index.ts'

interface Labelled {
  readonly statement: string
  readonly kinds: readonly NetworkKind[]
}

const read = (half: string): readonly Labelled[] =>
  JSON.parse(readFileSync(new URL(`why-statements-${half}.json`, import.meta.url), 'utf8'))

/** What an afternoon's work gives: a word or two for each kind. */
const KEYWORDS: Readonly<Record<NetworkKind, RegExp>> = {
  social: /friend|family/i,
  career: /job|career|client|customer/i,
  operational: /help|daily|question/i,
  strategic: /advice|perspective|mentor|future/i,
  brand: /brand|recommend|known|reputation/i,
}

const READERS: readonly {
  readonly reader: string
  readonly kindsIn: (why: string) => readonly NetworkKind[]
}[] = [
  { reader: 'reading why', kindsIn: (why) => proposeStrategy(why).networks.map(({ kind }) => kind) },
  {
    reader: 'keyword look-up',
    kindsIn: (why) => NETWORK_KINDS.filter((kind) => KEYWORDS[kind].test(why)),
  },
]

/** The half nobody tuned on must be read at least this well: whole sets of kinds right, as a share. */
const LEAST_UNSEEN = 0.75

const setOf = (kinds: readonly NetworkKind[]): string => [...kinds].sort().join(' ')
const rows = ['seen', 'unseen', 'fresh-seen', 'fresh-unseen'].flatMap((half) => {
  const statements = read(half)
  return READERS.map(({ reader, kindsIn }) => {
    const readings = statements.map(({ statement, kinds }) => ({
      statement,
      kinds,
      found: kindsIn(statement),
    }))
    const wrong = readings.filter(({ kinds, found }) => setOf(kinds) !== setOf(found))
    if (
      (half === 'seen' || half === 'fresh-seen') &&
      reader === 'reading why' &&
      process.argv.includes('--misses')
    ) {
      for (const { statement, kinds, found } of wrong)
        console.log(statement, '| wanted', kinds, '| read', found)
    }
    const hits = readings.reduce(
      (sum, each) => sum + each.found.filter((kind) => each.kinds.includes(kind)).length,
      0,
    )
    const said = readings.reduce((sum, { found }) => sum + found.length, 0)
    const meant = readings.reduce((sum, { kinds }) => sum + kinds.length, 0)
    return {
      reader,
      half,
      statements: statements.length,
      right: 1 - wrong.length / statements.length,
      precision: hits / said,
      recall: hits / meant,
    }
  })
})

const percent = (share: number): string => (Number.isNaN(share) ? 'none' : `${(100 * share).toFixed(1)} %`)
console.log('\nReading why somebody networks, beside a plain keyword look-up')
console.table(
  rows.map(({ right, precision, recall, ...row }) => ({
    ...row,
    'whole set right': percent(right),
    precision: percent(precision),
    recall: percent(recall),
  })),
)
const unseen = rows.find(({ reader, half }) => reader === 'reading why' && half === 'unseen')
process.exit((unseen?.right ?? 0) < LEAST_UNSEEN ? 1 : 0)
