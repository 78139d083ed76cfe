import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, type Outputs } from '../../api/index.ts'

export type ObjectiveCheck = Outputs['objective']['check']

/** A pause this long is the end of a word, not of a letter. In milliseconds. */
const SETTLED_AFTER = 250

/** Every half-written statement would otherwise be remembered for as long as a page. In milliseconds. */
const REMEMBERED = 60_000

/** How a statement stands while it is typed: the last judgement stays until the next one is there. */
export const useObjectiveCheck = (statement: string, due: string | null): ObjectiveCheck | null => {
  const said = statement.trim()
  const [settled] = useDebouncedValue(said, SETTLED_AFTER)
  const input = due === null ? { statement: settled } : { statement: settled, due }
  const check = useQuery({
    ...api.objective.check.queryOptions({ input }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    gcTime: REMEMBERED,
  })
  return said === '' ? null : (check.data ?? null)
}
