import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { createHttpApp, type HttpAppOptions } from './app.ts'

export interface ServeOptions extends Omit<HttpAppOptions, 'port' | 'host'> {
  /** 0 takes any free port. */
  readonly port: number
  readonly host: string
}

export interface HttpServer {
  readonly port: number
  /** Without the opening code. */
  readonly address: string
  /** Opens the pages in a browser, as often as one likes while the server lives. */
  readonly openingAddress: string
  /** What no client may exceed: milliseconds, and connections at once. */
  readonly limits: {
    readonly headers: number
    readonly request: number
    readonly idle: number
    readonly connections: number
  }
  /** Lets running calls finish, up to a limit, then ends every connection. */
  readonly close: () => Promise<void>
}

/** Longest a client may take over its headers, in milliseconds: Slowloris sends them for hours. */
const HEADERS_TIMEOUT = 10_000
/** Longest a client may take over a whole request, in milliseconds: half a gigabyte over a slow tunnel. */
const REQUEST_TIMEOUT = 10 * 60_000
/** Longest an idle connection is kept, in milliseconds. */
const KEEP_ALIVE = 5_000
/** Most connections at once: a browser opens six, a hundred programs a hundred. */
const MOST_CONNECTIONS = 1_000
/** How long running calls may go on when the server closes, in milliseconds. */
const LAST_CALLS = 3_000

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])

/** Listens, and answers as `createHttpApp` does. Throws with `code` EADDRINUSE when the port is taken. */
export const serveHttp = async (options: ServeOptions): Promise<HttpServer> => {
  let port = options.port
  const shown = options.host.includes(':') ? `[${options.host}]` : options.host
  const { app, openingCode } = createHttpApp({
    ...options,
    port: () => port,
    ...(LOOPBACK.has(options.host) ? {} : { host: shown }),
  } as HttpAppOptions)

  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      keepAliveTimeout: KEEP_ALIVE,
      connectionsCheckingInterval: 5_000,
      requireHostHeader: true,
    },
  }) as Server
  server.maxConnections = MOST_CONNECTIONS

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const bound = server.address()
  if (bound !== null && typeof bound === 'object') port = bound.port
  const address = `http://${shown}:${port}/`

  return {
    port,
    address,
    openingAddress: `${address}?open=${openingCode}`,
    limits: {
      headers: server.headersTimeout,
      request: server.requestTimeout,
      idle: server.keepAliveTimeout,
      connections: server.maxConnections,
    },
    close: () =>
      new Promise((resolve) => {
        const impatience = setTimeout(() => server.closeAllConnections(), LAST_CALLS)
        server.close(() => {
          clearTimeout(impatience)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
