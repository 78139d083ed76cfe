export * from './client.ts'
export type { Failure } from './failure.ts'
export {
  clearImport,
  type ImportRun,
  importMapped,
  offerFiles,
  stopImport,
  useImportRun,
} from './import-run.ts'
export { createQueryClient } from './query-client.ts'
export { type ContactField, guessedMapping, type Mapping, saysWho, type TablePreview } from './table-ask.ts'
export { type CallProgress, shareOf } from './watch-call.ts'
