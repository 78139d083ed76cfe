import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../packages/app/bin/rapport.js', import.meta.url))

/** The first start makes a database; a slow machine takes its time. In milliseconds. */
const START_WITHIN = 90_000

export interface RapportServer {
  /** Lets a browser in. */
  readonly openingAddress: string
  readonly origin: string
  readonly dataDir: string
  /** Runs a command of the shell on the same data, and answers what it printed. */
  readonly command: (...words: readonly string[]) => Promise<string>
  readonly stop: () => Promise<void>
}

/** Rapport as a user starts it, on a fresh data directory and any free port. */
export const startRapport = async (): Promise<RapportServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rapport-browser-'))
  const server = spawn(process.execPath, [COMMAND, 'serve', '--port', '0', '--data', dataDir])
  const openingAddress = await printedAddress(server)
  return {
    openingAddress,
    origin: new URL(openingAddress).origin,
    dataDir,
    command: (...words) => output(spawn(process.execPath, [COMMAND, ...words, '--data', dataDir])),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const printedAddress = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = ''
    const give = (reason: string) => reject(new Error(`Rapport ${reason}. It printed:\n${printed}`))
    const timer = setTimeout(() => give('printed no address in time'), START_WITHIN)
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\/\/\S+\?open=\S+/.exec(printed)
      if (address === null) return
      clearTimeout(timer)
      resolve(address[0])
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', (code) => give(`ended with ${code}`))
  })

const output = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = ''
    let complaint = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.once('exit', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`the command ended with ${code}: ${complaint}`)),
    )
  })
