// npm test: installs what is missing, then runs every test: vitest, and the journeys in a real browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from './chromium.js'
import { installWhatIsMissing, pinnedEnvironment, pinnedNode, root } from './install.js'
import { attempt } from './run.js'
import { buildWebIfStale } from './web.js'

installWhatIsMissing()
buildWebIfStale()

const reports = mkdtempSync(join(tmpdir(), 'rapport-tests-'))
const env = { ...pinnedEnvironment(), CHROMIUM_PATH: chromiumPath() }
const tool = (...path) => join(root, 'node_modules', ...path)

const unit = join(reports, 'vitest.json')
const unitCode = attempt(
  pinnedNode,
  [tool('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  { cwd: root, env },
)
const browser = join(reports, 'playwright.json')
const browserCode = attempt(
  pinnedNode,
  [
    tool('@playwright', 'test', 'cli.js'),
    'test',
    '--config',
    'tests/browser/playwright.config.ts',
    '--reporter=line,json',
  ],
  { cwd: root, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: browser } },
)

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}
const vitest = read(unit)
const playwright = read(browser).stats ?? {}
const passed = (vitest.numPassedTests ?? 0) + (playwright.expected ?? 0) + (playwright.flaky ?? 0)
const skipped = (vitest.numPendingTests ?? 0) + (playwright.skipped ?? 0)
const failedTests = (vitest.numFailedTests ?? 0) + (playwright.unexpected ?? 0)
// A run that broke off before its tests failed too, though no test says so.
const broken = [unitCode, browserCode].filter((code) => code !== 0).length
const failed = failedTests > 0 ? failedTests : broken
rmSync(reports, { recursive: true, force: true })

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
