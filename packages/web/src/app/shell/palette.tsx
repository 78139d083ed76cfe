import { Spotlight } from '@mantine/spotlight'
import { IconMessagePlus, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { EmberMark } from '../../ui/index.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import { CORNERS, PLACES } from './places.ts'

/** As many people as fit without scrolling. */
const SHOWN = 7

/** Finds people by what is typed, and goes to places. */
export const Palette = ({ onCapture }: { readonly onCapture: () => void }) => {
  const [query, setQuery] = useState('')
  const navigate = useNavigate()
  const typed = query.trim()
  const found = useQuery({
    ...api.people.list.queryOptions({ input: { query: typed, limit: SHOWN, sort: 'strength' } }),
    enabled: typed !== '',
    placeholderData: keepPreviousData,
  })
  const people = typed === '' ? [] : (found.data?.people ?? [])
  // Before a word is typed only the places themselves: the list is then seen whole.
  const places =
    typed === ''
      ? PLACES
      : [...PLACES, ...CORNERS].filter((place) => place.name.toLowerCase().includes(typed.toLowerCase()))
  const canCapture = 'log a conversation'.includes(typed.toLowerCase())
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      scrollable
      maxHeight={460}
      overlayProps={{ blur: 0, backgroundOpacity: 0.45 }}
      radius="lg"
      // At once: letters typed while it fades in would be lost.
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': 'Find' } }}
    >
      <Spotlight.Search
        placeholder="Find a person, or go to a place"
        aria-label="Find a person, or go to a place"
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {people.length > 0 && (
          <Spotlight.ActionsGroup label="People">
            {people.map((person) => (
              <Spotlight.Action
                key={person.personId}
                label={person.name}
                description={[person.title, person.organization].filter(Boolean).join(' · ')}
                leftSection={<EmberMark heat={heatOf(person)} label={STATE_WORDS[person.state]} />}
                onClick={() =>
                  void navigate({ to: '/people/$personId', params: { personId: person.personId } })
                }
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {(places.length > 0 || canCapture) && (
          <Spotlight.ActionsGroup label="Go to">
            {places.map((place) => (
              <Spotlight.Action
                key={place.to}
                label={place.name}
                description={place.question}
                leftSection={<place.icon size={19} stroke={1.7} aria-hidden />}
                onClick={() => void navigate({ to: place.to })}
              />
            ))}
            {canCapture && (
              <Spotlight.Action
                label="Log a conversation"
                description="What was said, with whom, when"
                leftSection={<IconMessagePlus size={19} stroke={1.7} aria-hidden />}
                onClick={onCapture}
              />
            )}
          </Spotlight.ActionsGroup>
        )}
        {typed !== '' && people.length === 0 && places.length === 0 && !found.isFetching && (
          <Spotlight.Empty>Nobody and no place by that name.</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
