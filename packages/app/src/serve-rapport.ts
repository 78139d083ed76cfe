import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { EXIT, type Io, write } from '@rapport/cli'
import type { HttpServer, ServeOptions } from '@rapport/http'
import { registry } from '@rapport/operations'
import type { Rapport } from './open-rapport.ts'
import { newSecret, readToken } from './token.ts'
import { version } from './version.ts'

/** Not used by anything well known, and easy to remember. */
const USUAL_PORT = 4600

const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url))

export interface ServeRapportOptions {
  readonly rapport: Rapport
  /** Where the key is kept. */
  readonly dataDir: string
  /** The usual one, or any free one when that is taken, unless a port is named. */
  readonly port?: number
  readonly host?: string
  readonly opensBrowser: boolean
  readonly isDemo: boolean
}

/** Serves the pages and the API until the signal of `io`; answers the exit code. */
export const serveRapport = async (options: ServeRapportOptions, io: Io): Promise<number> => {
  const unprepared = await options.rapport.prepare()
  if (unprepared !== null) {
    await write(io.stderr, `✗ ${unprepared.message} (${unprepared.code})\n`)
    return EXIT.failed
  }
  const { serveHttp } = await import('@rapport/http')
  const token = await readToken(options.dataDir)
  // What every page needs is loaded while the user still reaches for the mouse; a failure will show where it matters.
  const warmUp = () => void options.rapport.run(registry.people.list, { limit: 1 }).catch(() => {})
  const server = await listen(serveHttp, options, {
    run: options.rapport.run,
    token,
    newSecret,
    version,
    web: { root: WEB_ROOT, onVisit: warmUp },
    host: options.host ?? '127.0.0.1',
    port: options.port ?? USUAL_PORT,
  })
  if (typeof server === 'string') {
    await write(io.stderr, `✗ ${server}\n`)
    return EXIT.failed
  }
  await write(io.stdout, greeting(server, options))
  if (options.opensBrowser) openBrowser(server.openingAddress)
  warmUp()
  await untilAborted(io.signal)
  await write(io.stderr, 'Stopping …\n')
  await server.close()
  return EXIT.done
}

type ServeHttp = (options: ServeOptions) => Promise<HttpServer>

/** The server, or why it cannot listen. */
const listen = async (
  serveHttp: ServeHttp,
  { port: namedPort }: ServeRapportOptions,
  options: ServeOptions,
): Promise<HttpServer | string> => {
  try {
    return await serveHttp(options)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && namedPort === undefined) return serveHttp({ ...options, port: 0 })
    if (code === 'EADDRINUSE')
      return `Port ${options.port} is taken. Name another with --port, or leave it out.`
    if (code === 'EACCES') return `Port ${options.port} may not be used by this user. Take one above 1023.`
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      return `This machine has no address "${options.host}".`
    throw error
  }
}

const greeting = (server: HttpServer, { isDemo, dataDir }: ServeRapportOptions) => `
  Rapport is running${isDemo ? ' with the demo: invented people, in a place of their own' : ''}. Open it in your browser:

    ${server.openingAddress}

  The address works as long as this server runs. For programs: ${server.address}api/reference
  Data: ${dataDir}
  Stop with Ctrl-C.

`

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** Best effort: without a browser the address is on the screen. */
const openBrowser = (address: string) => {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address]
  if (command === undefined) return
  const child = spawn(command, args, { detached: true, stdio: 'ignore' })
  child.on('error', () => {})
  child.unref()
}
