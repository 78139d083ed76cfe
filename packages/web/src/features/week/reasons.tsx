import type { PlanItem } from '../../api/index.ts'
import { longDate, timeAgo } from '../../words/dates.ts'
import { STATE_MEANINGS, STATE_WORDS } from '../../words/relationship.ts'
import { factsOf } from './reason-facts.ts'
import classes from './reasons.module.css'

interface ReasonsProps {
  readonly item: PlanItem
  readonly today: string
  readonly isOpen: boolean
}

/** Reasons read at a glance; the rest shows with their facts. The plan gives the weightiest first. */
const AT_A_GLANCE = 3

/** Why this person, this week: each reason in words, and opened, the facts it is made of. */
export const Reasons = ({ item, today, isOpen }: ReasonsProps) => (
  <ul className={classes.reasons}>
    {(isOpen ? item.reasons : item.reasons.slice(0, AT_A_GLANCE)).map((reason) => {
      const facts = factsOf(reason, (date) => longDate(date))
      return (
        <li key={`${reason.kind} ${reason.text}`} className={classes.reason}>
          <span dir="auto">{reason.text}</span>
          {isOpen && facts.length > 0 && (
            <dl className={classes.facts}>
              {facts.map((fact) => (
                <div key={fact.name} className={classes.fact}>
                  <dt>{fact.name}</dt>
                  <dd dir="auto">{fact.value}</dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      )
    })}
    {isOpen && (
      <li className={classes.reason}>
        {STATE_WORDS[item.relationship.state]}: {STATE_MEANINGS[item.relationship.state]}
        {item.relationship.lastContactOn !== null && (
          <dl className={classes.facts}>
            <div className={classes.fact}>
              <dt>last contact</dt>
              <dd>
                {longDate(item.relationship.lastContactOn)}, {timeAgo(item.relationship.lastContactOn, today)}
              </dd>
            </div>
            <div className={classes.fact}>
              <dt>strength</dt>
              <dd>{item.relationship.strength} of 100</dd>
            </div>
          </dl>
        )}
      </li>
    )}
  </ul>
)
