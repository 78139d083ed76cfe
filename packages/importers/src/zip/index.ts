export { openZip, type ZipEntry, type ZipFailure } from './open-zip.ts'
export { canRead, readEntry } from './read-entry.ts'
