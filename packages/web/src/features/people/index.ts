export { PeoplePage } from './people-page.tsx'
export { readPeopleSearch } from './people-search.ts'
