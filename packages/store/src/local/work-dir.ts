import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { processBirth } from './process-identity.ts'

/** How everything half made in a database's directory is named: all of it may go once its maker is dead. */
export const HALF_MADE = 'cluster.new-'

/**
 * A name for something half made (`cluster.new-1234-…`) that tells which process makes it, so that any later process can see
 * whether the maker is still alive. The random end keeps two makers within one process apart.
 */
export const workName = (prefix: string): string =>
  `${prefix}${process.pid}-${processBirth(process.pid) ?? '0'}-${randomBytes(4).toString('hex')}`

/** Removes what dead processes left half made under this prefix; never what a live one is working on. */
export const removeLeftovers = async (directory: string, prefix: string): Promise<void> => {
  for (const name of await readdir(directory).catch(() => [])) {
    if (name.startsWith(prefix) && !makerIsAlive(name.slice(prefix.length)))
      await removeTree(join(directory, name))
  }
}

/** Removes a tree that a dying `initdb` may still be writing into; what cannot go now goes at a later start. */
export const removeTree = async (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 }).catch(() => undefined)

const makerIsAlive = (name: string): boolean => {
  const [pid, birth] = name.split('-')
  return processBirth(Number(pid)) === birth
}
