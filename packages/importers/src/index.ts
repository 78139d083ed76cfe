export { CONTACT_FIELDS, type ContactField, type ReadOptions } from './importer.ts'
export { readSources } from './read-sources.ts'
export type * from './record.ts'
