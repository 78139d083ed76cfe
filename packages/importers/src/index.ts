export type { ReadOptions } from './linkedin/index.ts'
export { readSources } from './read-sources.ts'
export type * from './record.ts'
