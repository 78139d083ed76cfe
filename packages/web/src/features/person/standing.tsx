import type { PersonDetail } from '../../api/index.ts'
import { Section } from '../../ui/index.ts'
import { longDate, timeAgo } from '../../words/dates.ts'
import { STATE_MEANINGS, STATE_WORDS } from '../../words/relationship.ts'
import { RestButton, Resting } from './resting.tsx'
import { SayStrength } from './say-strength.tsx'
import classes from './standing.module.css'
import { StandingParts } from './standing-parts.tsx'
import { StrengthHistory } from './strength-history.tsx'

/** Where the two of you stand, why, what is to be expected, and how it went over time. */
export const Standing = ({ detail, today }: { readonly detail: PersonDetail; readonly today: string }) => {
  const { person, standing } = detail
  const { rhythm, chance } = standing
  // Of a rhythm that was, the reasons tell.
  const isInTouch = person.state === 'warm' || person.state === 'cooling'
  return (
    <div className={classes.card} data-state={person.state}>
      <Section
        title="How we stand"
        aside={
          <div className={classes.actions}>
            <SayStrength detail={detail} />
            {standing.rest === null && <RestButton person={person} />}
          </div>
        }
      >
        <p className={classes.state}>
          {STATE_WORDS[person.state]}
          {person.lastContactOn !== null && (
            <span className={classes.since}>
              last in touch {timeAgo(person.lastContactOn, today)}, on {longDate(person.lastContactOn)}
            </span>
          )}
        </p>
        {standing.rest !== null && <Resting person={person} rest={standing.rest} />}
        {rhythm !== null && isInTouch && <p className={classes.rhythm}>{rhythm}</p>}
        {chance !== null && <p className={classes.rhythm}>A word within 30 days is {chance}.</p>}
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
        <StandingParts detail={detail} />
        {person.firstContactOn !== null && (
          <StrengthHistory personId={person.personId} since={person.firstContactOn} today={today} />
        )}
      </Section>
    </div>
  )
}
