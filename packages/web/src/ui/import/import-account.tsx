import type { ImportReport } from '../../api/index.ts'
import { count } from '../../words/minutes.ts'
import { Foreign } from '../person-name.tsx'
import classes from './import-account.module.css'

const COLUMNS = ['created', 'updated', 'unchanged', 'hidden', 'skipped', 'rejected'] as const

const COLUMN_WORDS: Readonly<
  Record<(typeof COLUMNS)[number], { readonly name: string; readonly means: string }>
> = {
  created: { name: 'Created', means: 'New to Rapport' },
  updated: { name: 'Updated', means: 'Known, and something had changed' },
  unchanged: { name: 'Unchanged', means: 'Known, with nothing new' },
  hidden: { name: 'Hidden', means: 'The source withholds the name' },
  skipped: { name: 'Skipped', means: 'Not meant for keeping, such as drafts and advertisements' },
  rejected: { name: 'Rejected', means: 'Could not be read; the reason is below' },
}

/** Every row of every file, counted once: the six numbers of a line add up to its rows. */
export const ImportAccount = ({ report }: { readonly report: Pick<ImportReport, 'files' | 'totals'> }) => (
  // A scrolling region must be reachable by keyboard.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
  <section className={classes.frame} aria-label="Every row accounted for" tabIndex={0}>
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">File</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={classes.number} title={COLUMN_WORDS[column].means}>
              {COLUMN_WORDS[column].name}
            </th>
          ))}
          <th scope="col" className={classes.number}>
            Rows
          </th>
        </tr>
      </thead>
      <tbody>
        {report.files.map((file) => (
          <tr key={file.name}>
            <th scope="row" className={classes.file}>
              <Foreign>{file.name}</Foreign>
              {file.notice !== null && <span className={classes.notice}>{file.notice}</span>}
            </th>
            {COLUMNS.map((column) => (
              <Count key={column} value={file[column]} isTrouble={column === 'rejected'} />
            ))}
            <Count value={file.rows} isTotal />
          </tr>
        ))}
      </tbody>
      {report.files.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row" className={classes.file}>
              All files
            </th>
            {COLUMNS.map((column) => (
              <Count key={column} value={report.totals[column]} isTotal />
            ))}
            <Count value={report.totals.rows} isTotal />
          </tr>
        </tfoot>
      )}
    </table>
  </section>
)

const Count = ({
  value,
  isTotal = false,
  isTrouble = false,
}: {
  readonly value: number
  readonly isTotal?: boolean
  readonly isTrouble?: boolean
}) => (
  <td
    className={classes.number}
    data-zero={value === 0 || undefined}
    data-total={isTotal || undefined}
    data-trouble={(isTrouble && value > 0) || undefined}
  >
    {count(value)}
  </td>
)
