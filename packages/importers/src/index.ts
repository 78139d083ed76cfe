export { loadTable } from './csv/index.ts'
export { CONTACT_FIELDS, type ContactField, type ReadOptions } from './importer.ts'
export { type ColumnPreview, previewSources, type SourcePreview } from './preview-sources.ts'
export { readSources } from './read-sources.ts'
export type * from './record.ts'
export {
  guardedFetch,
  readCalendarUrl,
  readImap,
} from './remote/index.ts'
export { type ParsedCard, parseVCards } from './vcard/index.ts'
