import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Outputs } from '../../api/index.ts'
import { FailureNotice, LinkButton, Section } from '../../ui/index.ts'
import { namesInText } from './names-in-text.ts'
import { VenueItem } from './venue-item.tsx'
import classes from './where.module.css'

/** Where many of those still missing gather, ranked by who comes; or, where none is known, what mends that. */
export const Where = ({ objectiveId }: { readonly objectiveId: string }) => {
  const where = useQuery(api.venue.suggest.queryOptions({ input: { objective: objectiveId } }))
  const needs = where.data?.needs ?? []
  return (
    <aside className={classes.aside}>
      <Section
        title="Where to find more"
        aside={
          <LinkButton to="/venues" variant="subtle" size="compact-sm" className={classes.add}>
            Your groups
          </LinkButton>
        }
      >
        {where.error !== null && <FailureNotice error={where.error} onRetry={() => void where.refetch()} />}
        {needs.map((need) => (
          <div key={need.needId ?? need.text} className={classes.need}>
            {needs.length > 1 && (
              <h3 className={classes.text} dir="auto">
                {need.text}
              </h3>
            )}
            {need.gap !== null && <Gap text={need.gap} ask={need.ask} />}
            <ul className={classes.list}>
              {need.venues.map((venue) => (
                <VenueItem key={venue.venueId ?? venue.name} venue={venue} />
              ))}
            </ul>
          </div>
        ))}
        {where.data !== undefined && needs.length === 0 && (
          <p className={classes.quiet}>
            Groups, associations and events where such people gather show here, once it says whom it takes.
          </p>
        )}
      </Section>
    </aside>
  )
}

type Need = Outputs['venue']['suggest']['needs'][number]

/** Why no place is known, with whom to ask; their names lead to them. */
const Gap = ({ text, ask }: { readonly text: string; readonly ask: Need['ask'] }) => (
  <p className={classes.quiet}>
    {namesInText(text, ask).map(({ at, text: words, personId }) =>
      personId === null ? (
        words
      ) : (
        <Link key={at} to="/people/$personId" params={{ personId }}>
          <bdi>{words}</bdi>
        </Link>
      ),
    )}
  </p>
)
