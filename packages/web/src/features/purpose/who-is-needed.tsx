import { Link } from '@tanstack/react-router'
import type { Objective } from '../../api/index.ts'
import { Section } from '../../ui/index.ts'
import classes from './who-is-needed.module.css'

/** Who all of it takes together, the focused objectives first; a name leads to the person, a kind to the list. */
export const WhoIsNeeded = ({ objectives }: { readonly objectives: readonly Objective[] }) => {
  const needs = objectives.flatMap((objective) => objective.needs)
  return (
    <aside className={classes.aside}>
      <Section title="Who is needed">
        {needs.length === 0 ? (
          <p className={classes.quiet}>
            Nobody yet. Once an objective says whom it takes, the week looks for exactly them.
          </p>
        ) : (
          <ul className={classes.list}>
            {needs.map((need) => (
              <li key={need.needId} className={classes.need}>
                {need.personId !== null ? (
                  <Link to="/people/$personId" params={{ personId: need.personId }} dir="auto">
                    {need.text}
                  </Link>
                ) : (
                  <Link to="/people" search={{ query: queryFor(need) }} dir="auto">
                    {need.text}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <p className={classes.quiet}>At most three objectives are in focus. The week serves them first.</p>
    </aside>
  )
}

const queryFor = (need: Objective['needs'][number]): string =>
  [need.level, need.function?.toLowerCase(), need.organization].filter(Boolean).join(' ')
