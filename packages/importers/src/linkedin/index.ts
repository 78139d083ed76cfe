export { isLinkedIn, type ReadOptions, readLinkedIn } from './read-linkedin.ts'
