// Plain JavaScript that Node 20 can run: this is what works before anything is installed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.js'

export const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const isWindows = process.platform === 'win32'

/** The pinned Node, as npm lays it down. */
export const pinnedNode = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node')

/** Puts the pinned Node and the installed tools first on the PATH, for everything started from here. */
export const pinnedEnvironment = () => ({
  PATH: [join(modules, 'node', 'bin'), join(modules, '.bin'), process.env.PATH].join(isWindows ? ';' : ':'),
})

/** Installs what package-lock.json names, where it is missing or of another version. */
export const installWhatIsMissing = () => {
  if (isInstalled()) return
  console.error('Installing what Rapport needs (this happens once) …')
  // Not `npm ci`: packages for other platforms than the lock file was made on are optional, missing from it, and npm 11's
  // `ci` refuses that. `install` follows the lock file for all the others, and `--no-save` leaves it as it is.
  run(
    isWindows ? 'npm.cmd' : 'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
    },
  )
  // The package `node` fetches its program in an install script, which npm may have been told not to run.
  if (!existsSync(pinnedNode)) {
    run(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(modules, 'node') })
  }
}

/** npm keeps a copy of the lock file that it installed from. */
const isInstalled = () => {
  const installed = join(modules, '.package-lock.json')
  if (!existsSync(installed) || !existsSync(pinnedNode)) return false
  const present = packagesOf(installed)
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      !path.includes('node_modules/') ||
      wanted.optional ||
      wanted.peer ||
      wanted.link ||
      present[path]?.version === wanted.version,
  )
}

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
