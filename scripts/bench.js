// npm run bench: every benchmark against a baseline in the same run; figures as tables and ratios.
import { chromiumPath } from './chromium.js'
import { installWhatIsMissing, pinnedEnvironment, pinnedNode, root } from './install.js'
import { attempt } from './run.js'
import { buildWebIfStale } from './web.js'

installWhatIsMissing()
buildWebIfStale()

const BENCHMARKS = [
  'bench/title/title-quality.ts',
  'bench/objective/objective-quality.ts',
  'bench/match/match-quality.ts',
  'bench/match/match-speed.ts',
  'bench/network/why-quality.ts',
  'bench/network/membership-speed.ts',
  'bench/learned/line-quality.ts',
  'bench/learned/match-quality.ts',
  'bench/learned/match-speed.ts',
  'bench/log-line/log-line-quality.ts',
  'bench/log-line/log-line-speed.ts',
  'bench/strength/strength-quality.ts',
  'bench/strength/strength-speed.ts',
  'bench/plan/plan-speed.ts',
  'bench/plan/plan-policies.ts',
  'bench/graph/graph-speed.ts',
  'bench/graph/server-speed.ts',
  'bench/brokerage/brokerage-speed.ts',
  'bench/target/target-speed.ts',
  'bench/venue/venue-quality.ts',
  'bench/few/evidence.ts',
  'bench/favor/ledger-speed.ts',
  'bench/outcome/outcome-speed.ts',
  'bench/identity/identity-quality.ts',
  'bench/identity/identity-speed.ts',
  'bench/identity/address-books.ts',
  'bench/import-and-plan.ts',
  'bench/people-in-browser.ts',
  'bench/map/map-in-browser.ts',
]
const env = { ...pinnedEnvironment(), CHROMIUM_PATH: chromiumPath() }
const failed = BENCHMARKS.filter(
  (path) => attempt(pinnedNode, ['--expose-gc', path], { cwd: root, env }) !== 0,
)
for (const path of failed) console.error(`missed its bounds: ${path}`)
process.exit(failed.length > 0 ? 1 : 0)
