export { PeoplePage } from './people-page.tsx'
export { readPeopleSearch } from './people-search.ts'
export { RemovedPeoplePage } from './removed-page.tsx'
