/**
 * How well who is needed is read from an objective's words: 60 labelled statements in six languages, half of them (by
 * the first byte of the SHA-256 of the statement: odd) never looked at while the rules were written. A baseline that
 * takes the first function, level and industry of the word lists, and no more, reads the same statements.
 *
 * `node bench/match/match-quality.ts` prints both halves' totals; `--seen` lists what is wrong in the seen half.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { proposeNeeds, readWords } from '@rapport/domain'

/** `?` is not judged; what is left out must not be read. */
interface Expected {
  readonly function?: string
  readonly level?: string
  readonly industry?: string
  readonly place?: string
  readonly count?: number | string
}
type Found = Readonly<Record<Field, string | number | null>>
interface Labelled {
  readonly language: string
  readonly statement: string
  readonly needs: readonly Expected[]
}

const FIELDS = ['function', 'level', 'industry', 'place', 'count'] as const
type Field = (typeof FIELDS)[number]

const statements: readonly Labelled[] = JSON.parse(
  readFileSync(new URL('./statements.json', import.meta.url), 'utf8'),
)
const isSeen = ({ statement }: Labelled): boolean =>
  (createHash('sha256').update(statement).digest()[0] ?? 0) % 2 === 0

const ours = (statement: string): readonly Found[] =>
  proposeNeeds({
    statement,
    kind: null,
    people: [],
    owner: { organization: null, function: null, level: null },
  })

const baseline = (statement: string): readonly Found[] => {
  const { functions, level, industries } = readWords(statement, new Set())
  const [asked] = functions.keys()
  const [industry] = industries.keys()
  if (asked === undefined && level === null && industry === undefined) return []
  const count = Number(/\b(\d{1,3})\b/u.exec(statement)?.[1] ?? 1)
  return [
    { function: asked ?? null, level: level?.least ?? null, industry: industry ?? null, place: null, count },
  ]
}

const isRight = (expected: Expected, found: Found | undefined, field: Field): boolean =>
  expected[field] === '?' || (found?.[field] ?? null) === (expected[field] ?? null)

/** Needs are compared in their order, which is the order of the words. */
const judge = (read: (statement: string) => readonly Found[], half: readonly Labelled[]) => {
  const right = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>
  let needs = 0
  let whole = 0
  const wrong: string[] = []
  for (const { statement, needs: expected } of half) {
    const found = read(statement)
    needs += expected.length
    let isWhole = found.length === expected.length
    expected.forEach((need, index) => {
      for (const field of FIELDS) {
        if (isRight(need, found[index], field)) right[field] += 1
        else isWhole = false
      }
    })
    if (isWhole) whole += 1
    else {
      const short = found.map((need) => Object.fromEntries(FIELDS.map((field) => [field, need[field]])))
      wrong.push(`${statement}\n    wanted ${JSON.stringify(expected)}\n    read   ${JSON.stringify(short)}`)
    }
  }
  return { right, needs, whole, statements: half.length, wrong }
}

const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${Math.round((100 * part) / all)} %`

const rows = [true, false].flatMap((seen) => {
  const half = statements.filter((labelled) => isSeen(labelled) === seen)
  return Object.entries({ ours, baseline }).map(([name, read]) => {
    const { right, needs, whole, statements: count } = judge(read, half)
    return {
      half: seen ? 'seen' : 'unseen',
      reader: name,
      statements: count,
      'all of it right': percent(whole, count),
      needs,
      ...Object.fromEntries(FIELDS.map((field) => [field, percent(right[field], needs)])),
    }
  })
})
console.log('\nWho is needed, read from the words of 60 objectives')
console.table(rows)
if (process.argv.includes('--seen')) console.log(judge(ours, statements.filter(isSeen)).wrong.join('\n'))
