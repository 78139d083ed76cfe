import { Link } from '@tanstack/react-router'
import { Chip, cx, Foreign, Kbd, PersonPhoto } from '../../ui/index.ts'
import { bookName } from '../../words/books.ts'
import { type ComparedRow, compareSides } from './compare-sides.ts'
import { CHOICE_FIELDS, type ChoiceField, type Pair, type Side } from './pair.ts'
import classes from './side-by-side.module.css'

interface SideBySideProps {
  readonly pair: Pair
  /** What is shown of the second person, if they are one. */
  readonly taken: ReadonlySet<ChoiceField>
  readonly onChoose: (field: ChoiceField, isOther: boolean) => void
}

const AGREEMENT_WORDS = { same: 'The same', different: 'Differs', 'one-sided': 'Only one says' } as const

/** Both people line by line: what agrees, what differs, and which of it would be shown. */
export const SideBySide = ({ pair, taken, onChoose }: SideBySideProps) => (
  <table className={classes.table} aria-label="Side by side">
    <thead>
      <tr>
        <td className={classes.corner} />
        {pair.people.map((side) => (
          <th key={side.personId} scope="col">
            <Head side={side} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {compareSides(pair.people).map((row) => (
        <tr key={row.label} data-agreement={row.agreement}>
          <th scope="row" className={classes.label}>
            {row.label}
            {row.choice !== null && <Kbd>{String(CHOICE_FIELDS.indexOf(row.choice) + 1)}</Kbd>}
            <span className={classes.agreement}>{AGREEMENT_WORDS[row.agreement]}</span>
          </th>
          {[false, true].map((isOther) => (
            <td key={String(isOther)}>
              <Cell row={row} isOther={isOther} taken={taken} onChoose={onChoose} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const Head = ({ side }: { readonly side: Side }) => (
  <div className={classes.head}>
    <PersonPhoto personId={side.personId} name={side.name} hasPhoto={side.hasPhoto} size={52} />
    <div className={classes.names}>
      <Link to="/people/$personId" params={{ personId: side.personId }} className={classes.name}>
        <Foreign>{side.name}</Foreign>
      </Link>
      <span className={classes.books}>
        {[...new Set(side.cards.map((card) => bookName(card.book)))].map((book) => (
          <Chip key={book}>{book}</Chip>
        ))}
      </span>
    </div>
  </div>
)

interface CellProps extends Omit<SideBySideProps, 'pair'> {
  readonly row: ComparedRow
  readonly isOther: boolean
}

const Cell = ({ row, isOther, taken, onChoose }: CellProps) => {
  const values = isOther ? row.right : row.left
  const { choice } = row
  if (values.length === 0) return <span className={classes.nothing}>Nothing said</span>
  const lines = values.map((value) => (
    <span key={value} className={classes.value} dir="auto">
      {value}
    </span>
  ))
  if (choice === null) return <div className={classes.values}>{lines}</div>
  const isShown = taken.has(choice) === isOther
  return (
    <button
      type="button"
      className={cx(classes.values, classes.choice)}
      aria-pressed={isShown}
      title={isShown ? 'This would be shown' : 'Show this one instead'}
      onClick={() => onChoose(choice, isOther)}
    >
      {lines}
    </button>
  )
}
