import { connect } from 'node:net'
import { type HttpServer, serveHttp } from '@rapport/http'
import type { AnyOperation } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { inject } from 'vitest'

/** Recognisable wherever it should not turn up. */
export const CANARY = 'canary-token-7f3a9c51e2d84b60'

export interface TestServer {
  readonly server: HttpServer
  readonly runtime: TestRuntime
  /** Like fetch, with the token. */
  readonly call: (
    path: string,
    init?: RequestInit & { readonly headers?: Record<string, string> },
  ) => Promise<Response>
  /** The cookie of a browser that was opened with the printed address. */
  readonly cookie: string
  readonly networks: () => Promise<number>
  readonly defects: readonly string[]
  readonly close: () => Promise<void>
}

export const startTestServer = async (): Promise<TestServer> => {
  const runtime = await createTestRuntime(inject('clusters')[18])
  const defects: string[] = []
  let secrets = 0
  const server = await serveHttp({
    run: runtime.run,
    token: CANARY,
    newSecret: () => {
      secrets += 1
      return `canary-secret-${secrets}-b1946ac92492d2347c`
    },
    host: '127.0.0.1',
    port: 0,
    version: '0',
    onDefect: (defect, operation: AnyOperation) => defects.push(`${operation.name}: ${String(defect)}`),
  })
  const opened = await fetch(server.openingAddress)
  const call: TestServer['call'] = (path, init = {}) =>
    fetch(new URL(path, server.address), {
      ...init,
      headers: { authorization: `Bearer ${CANARY}`, ...init.headers },
    })
  return {
    server,
    runtime,
    call,
    defects,
    cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '',
    networks: async () => (await (await call('/api/networks')).json()).networks.length,
    close: async () => {
      await server.close()
      await runtime.close()
    },
  }
}

/** Sends bytes as they are and answers what came back until the server closes or `patience` milliseconds are over. */
export const sendRaw = (port: number, bytes: string | Buffer, patience = 2_000): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    const timer = setTimeout(() => socket.destroy(), patience)
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(answer)
    })
    socket.write(bytes)
  })
