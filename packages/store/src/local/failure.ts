/** Why the local database cannot be used. Each code asks for something different of the person at the keyboard. */
export type LocalPostgresFailureCode =
  | 'DATA_DIR_UNREACHABLE'
  | 'DATA_DIR_NOT_OURS'
  | 'DATA_DIR_FROM_OTHER_VERSION'
  | 'DISK_FULL'
  | 'READ_ONLY'
  | 'CORRUPT'
  | 'BINARIES_MISSING'
  | 'NO_UNPRIVILEGED_USER'
  | 'START_FAILED'
  | 'CONNECTION_LOST'

/** A failure the caller can show as it is: the message names `path` and what to do; `serverLog` is the tail of the server's log. */
export type LocalPostgresFailure = {
  readonly code: LocalPostgresFailureCode
  readonly message: string
  readonly path: string
  readonly serverLog?: string
}

export const failureAt = (
  code: LocalPostgresFailureCode,
  path: string,
  message: string,
  serverLog?: string,
): LocalPostgresFailure =>
  serverLog === undefined || serverLog === ''
    ? { code, path, message }
    : { code, path, message: `${message}\nThe end of the server's log:\n${serverLog}`, serverLog }

export const diskFull = (path: string, serverLog?: string): LocalPostgresFailure =>
  failureAt(
    'DISK_FULL',
    path,
    `The disk that holds ${path} is full. Free some space (200 MB is plenty) and start Rapport again; nothing that was saved is lost.`,
    serverLog,
  )

export const readOnly = (path: string, serverLog?: string): LocalPostgresFailure =>
  failureAt(
    'READ_ONLY',
    path,
    `Rapport may not write to ${path}: it is read-only. Make it writable, or choose another directory with --data.`,
    serverLog,
  )

/** Tells what a system error means for the data directory; undefined for errors that nobody can foresee, which are to be thrown. */
export const failureFromSystemError = (error: unknown, path: string): LocalPostgresFailure | undefined => {
  switch (systemErrorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path)
    case 'EROFS':
      return readOnly(path)
    case 'EACCES':
    case 'EPERM':
      return failureAt(
        'DATA_DIR_UNREACHABLE',
        path,
        `Rapport has no permission to use ${path}. Give your user access to it, or choose another directory with --data.`,
      )
    case 'ENOTDIR':
    case 'EEXIST':
      return failureAt(
        'DATA_DIR_NOT_OURS',
        path,
        `${path} is a file where Rapport needs a directory. Move the file away, or choose another directory with --data.`,
      )
    default:
      return undefined
  }
}

/** The `code` of a system or PostgreSQL error (`ENOENT`, `57P03`), if it has one. */
export const systemErrorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
