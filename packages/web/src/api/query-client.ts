import { MutationCache, QueryClient } from '@tanstack/react-query'

/**
 * Data is on this machine: it is asked for again whenever a screen opens, shown from memory meanwhile,
 * and every write makes everything stale, since a conversation changes the plan, the list and the person alike.
 */
export const createQueryClient = (): QueryClient => {
  const queries: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, gcTime: 10 * 60_000, retry: 1, refetchOnWindowFocus: true },
    },
    mutationCache: new MutationCache({
      // Not awaited: a form closes at once while the lists behind it catch up.
      onSuccess: () => void queries.invalidateQueries(),
    }),
  })
  return queries
}
