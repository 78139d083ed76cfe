import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import type { RefreshedSource } from './refresh-words.ts'

/** Reads sources again, one at a time or all, and keeps what came of each until the page is left. */
export const useRefresh = () => {
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, RefreshedSource>>>({})
  const refresh = useMutation(api.source.refresh.mutationOptions())
  const read = (sourceId: string | null, password?: string) => {
    if (refresh.isPending) return
    refresh.mutate(
      { ...(sourceId === null ? {} : { sourceId }), ...(password === undefined ? {} : { password }) },
      {
        onSuccess: ({ sources }) =>
          setOutcomes((known) => ({
            ...known,
            ...Object.fromEntries(sources.map((source) => [source.sourceId, source])),
          })),
      },
    )
  }
  return {
    read,
    outcomes,
    error: refresh.error,
    /** What is being read. */
    reading: refresh.isPending ? (refresh.variables.sourceId ?? 'all') : null,
  }
}
