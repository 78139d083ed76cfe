// npm start: installs what is missing, builds the UI if it is stale, and serves.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { installWhatIsMissing, pinnedNode, root } from './install.js'
import { buildWebIfStale } from './web.js'

installWhatIsMissing()
buildWebIfStale()

const options = process.argv.slice(2)
const isDemo = options.includes('--demo')
const command = [isDemo ? 'demo' : 'serve', ...options.filter((option) => option !== '--demo')]
const server = spawn(pinnedNode, [join(root, 'packages', 'app', 'src', 'main.ts'), ...command], {
  stdio: 'inherit',
})

// The terminal sends Ctrl-C to the server as well; this process only has to wait for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => signal !== 'SIGINT' && server.kill(signal))
}
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
