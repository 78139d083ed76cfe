import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { Chip, Foreign, notifyDone, notifyFailure } from '../../ui/index.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { shortDate } from '../../words/dates.ts'
import { counted, inHours } from '../../words/minutes.ts'
import classes from './venue-card.module.css'
import { draftOf, toNewVenue, VENUE_KIND_WORDS, type Venue } from './venue-draft.ts'
import { VenueForm } from './venue-form.tsx'

/** People of a venue named before the rest is counted. */
const NAMED = 8

/** One place where people gather: who comes, and whom one knows there. */
export const VenueCard = ({ venue }: { readonly venue: Venue }) => {
  const [mode, setMode] = useState<'reading' | 'editing' | 'edited' | 'naming' | 'named'>('reading')
  const add = useMutation(api.venue.add.mutationOptions({ onError: notifyFailure }))
  const edit = useMutation(api.venue.edit.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.venue.remove.mutationOptions({ onError: notifyFailure }))
  const { venueId, name } = venue
  if (mode === 'editing') {
    return (
      <li>
        <VenueForm venue={venue} onClose={() => setMode('edited')} />
      </li>
    )
  }
  const takeOut = () =>
    remove.mutate(
      { venueId },
      {
        onSuccess: () =>
          notifyDone(`${name} removed.`, () =>
            add.mutate({
              ...toNewVenue(draftOf(venue)),
              people: venue.people.map(({ personId }) => personId),
            }),
          ),
      },
    )
  const facts = [
    VENUE_KIND_WORDS[venue.kind],
    venue.place,
    venue.attendance === null ? null : `about ${counted(venue.attendance, 'person', 'people')}`,
    venue.hours === null ? null : inHours(venue.hours * 60),
    venue.gatherings === 0 ? null : `${counted(venue.gatherings, 'gathering', 'gatherings')} on record`,
    venue.lastOn === null ? null : `last on ${shortDate(venue.lastOn)}`,
  ].filter((fact) => fact !== null)
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h2 className={classes.name}>
            <bdi dir="auto">{name}</bdi>
          </h2>
          <p className={classes.facts}>{facts.join(' · ')}</p>
        </div>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`Change ${name}`}
              // Back to where the form came from.
              autoFocus={mode === 'edited'}
            >
              <IconDots size={19} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setMode('editing')}>Edit</Menu.Item>
            <Menu.Item onClick={takeOut}>Remove</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {venue.audience.length > 0 && (
        <p className={classes.audience}>
          {venue.audience.map(({ text }) => (
            <Chip key={text} tone="accent">
              {text}
            </Chip>
          ))}
        </p>
      )}
      <div className={classes.people}>
        <span className={classes.label}>
          {venue.people.length === 0 ? 'Nobody you know is noted there yet' : 'You know there'}
        </span>
        {venue.people.slice(0, NAMED).map(({ personId, name: who }) => (
          <Link key={personId} to="/people/$personId" params={{ personId }}>
            <Foreign>{who}</Foreign>
          </Link>
        ))}
        {venue.people.length > NAMED && (
          <span className={classes.label}>and {venue.people.length - NAMED} more</span>
        )}
        {mode !== 'naming' && (
          <Button
            variant="subtle"
            size="compact-sm"
            // Back to where the field came from, for the next name.
            autoFocus={mode === 'named'}
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setMode('naming')}
            aria-label={`Name somebody who comes to ${name}`}
          >
            Somebody who comes
          </Button>
        )}
      </div>
      {mode === 'naming' && (
        <div className={classes.naming}>
          <PersonPicker
            label="Who comes there"
            value={null}
            autoFocus
            onChange={(person) => {
              if (person === null) return
              setMode('named')
              const { personId } = person
              edit.mutate(
                { venueId, addPeople: [personId] },
                {
                  onSuccess: () =>
                    notifyDone(`${person.name} comes to ${name}.`, () =>
                      edit.mutate({ venueId, removePeople: [personId] }),
                    ),
                },
              )
            }}
          />
          <Button variant="default" onClick={() => setMode('named')}>
            Leave it
          </Button>
        </div>
      )}
    </li>
  )
}
