import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../api/index.ts'
import { type NetworkMap, personAt } from './drawing.ts'
import { type Way, wayOver } from './way-to.ts'

/** What is known of the way to whoever is chosen. */
export interface WayAsked {
  /** Null while it is looked for, and where there is none. */
  readonly way: Way | null
  readonly isKnown: boolean
  /** Why there is none, in words. */
  readonly without: string | null
}

/** The likeliest way to somebody on the map: the one that introductions would take. */
export const useWay = (map: NetworkMap, chosen: number | null): WayAsked => {
  const person = chosen === null ? null : personAt(map, chosen)
  const asked = useQuery({
    ...api.intro.paths.queryOptions({
      input: { to: person?.personId ?? person?.name ?? '', k: 1, order: 'likeliest' },
    }),
    enabled: person !== null,
  })
  const [best] = asked.data?.paths ?? []
  const way = useMemo(() => (best === undefined ? null : wayOver(best, map)), [best, map])
  if (person === null) return { way: null, isKnown: false, without: null }
  return {
    way,
    isKnown: asked.data !== undefined || asked.error !== null,
    without: asked.error?.message ?? asked.data?.notice?.text ?? null,
  }
}
