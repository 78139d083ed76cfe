export { listMatches } from './list.ts'
