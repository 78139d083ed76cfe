export { openZip } from './open-zip.ts'
export { canRead, readEntry } from './read-entry.ts'
export type { ZipEntry, ZipFailure } from './zip-entry.ts'
