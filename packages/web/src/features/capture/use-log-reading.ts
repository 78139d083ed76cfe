import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import type { Reading } from './said-line.ts'

/** A pause this long is the end of a word, not of a letter. In milliseconds. */
const SETTLED_AFTER = 120
/** Every half-written line would otherwise be remembered for as long as a page. In milliseconds. */
const REMEMBERED = 30_000

/** What a line says while it is typed: the last reading stays until the next one is there. */
export const useLogReading = (line: string, personId: string | null) => {
  const queries = useQueryClient()
  const [settled] = useDebouncedValue(line.trim(), SETTLED_AFTER)
  const optionsFor = (text: string) => ({
    ...api.log.read.queryOptions({ input: personId === null ? { line: text } : { line: text, personId } }),
    gcTime: REMEMBERED,
  })
  const read = useQuery({
    ...optionsFor(settled),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  })
  return {
    reading: line.trim() === '' ? null : ((read.data ?? null) as Reading | null),
    error: read.error,
    /** The reading of the very last letter typed. */
    readNow: (): Promise<Reading> => queries.fetchQuery(optionsFor(line.trim())),
  }
}
