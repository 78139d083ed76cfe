import { constants, type Stats } from 'node:fs'
import { lstat, mkdir, open, readdir, realpath, rmdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fail, ok, type Result } from '@rapport/domain'
import { failureAt, failureFromSystemError, type LocalPostgresFailure, systemErrorCode } from './failure.ts'
import { hasOwnSocketDir, type Place, placeIn } from './place.ts'
import { letUserThrough } from './reach.ts'
import { chooseServerUser, type ServerUser } from './server-user.ts'

type Prepared<T> = Promise<Result<T, LocalPostgresFailure>>

const isRoot = process.getuid?.() === 0

/** Makes sure that the data directory exists, is Rapport's own, and can be entered by the user that runs the server. */
export const prepareDataDir = async (dataDir: string): Prepared<Place> => {
  const made = await makeDataDir(resolve(dataDir))
  if (!made.ok) return made
  const { real, isNew } = made.value
  if (await exists(join(real, 'PG_VERSION')))
    return fail(someoneElses(real, 'it is a PostgreSQL cluster itself'))

  const user = await chooseServerUser(await ownerOfData(real), real)
  if (!user.ok) return user
  const isLent = process.platform === 'linux' && (await stat(real)).uid === 0
  const place = placeIn(real, user.value, isLent)

  const home = await makePrivateDir(place.home, place.user)
  if (!home.ok) return home
  if (!(await looksLikeOurs(place.home)))
    return fail(someoneElses(place.home, 'it holds files that are not Rapport’s'))
  if (hasOwnSocketDir(place)) {
    const socketDir = await makePrivateDir(place.socketDir, place.user)
    if (!socketDir.ok) return socketDir
  }
  const through = place.isLent ? ok(undefined) : await letUserThrough(place)
  if (through.ok) return ok(place)
  // Nothing half made stays behind. Neither goes if anything is in it.
  await rmdir(place.home).catch(() => undefined)
  if (isNew) await rmdir(real).catch(() => undefined)
  return through
}

const makeDataDir = async (dataDir: string): Prepared<{ readonly real: string; readonly isNew: boolean }> => {
  try {
    // Root's parents must let the server's user pass; the last directory is closed again by `letUserThrough`.
    await mkdir(dirname(dataDir), { recursive: true, mode: isRoot ? 0o755 : 0o700 })
    const isNew = await makeDirectory(dataDir)
    const real = await realpath(dataDir)
    return (await stat(real)).isDirectory() ? ok({ real, isNew }) : fail(isFile(dataDir))
  } catch (error) {
    return failOrThrow(error, await nearestExisting(dataDir))
  }
}

/**
 * A directory that nobody but the server's user (and root) can enter. The database trusts whoever reaches its socket, so
 * everything rests on this: a directory of someone else, or a link that leads elsewhere, is refused.
 */
const makePrivateDir = async (path: string, user: ServerUser | undefined): Prepared<void> => {
  try {
    const made = await makeDirectory(path)
    if (process.platform === 'win32') return ok(undefined)
    const found = await lstat(path)
    if (!found.isDirectory())
      return fail(found.isFile() ? isFile(path) : someoneElses(path, 'it is not a directory'))
    if (made && user) await changeOwner(path, user)
    else if (found.uid !== (user?.uid ?? process.getuid?.())) {
      return isUnfinished(found, user)
        ? changeOwner(path, user).then(() => ok(undefined))
        : fail(ownedByOther(path, found))
    }
    if (found.mode & 0o077) await closeToOthers(path)
    return ok(undefined)
  } catch (error) {
    return failOrThrow(error, path)
  }
}

/** Whether the directory was made just now; false when there is something by this name already. */
const makeDirectory = (path: string): Promise<boolean> =>
  mkdir(path, { mode: 0o700 }).then(
    () => true,
    (error: unknown) => {
      if (systemErrorCode(error) === 'EEXIST') return false
      throw error
    },
  )

// Root was interrupted, or is just now, between making the directory and giving it to the server's user.
const isUnfinished = (found: Stats, user: ServerUser | undefined): user is ServerUser =>
  user !== undefined && found.uid === 0

// Through a descriptor that refuses links, so that nobody can put one in the directory's place meanwhile.
const withDirectory = async (
  path: string,
  change: (directory: Awaited<ReturnType<typeof open>>) => Promise<void>,
) => {
  const directory = await open(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)
  try {
    await change(directory)
  } finally {
    await directory.close()
  }
}

const changeOwner = (path: string, user: ServerUser) =>
  withDirectory(path, (directory) => directory.chown(user.uid, user.gid))

const closeToOthers = (path: string) => withDirectory(path, (directory) => directory.chmod(0o700))

const OUR_NAMES = /^(cluster|server\.log|binaries|\.s\.PGSQL\.)/

const looksLikeOurs = async (home: string): Promise<boolean> => {
  const names = await readdir(home)
  return names.length === 0 || names.some((name) => OUR_NAMES.test(name))
}

// Whom the database belongs to already; before there is one, whom the directory belongs to.
const ownerOfData = async (dataDir: string): Promise<{ readonly uid: number; readonly gid: number }> => {
  const home = await lstat(join(dataDir, 'postgres')).catch(() => undefined)
  return home?.isDirectory() && home.uid !== 0 ? home : stat(dataDir)
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

const nearestExisting = async (path: string): Promise<string> =>
  (await exists(path)) || dirname(path) === path ? path : nearestExisting(dirname(path))

const failOrThrow = (error: unknown, path: string): Result<never, LocalPostgresFailure> => {
  const failure = failureFromSystemError(error, path)
  if (!failure) throw error
  return fail(failure)
}

const isFile = (path: string): LocalPostgresFailure =>
  failureAt(
    'DATA_DIR_NOT_OURS',
    path,
    `${path} is a file where Rapport needs a directory. Move the file away, or choose another directory with --data.`,
  )

const someoneElses = (path: string, why: string): LocalPostgresFailure =>
  failureAt(
    'DATA_DIR_NOT_OURS',
    path,
    `Rapport leaves ${path} alone: ${why}. Choose another directory with --data.`,
  )

const ownedByOther = (path: string, found: Stats): LocalPostgresFailure =>
  failureAt(
    'DATA_DIR_NOT_OURS',
    path,
    `${path} belongs to another user (id ${found.uid}). Run Rapport as that user, or choose another directory with --data.`,
  )
