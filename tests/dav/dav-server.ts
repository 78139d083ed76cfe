import { type HttpServer, serveHttp } from '@rapport/http'
import { createRun } from '@rapport/operations'
import { createTestRuntime, TEST_NOW, type TestRuntime } from '@rapport/testkit'
import { inject } from 'vitest'

export const KEY = 'key-of-the-dav-tests-0123456789abcdef'
const BOOK = '/dav/books/people/'

export interface DavServer {
  readonly server: HttpServer
  readonly runtime: Pick<TestRuntime, 'call' | 'close'>
  /** Calls below the server's address, with the key as the password. */
  readonly call: (method: string, path: string, init?: CallOptions) => Promise<Answer>
  /** Writes a card of the book. */
  readonly put: (name: string, vcard: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly close: () => Promise<void>
}

interface CallOptions {
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/** A server on a database of its own, on whichever port is free. */
export const startDavServer = async (): Promise<DavServer> => {
  const { runtime: fixed, ...started } = await createTestRuntime(inject('clusters')[18])
  let seconds = 0
  // The clock moves on, for a synchronisation is numbered by it.
  const now = () => {
    seconds += 1
    return new Date(TEST_NOW.getTime() + seconds * 1_000)
  }
  const run = createRun({ ...fixed, now })
  const runtime: DavServer['runtime'] = {
    close: started.close,
    call: async (operation, input = {}) => {
      const result = await run(operation, input)
      if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`)
      return result.value
    },
  }
  const server = await serveHttp({
    run,
    token: KEY,
    newSecret: () => 'secret-of-the-dav-tests',
    host: '127.0.0.1',
    port: 0,
    version: '0',
  })
  const call: DavServer['call'] = async (method, path, { body, headers = {} } = {}) => {
    const response = await fetch(new URL(path, server.address), {
      method,
      redirect: 'manual',
      headers: { authorization: basic(KEY), ...headers },
      ...(body === undefined ? {} : { body }),
    })
    return { status: response.status, headers: response.headers, body: await response.text() }
  }
  return {
    server,
    runtime,
    call,
    put: (name, vcard, headers = {}) =>
      call('PUT', BOOK + encodeURIComponent(name), {
        body: vcard,
        headers: { 'content-type': 'text/vcard; charset=utf-8', ...headers },
      }),
    close: async () => {
      await server.close()
      await runtime.close()
    },
  }
}

export const basic = (password: string, user = 'anybody'): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** A card as a phone writes one. */
export const card = (uid: string, name: string, ...lines: readonly string[]): string => {
  const [given = '', family = ''] = name.split(' ')
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${uid}`,
    `FN:${name}`,
    `N:${family};${given};;;`,
    ...lines,
    'END:VCARD',
    '',
  ].join('\r\n')
}
