export { openSources } from './open-sources.ts'
export type { OpenSource, SourceFile } from './source-file.ts'
export { singly, sourcesOf } from './sources-of.ts'
