import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { attempt } from './run.js'

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** A Chromium to test with: one that is there, else the system's package, else Playwright's own. */
export const chromiumPath = () => {
  const found = findChromium()
  if (found !== null) return found
  console.error('Installing Chromium for the browser tests (this happens once) …')
  if (installFromSystem()) {
    const installed = findChromium()
    if (installed !== null) return installed
  }
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  attempt(process.execPath, [cli, 'install', 'chromium'])
  const own = findChromium()
  if (own === null) {
    console.error('No Chromium could be found or installed. Install one and name it in CHROMIUM_PATH.')
    process.exit(1)
  }
  return own
}

const findChromium = () => {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const playwright = execFileSync(
    process.execPath,
    ['-p', `require('playwright-core').chromium.executablePath()`],
    {
      encoding: 'utf8',
      cwd: new URL('..', import.meta.url),
    },
  ).trim()
  if (existsSync(playwright)) return playwright
  for (const name of SYSTEM) {
    const which = spawnSync('which', [name], { encoding: 'utf8' })
    if (which.status === 0) return which.stdout.trim()
  }
  return null
}

/** Debian and its kin; as root, or where sudo asks nothing. */
const installFromSystem = () => {
  if (spawnSync('which', ['apt-get']).status !== 0) return false
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args]
    return attempt(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } }) === 0
  }
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
}
