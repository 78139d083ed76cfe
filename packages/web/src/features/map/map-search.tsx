import { Select } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { memo, useMemo, useRef } from 'react'
import { useKeys } from '../../ui/index.ts'
import type { NetworkMap } from './drawing.ts'

/** As many as one reads before typing another letter. */
const SHOWN = 20

interface MapSearchProps {
  readonly map: NetworkMap
  readonly chosen: number | null
  readonly onChoose: (at: number | null) => void
}

/** Finds somebody on the map by name, title or organization; `/` goes there. Thousands are not to be looked through at each move of the pointer. */
export const MapSearch = memo(({ map, chosen, onChoose }: MapSearchProps) => {
  const input = useRef<HTMLInputElement>(null)
  useKeys({
    '/': (event) => {
      event.preventDefault()
      input.current?.focus()
    },
  })
  const options = useMemo(
    () =>
      map.people.name.map((name, at) => {
        const role = [map.people.title[at], map.people.organization[at]].filter(Boolean).join(', ')
        return { value: String(at), label: role === '' ? name : `${name} · ${role}` }
      }),
    [map],
  )
  return (
    <Select
      ref={input}
      aria-label="Find somebody on the map"
      placeholder="Find somebody on the map"
      leftSection={<IconSearch size={17} stroke={1.8} aria-hidden />}
      data={options}
      limit={SHOWN}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Choose nobody' }}
      nothingFoundMessage="Nobody by that name"
      value={chosen === null ? null : String(chosen)}
      onChange={(value) => onChoose(value === null ? null : Number(value))}
    />
  )
})
