import { Spotlight } from '@mantine/spotlight'
import { IconMessagePlus, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type PersonRow } from '../../api/index.ts'
import { EmberMark } from '../../ui/index.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import { lineToLog } from './line-to-log.ts'
import classes from './palette.module.css'
import { PLACES, placesCalled } from './places.ts'

/** As many people as fit without scrolling. */
const SHOWN = 7

/** What scrolls must be reachable by keyboard. For the list's scroll area, which its type does not mention. */
const REACHABLE = { viewportProps: { tabIndex: 0 } }

interface PaletteProps {
  /** With the line that was typed, or none. */
  readonly onCapture: (line?: string) => void
}

/** Finds people by what is typed, goes to places, and takes a line to log. */
export const Palette = ({ onCapture }: PaletteProps) => {
  const [query, setQuery] = useState('')
  const navigate = useNavigate()
  const typed = query.trim()
  const line = lineToLog(typed)
  const isSearch = typed !== '' && line === null
  const found = useQuery({
    ...api.people.list.queryOptions({ input: { query: typed, limit: SHOWN, sort: 'strength' } }),
    enabled: isSearch,
    placeholderData: keepPreviousData,
  })
  const people = isSearch ? stillFitting(found.data?.people ?? [], typed, found.isPlaceholderData) : []
  // Before a word is typed only the places themselves: the list is then seen whole.
  const places = typed === '' ? PLACES : placesCalled(typed)
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
      classNames={{ action: classes.action }}
    >
      <Spotlight.Search
        placeholder="Find a person, go to a place, or log coffee with Ana"
        aria-label="Find a person, or go to a place"
        leftSection={<IconSearch size={18} aria-hidden />}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) chooseFirstIfNone(event.currentTarget)
        }}
      />
      <Spotlight.ActionsList {...REACHABLE}>
        {line !== null && (
          <Spotlight.ActionsGroup label="Log">
            <Spotlight.Action
              label={`Log: ${line}`}
              description="Who, when, how and what next are read from the line and shown before they are kept"
              leftSection={<IconMessagePlus size={19} stroke={1.7} aria-hidden />}
              onClick={() => onCapture(line)}
            />
          </Spotlight.ActionsGroup>
        )}
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
                description="What was said, with whom, when. Or type: log coffee with Ana"
                leftSection={<IconMessagePlus size={19} stroke={1.7} aria-hidden />}
                onClick={() => onCapture()}
              />
            )}
          </Spotlight.ActionsGroup>
        )}
        {isSearch && people.length === 0 && places.length === 0 && !found.isFetching && (
          <Spotlight.Empty>Nobody and no place by that name.</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

/** While the answer to what is typed is on its way: of the one before, only who fits the new words too. */
const stillFitting = (people: readonly PersonRow[], typed: string, isOfEarlier: boolean) =>
  isOfEarlier ? people.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())) : people

/** Enter means the first where nothing is marked: marks go with the rows that had them. */
const chooseFirstIfNone = (search: HTMLElement): void => {
  const dialog = search.closest('[role="dialog"]')
  if (dialog?.querySelector('[data-action][data-selected]') != null) return
  dialog?.querySelector<HTMLElement>('[data-action]')?.click()
}
