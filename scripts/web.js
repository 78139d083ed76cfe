import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedEnvironment, pinnedNode, root } from './install.js'
import { run } from './run.js'

const web = join(root, 'packages', 'web')
const stamp = join(web, 'dist', '.built-from')

/** What the built UI depends on. */
const SOURCES = [
  'packages/web/src',
  'packages/web/public',
  'packages/web/index.html',
  'packages/web/vite.config.ts',
  'packages/domain/src',
  'package-lock.json',
]

/** Builds the UI when it is missing or its sources are not those it was built from. */
export const buildWebIfStale = () => {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Building the user interface …')
  run(pinnedNode, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: web,
    env: pinnedEnvironment(),
  })
  writeFileSync(stamp, wanted)
}

const fingerprint = () => {
  const hash = createHash('sha256')
  for (const source of SOURCES) addTo(hash, join(root, source))
  return hash.digest('hex')
}

const addTo = (hash, path) => {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) {
    hash.update(path.slice(root.length)).update(readFileSync(path))
    return
  }
  for (const name of readdirSync(path).sort()) addTo(hash, join(path, name))
}
