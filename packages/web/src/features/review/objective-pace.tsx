import { Link } from '@tanstack/react-router'
import { shortDate } from '../../words/dates.ts'
import classes from './objective-pace.module.css'
import { type PaceMarks, paceMarks } from './pace-marks.ts'
import type { Review } from './review-words.ts'

type Objective = Review['objectives'][number]

const VERDICTS: Readonly<Record<Objective['verdict'], string>> = {
  reached: 'Reached',
  over: 'Its day is past',
  late: 'Late at this pace',
  'on-pace': 'On pace',
  'too-early': 'Too early to say',
  'not-measured': 'Not counted',
}

interface ObjectivePaceProps {
  readonly objective: Objective
  /** The last day of the period. */
  readonly today: string
}

/** How far an objective is, when it would be reached, and how sure that is; the pictures repeat the words. */
export const ObjectivePace = ({ objective, today }: ObjectivePaceProps) => {
  const { objectiveId, statement, verdict, done, amount, inPeriod, before, text, due, closedOn } = objective
  const marks = closedOn === null ? paceMarks(objective, today) : null
  return (
    <li className={classes.objective}>
      <div className={classes.head}>
        <h3 className={classes.statement}>
          <Link to="/purpose/objectives/$objectiveId" params={{ objectiveId }}>
            <bdi>{statement}</bdi>
          </Link>
        </h3>
        <span className={classes.verdict} data-verdict={verdict}>
          {VERDICTS[verdict]}
        </span>
      </div>
      {amount !== null && (
        <div className={classes.bar} aria-hidden>
          <span className={classes.done} style={{ width: `${Math.min(100, (100 * done) / amount)}%` }} />
        </div>
      )}
      <p className={classes.text} dir="auto">
        {text}{' '}
        {inPeriod === 0 && before === 0 ? '' : `${inPeriod} in this period, ${before} in the one before.`}
      </p>
      {marks !== null && <Line marks={marks} due={due} />}
    </li>
  )
}

const at = (place: number) => ({ insetInlineStart: `${place}%` })

/** Where the projected day lies beside the last day. */
const Line = ({ marks, due }: { readonly marks: PaceMarks; readonly due: string }) => (
  <div className={classes.line} aria-hidden>
    <div className={classes.track}>
      {marks.from !== null && marks.to !== null && (
        <span
          className={classes.range}
          style={{ ...at(marks.from), width: `${Math.max(0.6, marks.to - marks.from)}%` }}
        />
      )}
      {marks.on !== null && <span className={classes.on} style={at(marks.on)} />}
      <span className={classes.due} style={at(marks.due)} />
    </div>
    <div className={classes.ends}>
      <span>today</span>
      <span className={classes.dueWords}>
        <span className={classes.dueKey} /> {shortDate(due)}
        <span className={classes.onKey} /> at this pace
      </span>
    </div>
  </div>
)
