import classes from './reading-mark.module.css'
import type { ReadingWords } from './reading-words.ts'

const STEPS = [1, 2, 3, 4, 5] as const

/** A judgement at a glance: five small steps and the words for them. */
export const ReadingMark = ({ words, fill }: ReadingWords) => (
  <span className={classes.mark}>
    <svg className={classes.steps} width="38" height="12" viewBox="0 0 38 12" aria-hidden role="presentation">
      {STEPS.map((step) => (
        <rect
          key={step}
          x={(step - 1) * 8}
          y={10 - step * 2}
          width="6"
          height={step * 2 + 2}
          rx="1.5"
          data-on={step <= fill || undefined}
        />
      ))}
    </svg>
    {words}
  </span>
)
