import type { Review } from './review-words.ts'
import classes from './yield-path.module.css'

type Stage = Review['yield']['stages'][number]

const NAMES: Readonly<Record<Stage['stage'], string>> = {
  requested: 'Introductions asked for',
  made: 'Made',
  met: 'Met',
  opportunity: 'Opportunities',
  outcome: 'Outcomes',
}

/** Each stage with what came to it in the period; the bars show how far the introductions of the half year have come. */
export const YieldPath = ({ review }: { readonly review: Review }) => {
  const { stages, throughIntroductions } = review.yield
  const begun = stages[0]?.ofBegun ?? 0
  if (begun === 0 && stages.every(({ value, before }) => value + before === 0)) {
    return (
      <p className={classes.none}>
        Ask somebody for an introduction, and record what came of it: here you will see how many were made,
        led to a meeting and to something of value, and how long that took.
      </p>
    )
  }
  return (
    <div className={classes.path}>
      <ol className={classes.stages}>
        {stages.map((stage) => (
          <StageRow key={stage.stage} stage={stage} begun={begun} />
        ))}
      </ol>
      <p className={classes.note}>
        {begun === 0
          ? 'No introduction was asked for in the half year.'
          : `The bars: of ${begun} ${begun === 1 ? 'introduction' : 'introductions'} asked for in the half year, how many have come so far.`}
        {throughIntroductions > 0 &&
          ` ${throughIntroductions} of the opportunities and outcomes came through somebody you were introduced to.`}
      </p>
    </div>
  )
}

const StageRow = ({
  stage: { stage, value, before, ofBegun, medianDays, transitions },
  begun,
}: {
  readonly stage: Stage
  readonly begun: number
}) => (
  <li className={classes.stage}>
    <span className={classes.name}>{NAMES[stage]}</span>
    <span className={classes.value}>
      {value}
      <span className={classes.before}> before: {before}</span>
    </span>
    {begun > 0 && (
      <span className={classes.bar} aria-hidden>
        <span className={classes.fill} style={{ width: `${(100 * ofBegun) / begun}%` }} />
      </span>
    )}
    <span className={classes.so}>
      {begun > 0 && `${ofBegun} of ${begun}`}
      {medianDays !== null && `, half of them in ${medianDays} ${medianDays === 1 ? 'day' : 'days'}`}
      {medianDays === null && transitions > 0 && ', too few to tell how long it takes'}
    </span>
  </li>
)
