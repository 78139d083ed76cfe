import { execFile } from 'node:child_process'
import { accessSync, constants, lstatSync, readFileSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, rename, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { fail, ok, type Result } from '@rapport/domain'
import { type PostgresBinaries, programPath } from './binaries.ts'
import { failureAt, failureFromSystemError, type LocalPostgresFailure, systemErrorCode } from './failure.ts'
import { canRun } from './reach.ts'
import type { ServerUser } from './server-user.ts'
import { removeLeftovers, removeTree, workName } from './work-dir.ts'

/** Where root keeps its copy of the binaries: readable by every user, writable by none but root. */
export const ROOT_COPIES = '/var/lib/rapport-binaries'

/**
 * The binaries in a state in which the server's user can run them: with the library links that npm leaves to an install
 * script (which it may have blocked), and below directories that the user may enter. Where they cannot be mended in place
 * (a checkout in root's home, a global install of root's) a copy is made once in `copies` and used from then on.
 */
export const usableBinaries = async (
  original: PostgresBinaries,
  user: ServerUser | undefined,
  copies: string,
): Promise<Result<PostgresBinaries, LocalPostgresFailure>> => {
  if (process.platform === 'win32') return ok(original)
  try {
    if (
      (await linkLibraries(original.directory)) &&
      isExecutable(original) &&
      (!user || (await canRun(user, programPath(original, 'postgres'))))
    )
      return ok(original)
    const copy = { ...original, directory: join(copies, original.version) }
    if (!isComplete(copy)) await copyBinaries(original.directory, copies, original.version)
    if (await canRun(user, programPath(copy, 'postgres'))) return ok(copy)
    return fail(
      failureAt(
        'BINARIES_MISSING',
        copy.directory,
        `Rapport's database program in ${copy.directory} does not run. Remove that directory and start Rapport again.`,
      ),
    )
  } catch (error) {
    const failure = failureFromSystemError(error, copies)
    if (!failure) throw error
    return fail(failure)
  }
}

// The list calls the binaries' directory by the name it has in the package; a copy goes by another.
const LISTED_FROM = 'native'

type Link = { readonly source: string; readonly target: string }

/** Makes the links that the package lists; false when the directory may not be written to and some are missing. */
const linkLibraries = async (directory: string): Promise<boolean> => {
  try {
    for (const { source, target } of linksOf(directory)) {
      const path = join(directory, relative(LISTED_FROM, target))
      if (lstatSync(path, { throwIfNoEntry: false })) continue
      await symlink(relative(dirname(target), source), path).catch((error: unknown) => {
        if (systemErrorCode(error) !== 'EEXIST') throw error
      })
    }
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(systemErrorCode(error) ?? '')) return false
    throw error
  }
}

// A platform without links (Windows, or a package that carries them as files) lists none.
const linksOf = (directory: string): readonly Link[] => {
  try {
    return JSON.parse(readFileSync(join(directory, 'pg-symlinks.json'), 'utf8'))
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return []
    throw error
  }
}

const isExecutable = (binaries: PostgresBinaries): boolean => {
  try {
    for (const name of ['initdb', 'postgres'] as const)
      accessSync(programPath(binaries, name), constants.X_OK)
    return true
  } catch {
    return false
  }
}

// A copy gets its name only when it is whole, so having the name is enough.
const isComplete = ({ directory }: PostgresBinaries): boolean =>
  lstatSync(directory, { throwIfNoEntry: false })?.isDirectory() ?? false

const copyBinaries = async (source: string, copies: string, version: string): Promise<void> => {
  await mkdir(copies, { recursive: true, mode: 0o755 })
  await removeLeftovers(copies, 'new-')
  const temporary = join(copies, workName('new-'))
  try {
    await cp(source, temporary, { recursive: true, verbatimSymlinks: true })
    await linkLibraries(temporary)
    await readableByAll(temporary)
    // Otherwise a power cut could keep the new name and lose what is in the files.
    await promisify(execFile)('sync', ['-f', temporary]).catch(() => undefined)
    await rename(temporary, join(copies, version)).catch((error: unknown) => {
      if (!['ENOTEMPTY', 'EEXIST'].includes(systemErrorCode(error) ?? '')) throw error
    })
  } finally {
    await removeTree(temporary)
  }
}

/** Undoes a strict umask of whoever installed the package; the copy holds nothing private. */
const readableByAll = async (directory: string): Promise<void> => {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) await readableByAll(path)
    else if (entry.isFile()) await chmod(path, path.includes('/bin/') ? 0o755 : 0o644)
  }
}
