import { SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import type { CapturePerson } from '../../ui/open-capture.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import classes from './cost-form.module.css'

export type CostKind = 'venue' | 'event' | 'network' | 'person'

const KINDS: readonly { readonly value: CostKind; readonly label: string }[] = [
  { value: 'person', label: 'A person' },
  { value: 'venue', label: 'A group' },
  { value: 'event', label: 'A gathering' },
  { value: 'network', label: 'A network' },
]

/** What there is of each kind but people, as something to choose from. */
const useChoices = () => {
  const venues = useQuery(api.venue.list.queryOptions({ input: {} }))
  const events = useQuery(api.event.list.queryOptions({ input: {} }))
  const networks = useQuery(api.network.list.queryOptions({ input: {} }))
  return {
    venue: (venues.data?.venues ?? []).flatMap(({ venueId, name }) =>
      venueId === null ? [] : [{ value: venueId, label: name }],
    ),
    event: (events.data?.events ?? []).map(({ eventId, name }) => ({ value: eventId, label: name })),
    network: (networks.data?.networks ?? []).map(({ networkId, name }) => ({
      value: networkId,
      label: name,
    })),
  }
}

interface CostAboutProps {
  readonly kind: CostKind
  readonly about: string | null
  readonly onChange: (kind: CostKind, about: string | null) => void
}

/** What it was for: a person, a group, a gathering or a network, and which one. */
export const CostAbout = ({ kind, about, onChange }: CostAboutProps) => {
  const [person, setPerson] = useState<CapturePerson | null>(null)
  const choices = useChoices()
  return (
    <>
      <SegmentedControl
        className={classes.wide ?? ''}
        aria-label="What it was for"
        value={kind}
        onChange={(value) => {
          setPerson(null)
          onChange(value as CostKind, null)
        }}
        data={[...KINDS]}
      />
      {kind === 'person' ? (
        <PersonPicker
          label="Who"
          value={person}
          onChange={(picked) => {
            setPerson(picked)
            onChange(kind, picked?.personId ?? null)
          }}
        />
      ) : (
        <Select
          label="Which one"
          searchable
          data={choices[kind]}
          nothingFoundMessage="None is on record"
          value={about}
          onChange={(value) => onChange(kind, value)}
        />
      )}
    </>
  )
}
