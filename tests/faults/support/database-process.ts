import type {
  LocalPostgresFailure,
  OpenLocalPostgresOptions,
} from '../../../packages/store/src/local/index.ts'
import type { ServerUser } from '../../../packages/store/src/local/server-user.ts'
import { type ChildScript, spawnScript } from './child-script.ts'

export type DatabaseChildInput = Pick<OpenLocalPostgresOptions, 'dataDir' | 'binaries'> & {
  /** The ordinary user to become, when the tests run as root. */
  readonly as?: ServerUser | undefined
  /** How often it opens (and closes) the database; the last time it stays. */
  readonly rounds: number
}

export type OpenedInChild =
  | { readonly ok: true; readonly value: { readonly pid: number; readonly socketDir: string } }
  | { readonly ok: false; readonly failure: LocalPostgresFailure }

export type DatabaseProcess = ChildScript & {
  readonly opened: Promise<OpenedInChild>
  readonly query: <T>(sql: string) => Promise<readonly T[]>
  /** Leaves the database and ends; resolves with the exit code. */
  readonly close: () => Promise<number | NodeJS.Signals>
}

/** Another Rapport on a data directory. Resolves when its program is loaded and it is about to open the database. */
export const startDatabaseProcess = async (
  input: Omit<DatabaseChildInput, 'rounds'> & { readonly rounds?: number },
): Promise<DatabaseProcess> => {
  const script = spawnScript(new URL('./database-child.ts', import.meta.url), { rounds: 1, ...input })
  await script.next<string>()
  const opened = script.next<OpenedInChild>()
  // A test that kills the process first never looks at this.
  opened.catch(() => undefined)
  return {
    ...script,
    opened,
    query: (sql) => {
      script.send({ do: 'query', sql })
      return script.next()
    },
    close: () => {
      script.send({ do: 'close' })
      return script.exit()
    },
  }
}
