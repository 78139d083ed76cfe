export { DEEPEST_JSON, LARGEST_JSON, LARGEST_UPLOAD } from './limits.ts'
export { type ReadBody, readBody } from './read-body.ts'
