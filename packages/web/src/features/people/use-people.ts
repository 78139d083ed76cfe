import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { api, type PersonRow } from '../../api/index.ts'
import { PAGE_SIZE, pagesFor } from './pages.ts'
import type { PeopleSearch } from './people-search.ts'

const inputOf = (search: PeopleSearch, page: number) => ({
  sort: search.sort ?? ('name' as const),
  limit: PAGE_SIZE,
  offset: page * PAGE_SIZE,
  ...(search.query === undefined ? {} : { query: search.query }),
  ...(search.state === undefined ? {} : { state: search.state }),
})

/** The first page of the filtered list; while a new filter is answered, the old rows stay. */
export const useFirstPeople = (search: PeopleSearch) =>
  useQuery({
    ...api.people.list.queryOptions({ input: inputOf(search, 0) }),
    placeholderData: keepPreviousData,
  })

/** Looks a row up among the pages loaded for what is on the screen; undefined while its page is on the way. */
export const usePeopleRows = (
  search: PeopleSearch,
  firstPage: readonly PersonRow[],
  visible: { readonly first: number; readonly last: number },
): ((index: number) => PersonRow | undefined) => {
  const pages = pagesFor(visible.first, visible.last)
  const loaded = useQueries({
    queries: pages.map((page) => api.people.list.queryOptions({ input: inputOf(search, page) })),
  })
  const rowsOfPage = new Map(pages.map((page, at) => [page, loaded[at]?.data?.people ?? []]))
  return (index) => {
    const page = Math.floor(index / PAGE_SIZE)
    return page === 0 ? firstPage[index] : rowsOfPage.get(page)?.[index % PAGE_SIZE]
  }
}
