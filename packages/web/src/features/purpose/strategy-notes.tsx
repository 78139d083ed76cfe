import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Strategy } from '../../api/index.ts'
import { FailureNotice, Section } from '../../ui/index.ts'
import { count, counted } from '../../words/minutes.ts'
import classes from './strategy-notes.module.css'

/** What stands beside the networks: which are at odds, what their rhythms ask for, and who is in none. */
export const StrategyNotes = () => {
  const strategy = useQuery(api.strategy.show.queryOptions({ input: {} }))
  const coverage = useQuery(api.network.coverage.queryOptions({ input: {} }))
  const error = strategy.error ?? coverage.error
  if (error !== null) return <FailureNotice error={error} onRetry={() => void strategy.refetch()} />
  if (strategy.data === undefined || coverage.data === undefined) return null
  const { conflicts, hours, networks } = strategy.data
  const { none } = coverage.data
  const [closest] = none.people
  return (
    <div className={classes.notes}>
      {conflicts.length > 0 && (
        <Section title="Kept apart">
          <ul className={classes.list}>
            {conflicts.map((conflict) => (
              <Conflict key={conflict.networkIds.join()} conflict={conflict} networks={networks} />
            ))}
          </ul>
        </Section>
      )}
      {networks.some(({ members }) => members > 0) && (
        <Section title="What it takes">
          <p className={classes.words}>{hours.text}</p>
        </Section>
      )}
      {none.total > 0 && (
        <Section title="In none of them">
          <p className={classes.words}>
            {counted(none.total, 'person has', 'people have')} no place yet
            {closest !== undefined && (
              <>
                , <bdi dir="auto">{closest.name}</bdi> among them
              </>
            )}
            . That is fine for most. <Link to="/purpose/networks">See who they are</Link>
          </p>
        </Section>
      )}
    </div>
  )
}

interface ConflictProps {
  readonly conflict: Strategy['conflicts'][number]
  readonly networks: Strategy['networks']
}

/** Why two networks are kept apart, and who is in both of them. */
const Conflict = ({ conflict, networks }: ConflictProps) => {
  const names = conflict.networkIds.map(
    (networkId) => networks.find((network) => network.networkId === networkId)?.name ?? '',
  )
  const more = conflict.total - conflict.both.length
  return (
    <li className={classes.conflict}>
      <p className={classes.pair}>
        <bdi dir="auto">{names[0]}</bdi> and <bdi dir="auto">{names[1]}</bdi>
      </p>
      <p className={classes.words}>{conflict.advice}</p>
      <details className={classes.more}>
        <summary>
          Why{conflict.total > 0 && `, and the ${counted(conflict.total, 'person', 'people')} in both`}
        </summary>
        <p className={classes.words}>{conflict.text}</p>
        {conflict.total > 0 && (
          <ul>
            {conflict.both.map((person) => (
              <li key={person.personId}>
                <Link to="/people/$personId" params={{ personId: person.personId }} dir="auto">
                  {person.name}
                </Link>
              </li>
            ))}
            {more > 0 && <li>and {count(more)} more</li>}
          </ul>
        )}
      </details>
    </li>
  )
}
