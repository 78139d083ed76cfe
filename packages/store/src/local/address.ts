import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLockFile } from './lock-file.ts'
import { type Place, SOCKET_PORT } from './place.ts'

/** What the connection pool of `pg` takes; complete, so that no PG… variable of the user's shell changes where it leads. */
export type ConnectionOptions = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
  readonly password?: string
  readonly ssl: false
  readonly options: string
}

/** Owns the database and may do anything: for migrations and maintenance. */
export const ADMIN_ROLE = 'rapport_admin'

/** What the application runs as: bound by row-level security, owner of nothing. */
export const APP_ROLE = 'rapport_app'

export const DATABASE = 'rapport'

// Always there, and nobody's data: where one stands while the application's database is made, replaced or renamed.
export const MAINTENANCE_DATABASE = 'postgres'

export const connectionTo = (place: Place, user: string, database: string): ConnectionOptions => ({
  ...whereabouts(place),
  user,
  database,
  ssl: false,
  options: '-c client_min_messages=warning',
})

/** Windows: the generated password lies in the cluster, where only its owner can read it, so that both get their name at once. */
export const passwordPath = (cluster: string): string => join(cluster, 'rapport.password')

const whereabouts = (place: Place): Pick<ConnectionOptions, 'host' | 'port' | 'password'> => {
  if (process.platform !== 'win32') return { host: place.socketDir, port: SOCKET_PORT }
  const lock = readLockFile(place)
  return {
    host: '127.0.0.1',
    port: 'port' in lock ? lock.port : SOCKET_PORT,
    password: readFileSync(passwordPath(place.cluster), 'utf8'),
  }
}
