import { Section } from '../../ui/index.ts'
import classes from './step-list.module.css'
import type { Trace } from './trace-picture.ts'
import { STEP_ICONS } from './trace-words.ts'

/** Help that could not be placed on the way, for nobody noted when it was. */
export const Undated = ({ trace }: { readonly trace: Trace }) => {
  const Icon = STEP_ICONS['help-given']
  return (
    <Section title="Without a date">
      <p className={classes.note}>
        When this was is not on record, so it has no place on the way and no part in the credit. Note it with
        its day, and it will have.
      </p>
      <ul className={classes.steps}>
        {trace.undated.map(({ id, text }) => (
          <li key={id} className={classes.step}>
            <span className={classes.mark}>
              <Icon size={18} aria-hidden />
            </span>
            <span className={classes.text} dir="auto">
              {text}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
