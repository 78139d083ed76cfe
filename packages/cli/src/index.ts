export type { AppCommand, AppOption } from './app-command.ts'
export { EXIT, type Io, write } from './io.ts'
export { type CliOptions, type OpenedRun, runCli } from './run-cli.ts'
