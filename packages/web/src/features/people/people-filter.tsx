import { Select, TextInput } from '@mantine/core'
import { RELATIONSHIP_STATES } from '@rapport/domain'
import { IconFilter, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import type { PeopleList } from '../../api/index.ts'
import { Chip, cx, EmberMark, useKeys } from '../../ui/index.ts'
import { STATE_LABELS } from '../../words/relationship.ts'
import classes from './people-filter.module.css'
import { PEOPLE_SORTS, type PeopleSearch, SORT_WORDS } from './people-search.ts'

interface PeopleFilterProps {
  readonly search: PeopleSearch
  readonly onChange: (search: PeopleSearch) => void
  readonly understood: PeopleList['understood']
}

/** The warmth shown beside each state's name: what most of its people look like. */
const STATE_HEATS = { warm: 5, cooling: 3, dormant: 1, new: 'spark', lapsed: 0, unknown: 'none' } as const

/** Warmest first: that is how one looks for people. */
const STATES = [...RELATIONSHIP_STATES].sort(
  (a, b) => Object.keys(STATE_HEATS).indexOf(a) - Object.keys(STATE_HEATS).indexOf(b),
)

const without = (search: PeopleSearch, key: keyof PeopleSearch): PeopleSearch => {
  const { [key]: _left, ...rest } = search
  return rest
}

/** Filters as words and by how one stands; what a word was understood as shows as a chip. */
export const PeopleFilter = ({ search, onChange, understood }: PeopleFilterProps) => {
  const input = useRef<HTMLInputElement>(null)
  useKeys({
    '/': (event) => {
      event.preventDefault()
      input.current?.focus()
    },
  })
  const setQuery = (query: string) => onChange(query === '' ? without(search, 'query') : { ...search, query })
  const meant = understood.filter((word) => word.as !== 'text')
  return (
    <search className={classes.filter}>
      <div className={classes.row}>
        <TextInput
          ref={input}
          className={cx(classes.query)}
          size="md"
          aria-label="Filter people"
          placeholder="Filter: a name, a title, “dormant directors in logistics” …"
          leftSection={<IconFilter size={18} stroke={1.8} aria-hidden />}
          rightSection={
            search.query === undefined ? null : (
              <button
                type="button"
                className={classes.clear}
                aria-label="Clear the filter"
                onClick={() => {
                  setQuery('')
                  input.current?.focus()
                }}
              >
                <IconX size={16} aria-hidden />
              </button>
            )
          }
          maxLength={500}
          value={search.query ?? ''}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Select
          aria-label="Order"
          size="md"
          className={cx(classes.sort)}
          allowDeselect={false}
          data={PEOPLE_SORTS.map((sort) => ({ value: sort, label: SORT_WORDS[sort] }))}
          value={search.sort ?? 'name'}
          onChange={(value) => {
            const sort = PEOPLE_SORTS.find((known) => known === value)
            onChange(sort === undefined || sort === 'name' ? without(search, 'sort') : { ...search, sort })
          }}
        />
      </div>
      <fieldset className={classes.states} aria-label="How you stand">
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            className={classes.state}
            aria-pressed={search.state === state}
            onClick={() => onChange(search.state === state ? without(search, 'state') : { ...search, state })}
          >
            <EmberMark heat={STATE_HEATS[state]} size={18} />
            {STATE_LABELS[state]}
          </button>
        ))}
        {meant.length > 0 && (
          <span className={classes.meant}>
            Understood:
            {meant.map((word) => (
              <Chip key={`${word.as} ${word.word}`} tone="accent">
                <bdi>{word.word}</bdi> as a {word.as}
              </Chip>
            ))}
          </span>
        )}
      </fieldset>
    </search>
  )
}
