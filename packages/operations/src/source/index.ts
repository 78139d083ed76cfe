export { listSources } from './list.ts'
export { removeSource } from './remove.ts'
