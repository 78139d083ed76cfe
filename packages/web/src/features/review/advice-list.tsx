import { Link } from '@tanstack/react-router'
import classes from './advice-list.module.css'
import type { Review } from './review-words.ts'

type Advice = Review['stop'][number]

/** What to stop or to go on with, each with the numbers behind it. */
export const AdviceList = ({
  advice,
  empty,
}: {
  readonly advice: readonly Advice[]
  readonly empty: string
}) =>
  advice.length === 0 ? (
    <p className={classes.empty}>{empty}</p>
  ) : (
    <ul className={classes.list}>
      {advice.map(({ kind, text, aboutId }) => (
        <li key={`${kind} ${text}`} className={classes.item}>
          <p className={classes.text} dir="auto">
            {text}
          </p>
          {aboutId !== null && <About kind={kind} aboutId={aboutId} />}
        </li>
      ))}
    </ul>
  )

const About = ({ kind, aboutId }: { readonly kind: Advice['kind']; readonly aboutId: string }) =>
  kind === 'objective' ? (
    <Link to="/purpose/objectives/$objectiveId" params={{ objectiveId: aboutId }} className={classes.link}>
      Open the objective
    </Link>
  ) : (
    <Link to="/people/$personId" params={{ personId: aboutId }} className={classes.link}>
      Open the person
    </Link>
  )
