export { type ReadBody, readBody } from './read-body.ts'
