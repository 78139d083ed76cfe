import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { Chip, Foreign, Section } from '../../ui/index.ts'
import classes from './way-to-them.module.css'

/** The channel that works; else who could bring the two together, and where they are seen. */
export const WayToThem = ({ personId }: { readonly personId: string }) => {
  const shown = useQuery(api.people.route.queryOptions({ input: { personId } }))
  if (shown.data === undefined) return null
  const { text, via, venues } = shown.data
  return (
    <Section title="The way to them">
      <p className={classes.text}>{text}</p>
      {via.length > 0 && (
        <ul className={classes.list}>
          {via.map((person) => (
            <li key={person.personId} className={classes.one}>
              <span className={classes.head}>
                <Link to="/people/$personId" params={{ personId: person.personId }}>
                  <Foreign>{person.name}</Foreign>
                </Link>
                {person.evidence === 'inferred' && <Chip>inferred</Chip>}
              </span>
              <span className={classes.why}>{person.reasons[0]?.text}</span>
            </li>
          ))}
        </ul>
      )}
      {venues.length > 0 && (
        <ul className={classes.list}>
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
