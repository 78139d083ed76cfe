export { openSource } from './open-source.ts'
export type { OpenSource, SourceFile } from './source-file.ts'
