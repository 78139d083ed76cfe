import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CANARY, sendRaw, startTestServer, type TestServer } from './server.ts'

let site: TestServer
beforeAll(async () => {
  site = await startTestServer()
})
afterAll(() => site.close())

const lives = async () => (await site.call('/api/workspace')).status

describe('row 34: abuse of the connection', () => {
  const head = (request: string, ...headers: readonly string[]) =>
    [
      request,
      `Host: 127.0.0.1:${site.server.port}`,
      `Authorization: Bearer ${CANARY}`,
      ...headers,
      '',
      '',
    ].join('\r\n')

  test.each([
    ['garbage', () => 'GARBAGE\r\n\r\n'],
    [
      'two lengths',
      () => `${head('POST /api/networks HTTP/1.1', 'Content-Length: 4', 'Content-Length: 5')}abcd`,
    ],
    [
      'a length and chunks at once (smuggling)',
      () =>
        `${head('POST /api/networks HTTP/1.1', 'Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\nGET /api/people HTTP/1.1\r\n\r\n`,
    ],
    [
      'a strange transfer encoding',
      () => `${head('POST /api/networks HTTP/1.1', 'Transfer-Encoding: xchunked')}0\r\n\r\n`,
    ],
    ['a folded header', () => head('GET /api/workspace HTTP/1.1', 'X-A: b', ' Host: evil.example')],
    ['no Host', () => 'GET /api/workspace HTTP/1.1\r\n\r\n'],
    ['an absolute address elsewhere', () => head('GET http://evil.example/api/workspace HTTP/1.1')],
  ])('%s is refused', async (_name, bytes) => {
    const answer = await sendRaw(site.server.port, bytes())
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d/)
    expect(answer).not.toContain('hoursPerWeek')
    expect(await lives()).toBe(200)
  })

  test('headers without end are refused with 431', async () => {
    const answer = await sendRaw(site.server.port, `GET / HTTP/1.1\r\nX: ${'x'.repeat(100_000)}`)
    expect(answer).toMatch(/^HTTP\/1\.1 431/)
    expect(await lives()).toBe(200)
  })

  test('pipelined garbage after a good request ends the connection, not the server', async () => {
    const answer = await sendRaw(
      site.server.port,
      `${head('GET /api/workspace HTTP/1.1')}\u0000\u0001garbage\r\n\r\n`,
    )
    expect(answer.startsWith('HTTP/1.1 200') || answer.startsWith('HTTP/1.1 400')).toBe(true)
    expect(await lives()).toBe(200)
  })

  test('hundreds of sockets that say nothing, or half a request, do not keep others out', async () => {
    const sockets: Socket[] = []
    for (let index = 0; index < 400; index += 1) {
      const socket = connect(site.server.port, '127.0.0.1')
      socket.on('error', () => {})
      if (index % 2 === 0) socket.write('GET /api/workspace HTTP/1.1\r\nHost: 127')
      sockets.push(socket)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await lives()).toBe(200)
    for (const socket of sockets) socket.destroy()
  })

  test('slow headers, whole requests and idle connections all have their limit', async () => {
    const { limits } = site.server
    expect(limits.headers).toBeLessThanOrEqual(30_000)
    expect(limits.request).toBeLessThanOrEqual(600_000)
    expect(limits.idle).toBeLessThanOrEqual(30_000)
    expect(limits.connections).toBeLessThanOrEqual(10_000)
  })
})
