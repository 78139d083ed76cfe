#!/usr/bin/env node
// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know the protocol.
// Syntax that any Node since 12 can read: an older one must get as far as starting the pinned one.
'use strict'
const { spawn } = require('child_process')
const { existsSync, readFileSync, realpathSync } = require('fs')
const { dirname, join } = require('path')

const root = join(dirname(realpathSync(__filename)), '..', '..', '..')
const main = join(root, 'packages', 'app', 'src', 'main.ts')
const modules = join(root, 'node_modules')
const pinned = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const majorOf = (version) => Number(version.split('.')[0])

const pinnedMajor = () => {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies
  return majorOf(wanted.node)
}

const runOnPinned = () => {
  if (!existsSync(pinned)) {
    process.stderr.write(
      `Rapport is not installed yet: run "npm start" (or "npm ci") in ${root}.\nIt brings its own Node; this one is ${process.versions.node}.\n`,
    )
    process.exitCode = 70
    return
  }
  const child = spawn(pinned, [main].concat(process.argv.slice(2)), { stdio: 'inherit' })
  // A terminal sends Ctrl-C to both: the child decides what it means. Other signals come to this process alone.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`Rapport cannot start ${pinned}: ${error.message}\n`)
    process.exitCode = 70
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

if (majorOf(process.versions.node) === pinnedMajor()) {
  import(require('url').pathToFileURL(main).href).catch((error) => {
    process.stderr.write(`${error.stack || error}\n`)
    process.exitCode = 70
  })
} else runOnPinned()
