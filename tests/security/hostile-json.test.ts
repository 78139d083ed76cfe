import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendRaw, startTestServer, type TestServer } from './server.ts'

let site: TestServer
beforeAll(async () => {
  site = await startTestServer()
})
afterAll(() => site.close())

const post = (body: string | Buffer, path = '/api/networks') =>
  site.call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body as BodyInit })

const purpose = (text: string) => `{"kind":"career","purpose":${text}}`

describe('row 17: hostile JSON', () => {
  test('100 MB are refused with 413 before they are read', async () => {
    const head = [
      'POST /api/networks HTTP/1.1',
      `Host: 127.0.0.1:${site.server.port}`,
      'Authorization: Bearer canary-token-7f3a9c51e2d84b60',
      'Content-Type: application/json',
      `Content-Length: ${100 * 1024 * 1024}`,
      '',
      '{"kind":"career",',
    ].join('\r\n')
    expect(await sendRaw(site.server.port, head)).toMatch(/^HTTP\/1\.1 413/)
  })

  test('more than 1 MB in chunks of unknown number is refused with 413', async () => {
    const chunks = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(`"${'x'.repeat(65_536)}",`)),
    })
    const request = site.call('/api/networks', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: chunks,
      duplex: 'half',
    } as RequestInit & { headers: Record<string, string> })
    // The answer may come as a reset when the client is still sending.
    const status = await request.then(
      (response) => response.status,
      () => 413,
    )
    expect(status).toBe(413)
  })

  test.each([
    ['100,000 levels of arrays', purpose(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['100,000 levels of objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['an infinite number', '{"hours":1e400}'],
    ['half of a surrogate pair', purpose('"\\ud800"')],
    ['a zero byte', purpose('"a\\u0000b"')],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['no JSON at all', '{"kind":'],
    ['a list', '[]'],
    ['a number', '7'],
    ['null', 'null'],
  ])('%s is INVALID_INPUT', async (_name, body) => {
    const response = await post(body)
    expect([response.status, (await response.json()).code]).toEqual([400, 'INVALID_INPUT'])
  })

  test('duplicate keys count once, and __proto__ is only a name', async () => {
    const twice = await post('{"kind":"x","kind":"career","purpose":"Twice","__proto__":{"polluted":true}}')
    expect(twice.status).toBe(200)
    expect((await twice.json()).kind).toBe('career')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('the web client’s own protocol is guarded alike', async () => {
    expect((await post(`{"json":${'['.repeat(100_000)}`, '/rpc/network/add')).status).toBe(400)
    const meta = await post(
      '{"json":{"kind":"career","purpose":"x"},"meta":[[0,"__proto__","polluted"]]}',
      '/rpc/network/add',
    )
    expect(meta.status).toBeLessThan(500)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('the server lives, and nothing of it was a defect', async () => {
    expect((await site.call('/api/workspace')).status).toBe(200)
    expect(site.defects).toEqual([])
  })
})

describe('row 17: hostile forms', () => {
  const form = (body: string, type = 'multipart/form-data; boundary=b') =>
    site.call('/api/imports', { method: 'POST', headers: { 'content-type': type }, body })

  test.each([
    ['no boundary', 'multipart/form-data', 'x'],
    [
      'cut short',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="files"; filename="a.csv"\r\n\r\nabc',
    ],
    ['a part without a name', 'multipart/form-data; boundary=b', '--b\r\n\r\nabc\r\n--b--\r\n'],
    ['an endless header', 'multipart/form-data; boundary=b', `--b\r\nX: ${'x'.repeat(100_000)}`],
    [
      'a thousand parts',
      'multipart/form-data; boundary=b',
      `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(1_000)}--b--\r\n`,
    ],
  ])('%s is INVALID_INPUT', async (_name, type, body) => {
    const response = await form(body, type)
    expect([response.status, (await response.json()).code]).toEqual([400, 'INVALID_INPUT'])
  })

  test('a file name that climbs or names a device stays a name', async () => {
    for (const name of ['../../etc/passwd.csv', 'C:\\CON', 'a\u0000b.csv', `${'n'.repeat(300)}.csv`]) {
      const response = await form(
        `--b\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\ncolour\r\nred\r\n--b--\r\n`,
      )
      expect([400, 422]).toContain(response.status)
    }
    expect(site.defects).toEqual([])
  })
})
