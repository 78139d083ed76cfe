import type { PostgresBinaries } from './binaries.ts'
import { seenByServer } from './lent-directory.ts'
import { type Place, SOCKET_PORT } from './place.ts'

/** `durable`: a committed row survives a power cut. `throw-away`: for tests, whose data nobody misses. */
export type Durability = 'durable' | 'throw-away'

type Settings = { readonly [name: string]: string | number }

/**
 * The server's settings, given on its command line: they then always fit the Rapport that starts it, whatever was written
 * into the cluster's own files by an earlier one.
 */
export const serverArguments = (
  place: Place,
  binaries: PostgresBinaries,
  durability: Durability,
  tcpPort: number | undefined,
): readonly string[] => {
  const settings: Settings = {
    ...DESKTOP,
    ...(durability === 'durable' ? DURABLE : THROW_AWAY),
    ...(tcpPort === undefined ? socketOnly(place) : loopbackOnly(tcpPort)),
    // Version 18 would otherwise start three more processes for input and output; 15 does not know the setting.
    ...(binaries.major >= 18 ? { io_method: 'sync' } : {}),
  }
  return [
    '-D',
    seenByServer(place, place.cluster),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

const DURABLE: Settings = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }

const THROW_AWAY: Settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

const DESKTOP: Settings = {
  cluster_name: 'rapport',
  // A connection costs next to nothing until it is used; UI, CLI and MCP with a pool each stay far below.
  max_connections: 100,
  // Holds the tables of 30,000 people with their messages; pages are only taken from the system once they are used.
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  // At most this much log of changes beside the data, so that recovery after a crash stays a matter of seconds.
  max_wal_size: '512MB',
  min_wal_size: '32MB',
  // No replicas and no archive: backups are logical ones. Less is written, and two helper processes less are started.
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_logical_replication_workers: 0,
  // The packages carry no compiler for it.
  jit: 'off',
  TimeZone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  default_text_search_config: 'pg_catalog.simple',
  // The server's own events only: failing statements are the application's to report, and would bring names and notes of
  // people into a log file.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  // Process id and SQLSTATE: a failed start is told by its code (`server-log.ts`).
  log_line_prefix: '%m [%p] %e ',
  // In files of the cluster instead of /dev/shm, which is small in containers and which logind empties when a user logs out.
  ...(process.platform === 'win32' ? {} : { dynamic_shared_memory_type: 'mmap' }),
}

const socketOnly = ({ socketDir }: Place): Settings => ({
  listen_addresses: '',
  port: SOCKET_PORT,
  // A list: quotes keep a comma or a blank in the path from splitting it.
  unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
  unix_socket_permissions: '0700',
})

const loopbackOnly = (port: number): Settings => ({ listen_addresses: '127.0.0.1', port })
