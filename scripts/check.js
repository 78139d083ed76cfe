// npm run check: format, lint and import law, types, dead code, generated files.
import { join } from 'node:path'
import { installWhatIsMissing, pinnedEnvironment, pinnedNode, root } from './install.js'
import { attempt } from './run.js'

installWhatIsMissing()

const bin = (name) => join(root, 'node_modules', '.bin', name)
const CHECKS = [
  ['format, lint, import law', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['types', bin('tsc'), ['--project', 'tsconfig.json']],
  ['dead code', bin('knip'), []],
  ['the reference is up to date', pinnedNode, ['scripts/reference.ts', '--check']],
  ['migrations match the tables', pinnedNode, ['scripts/migrations.ts', '--check']],
]

const failed = CHECKS.filter(([name, command, args]) => {
  console.log(`— ${name}`)
  return attempt(command, args, { cwd: root, env: pinnedEnvironment() }) !== 0
})
for (const [name] of failed) console.error(`failed: ${name}`)
process.exit(failed.length > 0 ? 1 : 0)
