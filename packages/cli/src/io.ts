import type { Readable, Writable } from 'node:stream'

/** The shell as a command sees it. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** Columns of the terminal, or a good width for a file. */
  readonly columns: number
  readonly isColourful: boolean
  /** Whether standard error is a terminal, where a bar can move. */
  readonly canShowProgress: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

/** What a command ends with; scripts rely on it. */
export const EXIT = {
  done: 0,
  /** An expected failure: a code and a message say which. */
  failed: 1,
  /** The command line or an input does not fit. */
  usage: 2,
  /** A defect of Rapport (EX_SOFTWARE of sysexits.h). */
  defect: 70,
  /** Ended by Ctrl-C (128 + SIGINT). */
  cancelled: 130,
} as const

/** Writes all of the text, also into a slow pipe; a reader that went away (`| head`) is no error. */
export const write = (stream: Writable, text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
