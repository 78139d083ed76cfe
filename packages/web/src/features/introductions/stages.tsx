import { cx } from '../../ui/index.ts'
import { type Introduction, STAGES, STATE_WORDS, stagesBehind } from './introduction-words.ts'
import classes from './stages.module.css'

/** From asking to meeting, as far as it came; what ended on the way says so. */
export const Stages = ({ introduction }: { readonly introduction: Introduction }) => {
  const { state } = introduction
  const behind = stagesBehind(introduction)
  const isEnded = state === 'declined' || state === 'no-answer'
  return (
    <span className={classes.stages}>
      <span className={classes.track} aria-hidden>
        {STAGES.map((stage, index) => (
          <span
            key={stage}
            className={cx(classes.stage)}
            data-done={index < behind || undefined}
            data-ended={(isEnded && index === behind - 1) || undefined}
          />
        ))}
      </span>
      <span className={classes.word}>{STATE_WORDS[state]}</span>
    </span>
  )
}
