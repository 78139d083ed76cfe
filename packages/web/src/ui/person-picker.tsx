import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/index.ts'
import { heatOf } from '../words/ember.ts'
import { STATE_WORDS } from '../words/relationship.ts'
import { EmberMark } from './ember-mark.tsx'
import type { CapturePerson } from './open-capture.ts'
import { Foreign, Role } from './person-name.tsx'
import classes from './person-picker.module.css'

/** As many as one reads before typing another letter. */
const SHOWN = 8

interface PersonPickerProps {
  readonly label: string
  readonly value: CapturePerson | null
  readonly onChange: (person: CapturePerson | null) => void
  readonly autoFocus?: boolean
  readonly error?: string | null
  readonly description?: string
}

/** Picks a person by typing part of a name, title or organization. */
export const PersonPicker = ({
  label,
  value,
  onChange,
  autoFocus,
  error,
  description,
}: PersonPickerProps) => {
  const [typed, setTyped] = useState(value?.name ?? '')
  const query = typed === value?.name ? '' : typed.trim()
  const found = useQuery({
    ...api.people.list.queryOptions({ input: { query, limit: SHOWN, sort: 'strength' } }),
    placeholderData: keepPreviousData,
  })
  const people = found.data?.people ?? []
  const byId = new Map(people.map((person) => [person.personId, person]))
  const options = people.map((person) => ({ value: person.personId, label: person.name }))
  if (value !== null && !byId.has(value.personId))
    options.unshift({ value: value.personId, label: value.name })
  return (
    <Select
      label={label}
      description={description}
      placeholder="Type a name"
      searchable
      // The list would cover the form that has just opened.
      openOnFocus={false}
      clearable
      clearButtonProps={{ 'aria-label': 'Choose somebody else' }}
      data={options}
      // The server has filtered already, by more than the name.
      filter={({ options: all }) => all}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value?.personId ?? null}
      onChange={(personId) => {
        const person = personId === null ? undefined : byId.get(personId)
        onChange(person === undefined ? null : { personId: person.personId, name: person.name })
      }}
      nothingFoundMessage={found.isFetching ? 'Looking …' : 'Nobody by that name'}
      renderOption={({ option }) => {
        const person = byId.get(option.value)
        return (
          <span className={classes.option}>
            {person !== undefined && <EmberMark heat={heatOf(person)} label={STATE_WORDS[person.state]} />}
            <span className={classes.words}>
              <Foreign>{option.label}</Foreign>
              {person !== undefined && (
                <span className={classes.role}>
                  <Role title={person.title} organization={person.organization} />
                </span>
              )}
            </span>
          </span>
        )
      }}
      {...(autoFocus === true ? { autoFocus, 'data-autofocus': true } : {})}
      error={error ?? null}
    />
  )
}
