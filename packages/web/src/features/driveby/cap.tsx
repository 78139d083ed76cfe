import type { Outputs } from '../../api/index.ts'
import classes from './cap.module.css'

interface CapProps {
  readonly cap: Outputs['driveby']['show']['cap']
  readonly metPerWeek: number
  readonly waiting: number
}

/** How many new people a week leave room to follow up, and what that rests on. */
export const Cap = ({ cap, metPerWeek, waiting }: CapProps) => (
  <section className={classes.cap} aria-label="New people a week">
    <p className={classes.number}>
      {cap.perWeek}
      <span> new {cap.perWeek === 1 ? 'person' : 'people'} a week at most</span>
    </p>
    <p className={classes.text}>{cap.text}</p>
    <p className={classes.now}>
      Lately you met {metPerWeek.toLocaleString(undefined, { maximumFractionDigits: 1 })} a week
      {waiting === 0 ? ', and nobody waits.' : '.'}
    </p>
  </section>
)
