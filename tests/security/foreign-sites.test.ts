import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CANARY, sendRaw, startTestServer, type TestServer } from './server.ts'

let site: TestServer
beforeAll(async () => {
  site = await startTestServer()
})
afterAll(() => site.close())

const SURFACES = [
  '/',
  '/api/workspace',
  '/api/openapi.json',
  '/api/reference',
  '/rpc/workspace/show',
  '/assets/x.js',
  '/open',
]

/** A request as another site's page, or a name that leads to us, would make it: fetch would not let us set these. */
const raw = (request: string, headers: Readonly<Record<string, string>>, body = '') =>
  sendRaw(
    site.server.port,
    [
      `${request} HTTP/1.1`,
      ...Object.entries({ Host: `127.0.0.1:${site.server.port}`, ...headers }).map(
        ([name, value]) => `${name}: ${value}`,
      ),
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

const NETWORK = JSON.stringify({ kind: 'career', purpose: 'Planted by another site' })
const AS_BROWSER = () => ({ Cookie: site.cookie })
const AS_PROGRAM = { Authorization: `Bearer ${CANARY}` }

describe('row 25: a foreign Host or Origin', () => {
  test.each(SURFACES)('%s answers 403 to Host: evil.example, key or not', async (path) => {
    for (const host of ['evil.example', `evil.example:${site.server.port}`, '127.0.0.1', '127.0.0.1:1']) {
      expect(statusOf(await raw(`GET ${path}`, { ...AS_PROGRAM, Host: host })), host).toBe(403)
    }
  })

  test.each(SURFACES)('%s answers 403 to Origin: http://evil.example, session or not', async (path) => {
    const origins = [
      'http://evil.example',
      'null',
      'http://127.0.0.1:1',
      'https://127.0.0.1',
      `http://127.0.0.1.evil.example:${site.server.port}`,
    ]
    for (const Origin of origins) {
      expect(statusOf(await raw(`GET ${path}`, { ...AS_BROWSER(), Origin })), Origin).toBe(403)
    }
  })

  test('our own names are answered', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      const Host = `${name}:${site.server.port}`
      expect(
        statusOf(await raw('GET /api/workspace', { ...AS_PROGRAM, Host, Origin: `http://${Host}` })),
      ).toBe(200)
    }
  })
})

describe('row 26: a request that another site makes the browser send changes nothing', () => {
  test('a form posted as text/plain, urlencoded or multipart', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      for (const headers of [
        {},
        { Origin: 'http://evil.example' },
        { Origin: 'null' },
        { 'Sec-Fetch-Site': 'cross-site' },
      ]) {
        const answer = await raw(
          'POST /api/networks',
          { ...AS_BROWSER(), ...headers, 'Content-Type': type },
          NETWORK,
        )
        expect(statusOf(answer)).toBeGreaterThanOrEqual(400)
      }
    }
    expect(await site.networks()).toBe(0)
  })

  test('JSON from another site, or from another port of this machine', async () => {
    for (const headers of [
      { Origin: 'http://evil.example' },
      { Origin: 'http://127.0.0.1:1' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      {},
    ]) {
      const all = { ...AS_BROWSER(), ...headers, 'Content-Type': 'application/json' }
      expect(statusOf(await raw('POST /api/networks', all, NETWORK))).toBe(403)
      expect(statusOf(await raw('POST /rpc/network/add', all, `{"json":${NETWORK}}`))).toBe(403)
    }
    expect(await site.networks()).toBe(0)
  })

  test('a body that does not say what it is', async () => {
    const answer = await raw(
      'POST /api/networks',
      { ...AS_BROWSER(), Origin: site.server.address.slice(0, -1) },
      NETWORK,
    )
    expect(statusOf(answer)).toBe(415)
  })

  test('GET never writes: an image, a link, a prefetch', async () => {
    const data = encodeURIComponent(`{"json":${NETWORK}}`)
    for (const path of [
      '/api/networks?kind=career&purpose=x',
      `/rpc/network/add?data=${data}`,
      '/api/imports/x/undo',
    ]) {
      await raw(`GET ${path}`, AS_BROWSER())
    }
    expect(await site.networks()).toBe(0)
  })

  test('a method of another kind in disguise is not believed', async () => {
    const headers = {
      ...AS_BROWSER(),
      'X-HTTP-Method-Override': 'DELETE',
      'Content-Type': 'application/json',
    }
    expect(statusOf(await raw('PUT /api/networks', headers, NETWORK))).toBe(405)
  })

  test('the same call from our own page is taken', async () => {
    const headers = {
      ...AS_BROWSER(),
      Origin: site.server.address.slice(0, -1),
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/json',
    }
    expect(statusOf(await raw('POST /api/networks', headers, NETWORK))).toBe(200)
    expect(await site.networks()).toBe(1)
  })
})

describe('row 27: no other site is ever allowed to read', () => {
  test.each(SURFACES)(
    '%s sends no Access-Control header, neither to a preflight nor to an answer',
    async (path) => {
      for (const Origin of ['http://evil.example', 'null', site.server.address.slice(0, -1)]) {
        const preflight = await raw(`OPTIONS ${path}`, {
          Origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization',
        })
        expect(statusOf(preflight)).toBeGreaterThanOrEqual(400)
        expect(preflight).not.toMatch(/access-control/i)
        expect(await raw(`GET ${path}`, { ...AS_PROGRAM, Origin })).not.toMatch(/access-control/i)
      }
    },
  )
})

test('without key and session there is no data on any path, and the pages say how to get in', async () => {
  for (const path of [
    '/api/workspace',
    '/api/people',
    '/rpc/workspace/show',
    '/api/calls/x/events',
    '/api/nothing',
  ]) {
    expect(statusOf(await raw(`GET ${path}`, {}))).toBe(401)
  }
  const page = await raw('GET /people', {})
  expect(statusOf(page)).toBe(401)
  expect(page).toContain('?open=')
})

test('every answer carries the headers that keep it from being framed, sniffed or scripted', async () => {
  for (const path of SURFACES) {
    const answer = await raw(`GET ${path}`, AS_PROGRAM)
    expect(answer).toMatch(/content-security-policy: [^\r]*script-src 'self'[^\r]*frame-ancestors 'none'/i)
    expect(answer).toMatch(/x-content-type-options: nosniff/i)
    expect(answer).not.toMatch(/script-src[^;]*unsafe-inline/i)
  }
})
