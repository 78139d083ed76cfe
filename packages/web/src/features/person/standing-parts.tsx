import { VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { PersonDetail } from '../../api/index.ts'
import { longDate } from '../../words/dates.ts'
import { counted } from '../../words/minutes.ts'
import classes from './standing-parts.module.css'

/** The number, whoever says it, and on request what the record makes of it, part by part. */
export const StandingParts = ({ detail }: { readonly detail: PersonDetail }) => {
  const { person, standing } = detail
  const [isOpen, setOpen] = useState(false)
  const { said, readStrength, components } = standing
  if (said === null && components.length === 0) return null
  return (
    <div className={classes.strength}>
      {said === null ? (
        <p className={classes.line}>
          Strength <b>{readStrength}</b> of 100, read from{' '}
          {counted(person.interactions, 'contact', 'contacts')} on record.
        </p>
      ) : (
        <p className={classes.line}>
          You said <b>{said.strength}</b> on {longDate(said.on)}
          {said.reason !== null && (
            <>
              : <q dir="auto">{said.reason}</q>
            </>
          )}
          . The record reads {readStrength}.
        </p>
      )}
      {components.length > 0 && (
        <button
          type="button"
          className={classes.open}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Close' : 'What it is made of'}
        </button>
      )}
      {isOpen && <Parts components={components} readStrength={readStrength} />}
    </div>
  )
}

const Parts = ({
  components,
  readStrength,
}: Pick<PersonDetail['standing'], 'components' | 'readStrength'>) => (
  <table className={classes.parts}>
    <caption>
      <VisuallyHidden>What the strength of {readStrength} is made of</VisuallyHidden>
    </caption>
    <thead>
      <tr>
        <th scope="col">What counts</th>
        <th scope="col">What the record shows</th>
        <th scope="col" className={classes.points}>
          Adds
        </th>
      </tr>
    </thead>
    <tbody>
      {components.map(({ kind, label, text, points }) => (
        <tr key={kind}>
          <th scope="row">{label}</th>
          <td dir="auto">{text}</td>
          <td className={classes.points}>{pointsInWords(points)}</td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          Together
        </th>
        <td className={classes.points}>{readStrength}</td>
      </tr>
    </tfoot>
  </table>
)

const pointsInWords = (points: number): string =>
  points === 0 ? '0' : points > 0 ? `+${points}` : `−${-points}`
