import { readFileSync } from 'node:fs'
import { checkObjective, type ObjectiveKind } from '../../packages/domain/src/objective/index.ts'
import { keywordRule } from './keyword-baseline.ts'

/** What a statement was judged to be; see README.md for the definitions. */
interface Labels {
  readonly kind: ObjectiveKind
  readonly selfServing: boolean
  readonly measurable: boolean
  readonly timely: boolean
}

interface LabelledStatement extends Labels {
  readonly statement: string
  /** The last day meant; `null` where there is none or where it is not clear-cut. */
  readonly due: string | null
}

/** The day the labels were given for. */
const TODAY = '2026-11-23'
const LABELS = ['kind', 'selfServing', 'measurable', 'timely'] as const
/** Read while the rules were written, or held out: of those only the totals are ever looked at. */
const FILES = [
  { file: 'seen', use: 'worked on' },
  { file: 'more', use: 'worked on' },
  { file: 'third', use: 'worked on' },
  { file: 'unseen', use: 'held out' },
  { file: 'fresh', use: 'held out' },
  { file: 'blind', use: 'held out' },
] as const
/** Of statements that nobody read while the rules were written, each label must be right this often. */
const LEAST = 0.9
/** All that was held out, of both labellers: a hundred statements alone tell shares to some three points only. */
const HELD_OUT = 'held out, all'
const DECIDING: readonly string[] = ['unseen', HELD_OUT]

interface Row {
  readonly file: string
  readonly use: string
  readonly reader: string
  readonly label: string
  readonly right: number
  readonly total: number
  /** Of the statements labelled true, how many were found; only where most are not. */
  readonly found: { readonly right: number; readonly total: number } | null
}

const READERS: readonly {
  readonly reader: string
  readonly read: (statement: string) => Labels & { readonly due: string | null }
}[] = [
  {
    reader: 'objective check',
    read: (statement) => {
      const { kind, selfServing, measurable, timely, due } = checkObjective(statement, { today: TODAY })
      return { kind, selfServing, measurable: measurable.ok, timely: timely.ok, due }
    },
  },
  { reader: 'keyword rule', read: (statement) => ({ ...keywordRule(statement), due: null }) },
]

/** Counts, for each file and reader, how many labels are right; never which. */
export function measureObjectives(): readonly Row[] {
  return FILES.flatMap(({ file, use }) => {
    const statements = labelledStatements(file)
    return READERS.flatMap(({ reader, read }) => {
      const readings = statements.map((labelled) => ({ labelled, reading: read(labelled.statement) }))
      const rows: Row[] = LABELS.map((label) => ({
        file,
        use,
        reader,
        label,
        right: readings.filter(({ labelled, reading }) => labelled[label] === reading[label]).length,
        total: statements.length,
        found: label === 'selfServing' ? foundAmong(readings) : null,
      }))
      const dated = readings.filter(({ labelled }) => labelled.due !== null)
      const right = dated.filter(({ labelled, reading }) => labelled.due === reading.due).length
      return [
        ...rows,
        { file, use, reader, label: 'due, where clear-cut', right, total: dated.length, found: null },
      ]
    })
  })
}

/** The rows of all files that were held out, added up for each reader and label. */
function together(rows: readonly Row[]): readonly Row[] {
  const heldOut = rows.filter(({ use }) => use === 'held out')
  const kinds = new Map(heldOut.map((row) => [`${row.reader}|${row.label}`, row]))
  return [...kinds.values()].map(({ reader, label }) => {
    const same = heldOut.filter((row) => row.reader === reader && row.label === label)
    const sum = (count: (row: Row) => number) => same.reduce((total, row) => total + count(row), 0)
    const found = { right: sum((row) => row.found?.right ?? 0), total: sum((row) => row.found?.total ?? 0) }
    return {
      file: HELD_OUT,
      use: 'held out',
      reader,
      label,
      right: sum(({ right }) => right),
      total: sum(({ total }) => total),
      found: found.total === 0 ? null : found,
    }
  })
}

/** Nearly all statements are not self-serving: a share of all says little about those that are. */
function foundAmong(
  readings: readonly { readonly labelled: LabelledStatement; readonly reading: Labels }[],
): Row['found'] {
  const positive = readings.filter(({ labelled }) => labelled.selfServing)
  return { right: positive.filter(({ reading }) => reading.selfServing).length, total: positive.length }
}

function labelledStatements(file: string): readonly LabelledStatement[] {
  return JSON.parse(readFileSync(new URL(`statements-${file}.json`, import.meta.url), 'utf8'))
}

const shareOf = ({ right, total }: { readonly right: number; readonly total: number }): number =>
  total === 0 ? 1 : right / total

if (import.meta.main) {
  const measured = measureObjectives()
  const rows = [...measured, ...together(measured)]
  console.table(
    rows.map((row) => ({
      file: row.file,
      use: row.use,
      reader: row.reader,
      label: row.label,
      right: `${row.right}/${row.total}`,
      share: `${(shareOf(row) * 100).toFixed(1)} %`,
      'of the positive': row.found === null ? '' : `${row.found.right}/${row.found.total}`,
    })),
  )
  for (const row of rows) {
    const isJudged = row.reader === 'objective check' && LABELS.some((label) => label === row.label)
    if (!isJudged || shareOf(row) >= LEAST) continue
    console.error(
      `${row.file}: ${row.label} ${(shareOf(row) * 100).toFixed(1)} %, at least ${LEAST * 100} % expected`,
    )
    if (DECIDING.includes(row.file)) process.exitCode = 1
  }
}
