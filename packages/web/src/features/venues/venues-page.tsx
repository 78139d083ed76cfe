import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { EmptyState, FailureNotice, Foreign, Page, Section } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import { counted } from '../../words/minutes.ts'
import cards from './venue-card.module.css'
import { VenueCard } from './venue-card.tsx'
import { VenueForm } from './venue-form.tsx'
import classes from './venues-page.module.css'

/** Where people of a kind gather: groups one knows of, and gatherings on record. */
export const VenuesPage = () => {
  const shown = useQuery(api.venue.list.queryOptions({ input: {} }))
  /** The name of the one being added: empty for one that nothing is known of. */
  const [adding, setAdding] = useState<string | null>(null)
  const venues = shown.data?.venues ?? []
  const series = shown.data?.series ?? []
  return (
    <Page
      title="Venues"
      lead={
        <>
          Groups, associations and series of events, by who comes. Which of them serve an objective stands on
          its own page, under <Link to="/purpose">Purpose</Link>.
        </>
      }
      actions={
        (venues.length > 0 || series.length > 0) && (
          <Button variant="default" disabled={adding !== null} onClick={() => setAdding('')}>
            Add a venue
          </Button>
        )
      }
    >
      {shown.error !== null && <FailureNotice error={shown.error} onRetry={() => void shown.refetch()} />}
      <div className={classes.parts}>
        {adding !== null && (
          <VenueForm key={adding} venue={null} name={adding} onClose={() => setAdding(null)} />
        )}
        {shown.data !== undefined && venues.length + series.length === 0 && adding === null && (
          <EmptyState
            title="Where do the people you need gather?"
            action={
              <Button size="md" onClick={() => setAdding('')}>
                Add the first venue
              </Button>
            }
          >
            Name a group and who comes to it, or <Link to="/imports">bring in a list of attendees</Link>.
            Objectives then say where most of those they need can be met, by who comes and not by the topic.
          </EmptyState>
        )}
        {venues.length > 0 && (
          <ul className={cards.list} aria-label="Venues">
            {venues.map((venue) => (
              <VenueCard key={venue.venueId} venue={venue} />
            ))}
          </ul>
        )}
        {series.length > 0 && <OnRecord series={series} onAdd={setAdding} />}
      </div>
    </Page>
  )
}

const OnRecord = ({
  series,
  onAdd,
}: {
  readonly series: Outputs['venue']['list']['series']
  readonly onAdd: (name: string) => void
}) => (
  <Section title="On record by their lists and meetings">
    <ul className={classes.series}>
      {series.map(({ name, known, gatherings, lastOn }) => (
        <li key={name} className={classes.one}>
          <span className={classes.words}>
            <Foreign className={classes.name}>{name}</Foreign>
            <span className={classes.facts}>
              {counted(gatherings, 'gathering', 'gatherings')}, {counted(known, 'person', 'people')} you know
              {lastOn !== null && `, last on ${shortDate(lastOn)}`}
            </span>
          </span>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => onAdd(name)}
            aria-label={`Say who comes to ${name}`}
          >
            Say who comes
          </Button>
        </li>
      ))}
    </ul>
  </Section>
)
