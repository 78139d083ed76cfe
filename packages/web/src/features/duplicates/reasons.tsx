import type { Reason } from './evidence-sides.ts'
import classes from './reasons.module.css'

interface ReasonsProps {
  readonly title: string
  readonly tone: 'for' | 'against'
  readonly reasons: readonly Reason[]
  /** Said when there is no reason. */
  readonly none: string
}

/** What speaks for an answer, the weightiest first. */
export const Reasons = ({ title, tone, reasons, none }: ReasonsProps) => (
  <section className={classes.side} data-tone={tone} aria-label={title}>
    <h3 className={classes.title}>{title}</h3>
    {reasons.length === 0 ? (
      <p className={classes.none}>{none}</p>
    ) : (
      <ul className={classes.list}>
        {reasons.map((reason) => (
          <li key={reason.text} data-strong={reason.isStrong || undefined} dir="auto">
            {reason.text}
          </li>
        ))}
      </ul>
    )}
  </section>
)
