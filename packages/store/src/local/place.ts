import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { ServerUser } from './server-user.ts'

/** Where everything of one local database lies. `dataDir` is a real path: two spellings of it are one database. */
export type Place = {
  readonly dataDir: string
  /** `<dataDir>/postgres`, open to nobody but the user that runs the server. */
  readonly home: string
  readonly cluster: string
  readonly log: string
  readonly socketDir: string
  /**
   * The data directory belongs to root and is lent to the server's user, who may not be able to walk to it (root's home, a
   * temporary directory of root's): it is handed the directory itself (`lent-directory.ts`).
   */
  readonly isLent: boolean
  /** Whom the server runs as, when that is not the user running Rapport. */
  readonly user: ServerUser | undefined
}

/** Not a TCP port: only the ending of the socket's name. The directory already tells one database from another. */
export const SOCKET_PORT = 5432

// Bytes that fit in `sun_path` besides its closing zero: 108 on Linux, 104 on macOS and the BSDs.
const LONGEST_SOCKET_PATH = process.platform === 'linux' ? 107 : 103

export const placeIn = (dataDir: string, user: ServerUser | undefined, isLent: boolean): Place => {
  const home = join(dataDir, 'postgres')
  return {
    dataDir,
    home,
    cluster: join(home, 'cluster'),
    log: join(home, 'server.log'),
    socketDir: socketFits(home) && !isLent ? home : shortSocketDir(dataDir, user),
    isLent,
    user,
  }
}

/** Whether the socket lies outside the data directory: the path to it is longer than the kernel takes, or closed to the server. */
export const hasOwnSocketDir = (place: Place): boolean => place.socketDir !== place.home

const socketFits = (directory: string): boolean =>
  Buffer.byteLength(`${directory}/.s.PGSQL.${SOCKET_PORT}`) <= LONGEST_SOCKET_PATH

// Neither TMPDIR nor XDG_RUNTIME_DIR: a desktop session, a cron job and an SSH login differ in them and must meet in one place.
const shortSocketDir = (dataDir: string, user: ServerUser | undefined): string => {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  return `/tmp/rapport-${user?.uid ?? process.getuid?.() ?? 0}-${hash}`
}
