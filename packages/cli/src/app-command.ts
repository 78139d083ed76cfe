import type { Io } from './io.ts'

export interface AppOption {
  /** As commander writes them: `--port <number>`. */
  readonly flags: string
  readonly description: string
}

/** A command that is no operation: it starts a server, or tells about the program itself. */
export interface AppCommand {
  readonly name: string
  readonly summary: string
  readonly description?: string
  readonly options?: readonly AppOption[]
  readonly examples?: readonly string[]
  /** Answers the exit code. */
  readonly run: (options: Readonly<Record<string, string | boolean | undefined>>, io: Io) => Promise<number>
}
