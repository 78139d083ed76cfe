import { EmberMark, Wordmark } from '../../ui/index.ts'
import classes from './step-path.module.css'
import { STEP_NAMES, STEPS, type Step } from './steps.ts'

/** The embers of the four steps: each answer makes the next burn brighter. */
const GLOW = [2, 3, 4, 5] as const

export const StepPath = ({ step }: { readonly step: Step }) => {
  const current = STEPS.indexOf(step)
  return (
    <header className={classes.panel}>
      <div className={classes.brand}>
        <Wordmark />
      </div>
      <p className={classes.promise}>Your network has a purpose. Let us begin with it.</p>
      <ol className={classes.steps}>
        {STEPS.map((each, at) => (
          <li
            key={each}
            className={classes.step}
            data-done={at < current || undefined}
            aria-current={at === current ? 'step' : undefined}
          >
            <EmberMark heat={at <= current ? (GLOW[at] ?? 5) : 'none'} size={34} />
            <span className={classes.name}>{STEP_NAMES[each]}</span>
          </li>
        ))}
      </ol>
      <p className={classes.foot}>Everything stays on this machine.</p>
    </header>
  )
}
