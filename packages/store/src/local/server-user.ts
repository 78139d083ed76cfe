import { execFile } from 'node:child_process'
import { userInfo } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { fail, ok, type Result } from '@rapport/domain'
import { failureAt, type LocalPostgresFailure, systemErrorCode } from './failure.ts'

/** The unprivileged user a server runs as when Rapport itself runs as root, which `postgres` refuses. */
export type ServerUser = { readonly uid: number; readonly gid: number }

/** The system user that Rapport creates when root starts it on a data directory of root's own. */
export const SYSTEM_USER = 'rapport'

type Owner = { readonly uid: number; readonly gid: number }

/**
 * Whom the server is to run as: undefined means as ourselves. For root it is whoever owns the data already, so that a person's
 * database opened once with `sudo` stays theirs, and else the system user `rapport`, which is created if missing.
 */
export const chooseServerUser = async (
  owner: Owner,
  dataDir: string,
): Promise<Result<ServerUser | undefined, LocalPostgresFailure>> => {
  if (process.platform === 'win32') return ok(undefined)
  if (process.getuid?.() !== 0) return hasPasswordEntry() ? ok(undefined) : fail(userWithoutName(dataDir))
  if (owner.uid !== 0) return ok({ uid: owner.uid, gid: owner.gid })
  return ensureSystemUser(SYSTEM_USER, dataDir)
}

/** Finds a system user by name, or creates it with whichever tool this system has; two at once end with one user. */
export const ensureSystemUser = async (
  name: string,
  dataDir: string,
): Promise<Result<ServerUser, LocalPostgresFailure>> => {
  // Creating takes the lock on the password file, so of two processes one fails and then finds the other's user.
  for (let attempt = 0; attempt < CREATE_ATTEMPTS; attempt += 1) {
    const found = await findUser(name)
    if (found) return ok(found)
    if (!(await createUser(name))) await sleep(CREATE_PAUSE_MS)
  }
  const found = await findUser(name)
  return found ? ok(found) : fail(cannotCreate(name, dataDir))
}

// A second in all: the lock is held for some tens of milliseconds.
const CREATE_ATTEMPTS = 5
const CREATE_PAUSE_MS = 200

const run = promisify(execFile)

// `sudo` and minimal containers may leave the administrator's directories out of PATH.
const ADMINISTRATOR_ENVIRONMENT = {
  LC_ALL: 'C',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
}

const findUser = async (name: string): Promise<ServerUser | undefined> => {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) =>
        Number((await run('id', [flag, name], { env: ADMINISTRATOR_ENVIRONMENT })).stdout),
      ),
    )
    return uid && gid ? { uid, gid } : undefined
  } catch {
    return undefined
  }
}

const createUser = async (name: string): Promise<boolean> => {
  for (const [tool, ...flags] of CREATORS) {
    try {
      await run(tool, [...flags, name], { env: ADMINISTRATOR_ENVIRONMENT })
      return true
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT') return false
    }
  }
  return false
}

// `useradd` is on every Debian, Ubuntu, Fedora and Arch; BusyBox has only its own `adduser`. Neither user can log in.
const CREATORS: readonly (readonly [string, ...string[]])[] = [
  [
    'useradd',
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
  ],
  ['adduser', '-S', '-D', '-H', '-h', '/nonexistent', '-s', '/sbin/nologin'],
]

const hasPasswordEntry = (): boolean => {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

const userWithoutName = (dataDir: string): LocalPostgresFailure =>
  failureAt(
    'NO_UNPRIVILEGED_USER',
    dataDir,
    `PostgreSQL cannot create ${dataDir} for user id ${process.getuid?.()}: the id has no name on this system. Add the user to /etc/passwd, or run Rapport as another user.`,
  )

const cannotCreate = (name: string, dataDir: string): LocalPostgresFailure =>
  failureAt(
    'NO_UNPRIVILEGED_USER',
    dataDir,
    `PostgreSQL does not run as root, and the system user "${name}" that would run it for ${dataDir} could not be created. Run Rapport as an ordinary user, or create it: useradd --system --user-group ${name}`,
  )
