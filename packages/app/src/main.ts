import { enableCompileCache } from 'node:module'

// Before anything else is loaded: what was compiled once starts in a fraction of the time.
enableCompileCache()

/** How long what is still open may take to close when the command is done, in milliseconds. */
const LAST_MOMENTS = 3_000

const { runRapport } = await import('./run-rapport.ts')
process.exitCode = await runRapport(process.argv.slice(2))
// A connection that a defect left open must not keep the shell waiting. Unreferenced: without one the process just ends.
setTimeout(() => process.exit(), LAST_MOMENTS).unref()
