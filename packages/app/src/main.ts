import { enableCompileCache } from 'node:module'

// Before anything else is loaded: what was compiled once starts in a fraction of the time.
enableCompileCache()

const { runRapport } = await import('./run-rapport.ts')
process.exitCode = await runRapport(process.argv.slice(2))
