import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { Foreign, LinkButton, Section } from '../../ui/index.ts'
import { Ways } from '../../ui/introduction/index.ts'
import classes from './how-to-get-there.module.css'

/** Ways drawn on the page of one person: enough to compare, and few enough to choose. */
const MOST_WAYS = 6

/** The channel that works; else who could introduce one, with the evidence; and where they are seen. */
export const HowToGetThere = ({ personId }: { readonly personId: string }) => {
  const route = useQuery(api.people.route.queryOptions({ input: { personId } }))
  const shown = useQuery(api.intro.paths.queryOptions({ input: { to: personId, k: MOST_WAYS } }))
  if (route.data === undefined || shown.data === undefined) return null
  const { text, venues } = route.data
  const { notice } = shown.data
  // Whoever is in touch needs no introduction; the ways would only be in the way.
  const isInTouch = notice?.code === 'in-touch'
  const paths = isInTouch ? [] : shown.data.paths.filter(({ isDirect }) => !isDirect)
  return (
    <Section title="How to get there">
      <p className={classes.text}>{text}</p>
      {paths.length > 0 && (
        <div className={classes.ways}>
          <Ways paths={paths} />
        </div>
      )}
      {notice !== null && !isInTouch && (
        <div className={classes.notice}>
          <p className={classes.text}>{notice.text}</p>
          <LinkButton to="/lists" variant="default" size="compact-md">
            Bring in who somebody knows
          </LinkButton>
        </div>
      )}
      {venues.length > 0 && (
        <ul className={classes.list} aria-label="Where they are seen">
          {venues.map((venue) => (
            <li key={venue.venueId ?? venue.name} className={classes.one}>
              <Foreign>{venue.name}</Foreign>
              <span className={classes.why}>{venue.reasons[0]?.text}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
