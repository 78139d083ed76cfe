export { listSources } from './list.ts'
export { refreshSources } from './refresh.ts'
export { removeSource } from './remove.ts'
