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
const FILES = ['seen', 'unseen', 'fresh'] as const
/** Of statements that nobody read while the rules were written, each label must be right this often. */
const LEAST = 0.9
/** The file whose shares decide. */
const DECIDING = 'unseen'

interface Row {
  readonly file: string
  readonly reader: string
  readonly label: string
  readonly right: number
  readonly total: number
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
  return FILES.flatMap((file) => {
    const statements = labelledStatements(file)
    return READERS.flatMap(({ reader, read }) => {
      const readings = statements.map((labelled) => ({ labelled, reading: read(labelled.statement) }))
      const rows: Row[] = LABELS.map((label) => ({
        file,
        reader,
        label,
        right: readings.filter(({ labelled, reading }) => labelled[label] === reading[label]).length,
        total: statements.length,
      }))
      const dated = readings.filter(({ labelled }) => labelled.due !== null)
      const right = dated.filter(({ labelled, reading }) => labelled.due === reading.due).length
      return [...rows, { file, reader, label: 'due, where clear-cut', right, total: dated.length }]
    })
  })
}

function labelledStatements(file: string): readonly LabelledStatement[] {
  return JSON.parse(readFileSync(new URL(`statements-${file}.json`, import.meta.url), 'utf8'))
}

const shareOf = ({ right, total }: Row): number => (total === 0 ? 1 : right / total)

if (import.meta.main) {
  const rows = measureObjectives()
  console.table(
    rows.map((row) => ({
      file: row.file,
      reader: row.reader,
      label: row.label,
      right: `${row.right}/${row.total}`,
      share: `${(shareOf(row) * 100).toFixed(1)} %`,
    })),
  )
  for (const row of rows) {
    const decides =
      row.file === DECIDING && row.reader === 'objective check' && LABELS.some((label) => label === row.label)
    if (!decides || shareOf(row) >= LEAST) continue
    console.error(
      `${row.file}: ${row.label} ${(shareOf(row) * 100).toFixed(1)} %, at least ${LEAST * 100} % expected`,
    )
    process.exitCode = 1
  }
}
