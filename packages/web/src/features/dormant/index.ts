export { DormantPage } from './dormant-page.tsx'
export { readDormantSearch } from './dormant-search.ts'
