export * from './address-books/index.ts'
export * from './archive/index.ts'
export * from './archive/index.ts'
export {
  type ClusterAddress,
  type ClusterAddresses,
  createTestDatabase,
  POSTGRES_VERSIONS,
  type PostgresVersion,
  startTestClusters,
} from './database/test-database.ts'
export { createTestRuntime, type TestRuntime } from './database/test-runtime.ts'
export { createTestIds, TEST_NOW, TEST_TODAY } from './fixed.ts'
export * from './world/index.ts'
export * from './world/index.ts'
