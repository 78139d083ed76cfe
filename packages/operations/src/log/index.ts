export { keepLog } from './keep.ts'
export { readLog } from './read.ts'
