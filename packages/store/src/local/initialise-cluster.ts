import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { lstat, open, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fail, ok, type Result } from '@rapport/domain'
import { ADMIN_ROLE, passwordPath } from './address.ts'
import { type PostgresBinaries, programPath } from './binaries.ts'
import { diagnoseDirectory, freeBytes } from './diagnose.ts'
import {
  diskFull,
  failureAt,
  failureFromSystemError,
  type LocalPostgresFailure,
  systemErrorCode,
} from './failure.ts'
import { lendDirectory, seenByServer } from './lent-directory.ts'
import type { Place } from './place.ts'
import type { Durability } from './settings.ts'
import { HALF_MADE, removeTree, workName } from './work-dir.ts'

// The new cluster takes 39 MB, the database in it 8 MB, and its log grows by 16 MB at a time.
const NEEDED_BYTES = 96_000_000

/**
 * Makes the cluster under a name of its own and gives it the final one in a single step: whenever this is interrupted, the
 * cluster is either whole or not there. Of two processes that do it at once the later one takes the earlier one's.
 */
export const initialiseCluster = async (
  place: Place,
  binaries: PostgresBinaries,
  durability: Durability,
): Promise<Result<void, LocalPostgresFailure>> => {
  if ((await freeBytes(place.home)) < NEEDED_BYTES) return fail(diskFull(place.home))
  const temporary = join(place.home, workName(HALF_MADE))
  try {
    await makeCluster(temporary, place, binaries, durability)
    await takeName(temporary, place, durability)
    return ok(undefined)
  } catch (error) {
    // Looked at before the half-made cluster is removed, which would make room again.
    const failure = (await diagnoseDirectory(place.home)) ?? failureFromSystemError(error, place.home)
    if (failure) return fail(failure)
    const output = outputOf(error)
    if (output === undefined) throw error
    return fail(
      failureAt(
        'START_FAILED',
        place.home,
        `The local database in ${place.home} could not be created.`,
        output,
      ),
    )
  } finally {
    await removeTree(temporary)
    await removeTree(`${temporary}.password`)
  }
}

const makeCluster = async (
  directory: string,
  place: Place,
  binaries: PostgresBinaries,
  durability: Durability,
) => {
  const access = process.platform === 'win32' ? await passwordAccess(directory) : SOCKET_ACCESS
  const args = [
    ...['-D', seenByServer(place, directory), '-U', ADMIN_ROLE, ...access, ...LOCALE, '--data-checksums'],
    // Our own clean-up looks at the free space first.
    '--no-clean',
    ...(durability === 'durable' ? [] : ['--no-sync']),
  ]
  const env = process.platform === 'win32' ? process.env : { PATH: '/usr/bin:/bin', LC_ALL: 'C' }
  await runInitdb(programPath(binaries, 'initdb'), args, place, env)
  if (process.platform === 'win32') await rename(`${directory}.password`, passwordPath(directory))
}

const runInitdb = async (program: string, args: readonly string[], place: Place, env: NodeJS.ProcessEnv) => {
  const lent = await lendDirectory(place)
  try {
    const child = spawn(program, args, {
      ...place.user,
      cwd: place.home,
      env,
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'pipe', ...lent.map(({ fd }) => fd)],
    })
    const stderr = text(child.stderr as Readable)
    const [code] = await once(child, 'close')
    if (code !== 0) throw Object.assign(new Error('initdb failed'), { stderr: await stderr })
  } finally {
    await Promise.all(lent.map((directory) => directory.close()))
  }
}

// Whoever reaches the socket is trusted: it lies in a directory that only the server's user (and root) can enter, and that
// user could read the files themselves anyway. Nothing listens on the network, and if it did it would be refused.
const SOCKET_ACCESS = ['--auth-local=trust', '--auth-host=reject']

const passwordAccess = async (directory: string): Promise<readonly string[]> => {
  await writeFile(`${directory}.password`, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return ['--auth=scram-sha-256', `--pwfile=${directory}.password`]
}

// Text sorts by code point, which is fast, lets an index serve LIKE, and never changes with an update of the system, as
// language-aware order does. Letters of every script are known as letters (case, trigrams). Both 15 and 18 can do this; the
// portable "builtin" provider only came with 17.
const LOCALE = ['--encoding=UTF8', '--locale=C', `--lc-ctype=${letterLocale()}`]

function letterLocale(): string {
  if (process.platform === 'darwin') return 'en_US.UTF-8'
  return process.platform === 'win32' ? 'English_United States.1252' : 'C.UTF-8'
}

const takeName = async (temporary: string, place: Place, durability: Durability) => {
  // Renaming onto an empty directory would succeed; a cluster that another process has made is never empty.
  await rename(temporary, place.cluster).catch(async (error: unknown) => {
    const code = systemErrorCode(error)
    const otherWasFirst =
      code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'EPERM' && (await exists(place.cluster)))
    if (!otherWasFirst) throw error
  })
  if (durability === 'durable') await keepName(place.home)
}

/** Makes the new name survive a power cut. Windows has no such thing as syncing a directory. */
const keepName = async (directory: string) => {
  if (process.platform === 'win32') return
  const handle = await open(directory, 'r')
  await handle.sync().finally(() => handle.close())
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

const outputOf = (error: unknown): string | undefined =>
  error instanceof Error && 'stderr' in error && typeof error.stderr === 'string'
    ? error.stderr.trimEnd()
    : undefined
