export type { AutomaticBackup, BackupReason, BackupShelf } from './backup/index.ts'
export { migrate } from './database/migrate.ts'
export { type ConnectionOptions, createPool } from './database/pool.ts'
export * from './local/index.ts'
export {
  DEFAULT_WORKSPACE,
  type OpenStoreFailure,
  openDatabase,
  openStore,
  type StoreLocation,
} from './open-store.ts'
