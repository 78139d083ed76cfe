import type { TestProject } from 'vitest/node'
import { type ClusterAddresses, startTestClusters } from './test-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly clusters: ClusterAddresses
  }
}

/** Started once for a whole test run; every test file clones its own databases from the templates. */
export default async function setup(project: TestProject) {
  const clusters = await startTestClusters()
  project.provide('clusters', clusters.addresses)
  return clusters.close
}
