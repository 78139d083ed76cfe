export { type ReadBody, readBody, readUpTo } from './read-body.ts'
