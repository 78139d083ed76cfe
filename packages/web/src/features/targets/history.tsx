import type { Outputs } from '../../api/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './history.module.css'
import { STATE_WORDS } from './state-words.ts'

/** How a target came to where it is, newest first. */
export const History = ({ steps }: { readonly steps: Outputs['target']['show']['steps'] }) => (
  <ol className={classes.steps}>
    {steps.toReversed().map(({ stepId, fromState, toState, because, movedOn }) => (
      <li key={stepId} className={classes.step}>
        <span className={classes.on}>{shortDate(movedOn)}</span>
        <span className={classes.words}>
          {fromState === null ? 'Put on the board' : STATE_WORDS[toState]}
          {because !== null && (
            <span className={classes.because} dir="auto">
              {because}
            </span>
          )}
        </span>
      </li>
    ))}
  </ol>
)
