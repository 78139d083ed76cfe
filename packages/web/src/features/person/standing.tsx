import type { PersonDetail } from '../../api/index.ts'
import { Section } from '../../ui/index.ts'
import { longDate, timeAgo } from '../../words/dates.ts'
import { heatOfShare } from '../../words/ember.ts'
import { counted } from '../../words/minutes.ts'
import { STATE_MEANINGS, STATE_WORDS } from '../../words/relationship.ts'
import { type HeatCell, heatCells } from './heat-strip.ts'
import classes from './standing.module.css'

/** Where the two of you stand, why, and how warm it has been over the years. */
export const Standing = ({ detail, today }: { readonly detail: PersonDetail; readonly today: string }) => {
  const { person } = detail
  const cells = heatCells(detail.timeline, today)
  return (
    <div className={classes.card} data-state={person.state}>
      <Section title="Where you stand">
        <p className={classes.state}>
          {STATE_WORDS[person.state]}
          {person.lastContactOn !== null && (
            <span className={classes.since}>
              last in touch {timeAgo(person.lastContactOn, today)}, on {longDate(person.lastContactOn)}
            </span>
          )}
        </p>
        <ul className={classes.reasons}>
          {person.strengthReasons.map((reason) => (
            <li key={reason} dir="auto">
              {reason}
            </li>
          ))}
        </ul>
        {person.strengthReasons.length === 0 && (
          <p className={classes.meaning}>{STATE_MEANINGS[person.state]}</p>
        )}
        {cells.length > 1 && <HeatStrip cells={cells} />}
        {person.state !== 'unknown' && (
          <p className={classes.strength}>
            Strength {person.strength} of 100, inferred from{' '}
            {counted(person.interactions, 'contact', 'contacts')} on record.
          </p>
        )}
      </Section>
    </div>
  )
}

const HeatStrip = ({ cells }: { readonly cells: readonly HeatCell[] }) => {
  const most = Math.max(...cells.map((cell) => cell.count))
  const first = cells[0]
  const last = cells.at(-1)
  const liveliest = cells.find((cell) => cell.count === most)
  return (
    <div className={classes.strip}>
      <div
        className={classes.cells}
        role="img"
        aria-label={`Contacts from ${first?.label} to ${last?.label}; most in ${liveliest?.label}: ${most}`}
      >
        {cells.map((cell) => (
          <span
            key={cell.label}
            className={classes.cell}
            data-heat={heatOfShare(cell.count, most)}
            title={`${cell.label}: ${cell.count}`}
          />
        ))}
      </div>
      <div className={classes.years} aria-hidden>
        <span>{first?.year}</span>
        <span>{last?.year}</span>
      </div>
    </div>
  )
}
