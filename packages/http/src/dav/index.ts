export { createDav, type Dav } from './dav.ts'
export { isDavPath } from './paths.ts'
