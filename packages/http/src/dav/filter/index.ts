export { readContentLines } from './content-lines.ts'
export { matches } from './matches.ts'
export { type Filter, type FilterRefusal, readFilter } from './read-filter.ts'
