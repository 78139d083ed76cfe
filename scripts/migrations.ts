/** `--check`: fails when the tables in the code are not those that the migrations make. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const store = fileURLToPath(new URL('../packages/store', import.meta.url))
const drizzleKit = join(dirname(createRequire(import.meta.url).resolve('drizzle-kit')), 'bin.cjs')
const copy = mkdtempSync(join(tmpdir(), 'rapport-migrations-'))
try {
  cpSync(join(store, 'migrations'), copy, { recursive: true })
  const before = readdirSync(copy).length
  execFileSync(
    process.execPath,
    [drizzleKit, 'generate', '--dialect', 'postgresql', '--schema', './src/tables/index.ts', '--out', copy],
    { cwd: store, stdio: 'pipe' },
  )
  if (readdirSync(copy).length !== before) {
    console.error(
      'The tables differ from the migrations. Run: npx drizzle-kit generate --name what-changes (in packages/store)',
    )
    process.exitCode = 1
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
