import { Button } from '@mantine/core'
import { Section } from '../../ui/index.ts'
import classes from './step-list.module.css'
import type { Trace } from './trace-picture.ts'
import { useCause } from './use-cause.ts'

/** What the user said had no part, and how to put it back. */
export const Excluded = ({ trace }: { readonly trace: Trace }) => {
  const say = useCause(trace.outcome.outcomeId)
  return (
    <Section title="What had no part, as you said">
      <ul className={classes.steps}>
        {trace.excluded.map(({ kind, id, text }) => (
          <li key={`${kind} ${id}`} className={classes.step}>
            <span className={classes.mark} />
            <span className={classes.text} dir="auto">
              {text}
            </span>
            <span />
            <div className={classes.actions}>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Put it back: ${text}`}
                onClick={() => say([{ kind, id }], 'unsaid')}
              >
                Put it back
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
