import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { Section } from '../../ui/index.ts'
import { GapMarks } from '../../ui/purpose/index.ts'
import classes from './who-is-needed.module.css'

/** Who all of it takes together and how far they are found, objective by objective; each leads to where it is mended. */
export const WhoIsNeeded = () => {
  const gaps = useQuery(api.need.gaps.queryOptions({ input: {} }))
  const list = useQuery(api.objective.list.queryOptions({ input: {} }))
  const focused = new Set(
    (list.data?.objectives ?? []).flatMap(({ isFocused, objectiveId }) => (isFocused ? objectiveId : [])),
  )
  // What only waits, and has not said whom it takes, would be a guess about another day.
  const objectives = (gaps.data?.objectives ?? []).filter(
    ({ objectiveId, needs }) =>
      needs.length > 0 && (focused.has(objectiveId) || needs.some(({ needId }) => needId !== null)),
  )
  return (
    <aside className={classes.aside}>
      <Section title="Who is needed">
        {gaps.data !== undefined && objectives.length === 0 && (
          <p className={classes.quiet}>
            Nobody yet. Once an objective says whom it takes, the week looks for exactly them.
          </p>
        )}
        {objectives.map(({ objectiveId, statement, text, needs }) => (
          <div key={objectiveId} className={classes.objective}>
            <Link
              to="/purpose/objectives/$objectiveId"
              params={{ objectiveId }}
              className={classes.statement}
              dir="auto"
              title={statement}
            >
              {statement}
            </Link>
            <ul className={classes.list}>
              {needs.map((need) => (
                <li key={need.needId ?? need.text} className={classes.need}>
                  <span>
                    <bdi>{need.text}</bdi>
                    {need.needId === null && <span className={classes.quiet}>, by your words</span>}
                  </span>
                  <GapMarks need={need} size={19} />
                </li>
              ))}
            </ul>
            <p className={classes.quiet}>{text}.</p>
          </div>
        ))}
      </Section>
      <p className={classes.quiet}>At most three objectives are in focus. The week serves them first.</p>
    </aside>
  )
}
