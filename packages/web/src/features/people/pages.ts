/** Rows asked for at once: several screens, and still a small answer. */
export const PAGE_SIZE = 60

/** The pages that hold the rows from `first` to `last`; the first page is always held, for its total. */
export const pagesFor = (first: number, last: number): readonly number[] => {
  const pages: number[] = []
  for (let page = Math.floor(first / PAGE_SIZE); page <= Math.floor(last / PAGE_SIZE); page += 1) {
    if (page > 0) pages.push(page)
  }
  return pages
}
