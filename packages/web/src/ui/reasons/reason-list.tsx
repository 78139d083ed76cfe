import type { ReactNode } from 'react'
import { longDate } from '../../words/dates.ts'
import { factsOf, type Reason } from './reason-facts.ts'
import classes from './reason-list.module.css'

interface ReasonListProps {
  /** The weightiest first. */
  readonly reasons: readonly Reason[]
  /** Opened, every reason shows with the facts it is made of. */
  readonly isOpen: boolean
  /** How many are read while it is closed. */
  readonly atAGlance: number
  /** What belongs to the reasons without being one, shown when they are open. */
  readonly children?: ReactNode
}

/** Reasons in words; opened, each with its facts. */
export const ReasonList = ({ reasons, isOpen, atAGlance, children }: ReasonListProps) => (
  <ul className={classes.reasons}>
    {(isOpen ? reasons : reasons.slice(0, atAGlance)).map((reason) => (
      <li key={`${reason.kind} ${reason.text}`} className={classes.reason}>
        <span dir="auto">{reason.text}</span>
        {isOpen && <Facts facts={factsOf(reason, (date) => longDate(date))} />}
      </li>
    ))}
    {isOpen && children !== undefined && <li className={classes.reason}>{children}</li>}
  </ul>
)

/** Facts by name, side by side. */
export const Facts = ({ facts }: { readonly facts: ReturnType<typeof factsOf> }) =>
  facts.length === 0 ? null : (
    <dl className={classes.facts}>
      {facts.map((fact) => (
        <div key={fact.name} className={classes.fact}>
          <dt>{fact.name}</dt>
          <dd dir="auto">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
