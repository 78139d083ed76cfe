import { Link } from '@tanstack/react-router'
import type { Outputs } from '../../api/index.ts'
import { Foreign, Section } from '../../ui/index.ts'
import { moneyInWords, moniesInWords, OUTCOME_KIND_WORDS, type Outcome } from '../../ui/outcome/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './outcome-list.module.css'

/** What came of it by the objective it serves, the newest first. */
export const OutcomeList = ({ shown }: { readonly shown: Outputs['outcome']['list'] }) => {
  const byObjective = Map.groupBy(shown.outcomes, ({ objectiveId }) => objectiveId ?? '')
  return (
    <>
      <p className={classes.total}>
        <strong>{shown.total}</strong> {shown.total === 1 ? 'outcome' : 'outcomes'}
        {shown.values.length > 0 && <>, worth {moniesInWords(shown.values)}</>}
        {shown.outcomes.length < shown.total && <>; the newest {shown.outcomes.length} are here</>}
      </p>
      {[...byObjective].map(([objectiveId, outcomes]) => (
        <Section key={objectiveId} title={titleOf(outcomes[0])}>
          <ul className={classes.outcomes}>
            {outcomes.map((outcome) => (
              <OutcomeItem key={outcome.outcomeId} outcome={outcome} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

const titleOf = (outcome: Outcome | undefined): string => outcome?.objective ?? 'Apart from your objectives'

const OutcomeItem = ({ outcome }: { readonly outcome: Outcome }) => (
  <li className={classes.outcome}>
    <div className={classes.words}>
      <Link
        to="/outcomes/$outcomeId"
        params={{ outcomeId: outcome.outcomeId }}
        className={classes.what}
        dir="auto"
      >
        {outcome.what}
      </Link>
      <span className={classes.facts}>
        <span>{shortDate(outcome.on)}</span>
        <span>{OUTCOME_KIND_WORDS[outcome.kind]}</span>
        {outcome.people.map(({ personId, person }) => (
          <span key={personId} className={classes.person}>
            through {person === null ? 'someone removed' : <Foreign>{person}</Foreign>}
          </span>
        ))}
      </span>
      <span className={classes.began}>{outcome.began?.text ?? 'Nothing on record led to it yet.'}</span>
    </div>
    {outcome.value !== null && outcome.currency !== null && (
      <span className={classes.value}>
        {moneyInWords({ currency: outcome.currency, amount: outcome.value })}
      </span>
    )}
  </li>
)
