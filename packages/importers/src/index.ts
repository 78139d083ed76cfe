export { loadTable } from './csv/index.ts'
export {
  type EdgeColumn,
  type EdgeFault,
  type EdgeListFailure,
  type EdgeNames,
  type EdgeReading,
  type EdgeRow,
  type NamePair,
  type RejectedEdge,
  readEdgeList,
  readPairs,
} from './edge-list/index.ts'
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
