import { EXIT, type Io, runCli } from '@rapport/cli'
import { demoCommand } from './commands/demo.command.ts'
import { mcpCommand } from './commands/mcp.command.ts'
import { serveCommand } from './commands/serve.command.ts'
import { tokenCommand } from './commands/token.command.ts'
import { versionCommand } from './commands/version.command.ts'
import { openRapport } from './open-rapport.ts'
import { version } from './version.ts'

/** Columns of text that goes into a file or a pipe. */
const COLUMNS_ELSEWHERE = 120

/** The `rapport` command on this process: its streams, environment and signals. Answers the exit code. */
export const runRapport = (argv: readonly string[]): Promise<number> => {
  // A reader that went away (`| head`) ends the output, not the program.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  return runCli(argv, createIo(), {
    version,
    open: ({ data }) => openRapport({ data, environment: process.env }),
    commands: [serveCommand, demoCommand, mcpCommand, tokenCommand, versionCommand],
  })
}

const createIo = (): Io => {
  const environment = process.env
  const isDumb = environment.TERM === 'dumb' || Boolean(environment.NO_COLOR)
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    columns: process.stdout.columns ?? COLUMNS_ELSEWHERE,
    isColourful: process.stdout.isTTY === true && !isDumb,
    canShowProgress: process.stderr.isTTY === true && environment.TERM !== 'dumb',
    environment,
    signal: interruption(),
  }
}

/** Aborted by the first signal to stop; who sends a second one no longer wants to wait. */
const interruption = (): AbortSignal => {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(EXIT.cancelled)
      controller.abort()
    })
  }
  return controller.signal
}
