import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CANARY, startTestServer, type TestServer } from './server.ts'

let site: TestServer
beforeAll(async () => {
  site = await startTestServer()
})
afterAll(() => site.close())

const MAIN = fileURLToPath(new URL('../../packages/app/src/main.ts', import.meta.url))
const SECRET = /canary-(token|secret)/

describe('row 28: the token stays where it belongs', () => {
  test('no page, document, error or header repeats the token or the session', async () => {
    const requests: readonly (readonly [string, RequestInit & { headers?: Record<string, string> }])[] = [
      ['/', {}],
      ['/', { headers: { cookie: site.cookie } }],
      ['/?open=wrong', {}],
      ['/api/openapi.json', {}],
      ['/api/reference', {}],
      ['/api/nothing', {}],
      ['/api/workspace', { headers: { authorization: `Bearer ${CANARY}x` } }],
      ['/api/networks', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{bad' }],
      [
        '/api/imports',
        { method: 'POST', headers: { 'content-type': 'text/plain' }, body: CANARY.slice(0, 3) },
      ],
    ]
    for (const [path, init] of requests) {
      const response = await site.call(path, init)
      expect(await response.text(), path).not.toMatch(SECRET)
      expect(JSON.stringify([...response.headers]), path).not.toMatch(SECRET)
    }
  })

  test('the session is for our pages only: HttpOnly, same site, and not the token', async () => {
    const opened = await fetch(site.server.openingAddress)
    const cookie = opened.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(cookie).not.toContain(CANARY)
    expect(await opened.text()).not.toMatch(SECRET)
  })

  test('the token is not taken from an address, where histories and logs would keep it', async () => {
    for (const path of [
      `/?open=${CANARY}`,
      `/api/workspace?token=${CANARY}`,
      `/api/workspace?access_token=${CANARY}`,
    ]) {
      const response = await fetch(new URL(path, site.server.address))
      expect(response.status).toBe(401)
      expect(response.headers.get('set-cookie')).toBeNull()
    }
  })

  test('the token typed by hand opens the pages, a wrong one does not', async () => {
    const type = (key: string) => {
      const body = new FormData()
      body.append('key', key)
      return fetch(new URL('/open', site.server.address), {
        method: 'POST',
        headers: { origin: site.server.address.slice(0, -1) },
        body,
      })
    }
    expect((await type(`${CANARY} `)).headers.get('set-cookie')).toContain('HttpOnly')
    expect((await type('guess')).status).toBe(403)
  })

  test('assistants cannot read the token: no tool output holds it', async () => {
    const { Client } = await import('@modelcontextprotocol/sdk/client/index.js')
    const { InMemoryTransport } = await import('@modelcontextprotocol/sdk/inMemory.js')
    const { createMcpServer } = await import('@rapport/mcp')
    const { server } = createMcpServer({ run: site.runtime.run, version: '0' })
    const client = new Client({ name: 'secrets', version: '0' })
    const [ours, theirs] = InMemoryTransport.createLinkedPair()
    await Promise.all([server.connect(ours), client.connect(theirs)])
    const { tools } = await client.listTools()
    expect(JSON.stringify(tools)).not.toMatch(SECRET)
    for (const { name } of tools) {
      expect(JSON.stringify(await client.callTool({ name, arguments: {} })), name).not.toMatch(SECRET)
    }
    await client.close()
  })

  test('the token file is for its owner only, made once, and no command but `token` prints it', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'rapport-secrets-'))
    const rapport = (...words: readonly string[]) =>
      spawnSync(process.execPath, [MAIN, ...words, '--data', dataDir], { encoding: 'utf8' })
    const token = rapport('token').stdout.trim()
    expect(token.length).toBeGreaterThanOrEqual(43)
    expect(rapport('token').stdout.trim()).toBe(token)
    expect(((await stat(join(dataDir, 'token'))).mode & 0o777).toString(8)).toBe('600')
    for (const words of [['title', 'classify', 'x', '--verbose'], ['nonsense'], ['--help'], ['version']]) {
      const { stdout, stderr } = rapport(...words)
      expect(stdout + stderr).not.toContain(token)
    }
    await rm(dataDir, { recursive: true })
  })

  test('an upload leaves no file behind, whatever comes of it', async () => {
    const uploads = async () =>
      (await readdir(tmpdir())).filter((name) => name.startsWith('rapport-upload-')).length
    const before = await uploads()
    for (const text of ['colour\nred\n', '']) {
      const body = new FormData()
      body.append('files', new File([text], 'x.csv'))
      await site.call('/api/imports', { method: 'POST', body })
    }
    // Other test files upload at the same time; theirs go as well.
    await expect.poll(uploads, { timeout: 30_000 }).toBeLessThanOrEqual(before)
  })
})

test('sources of the interfaces never log a request', async () => {
  const source = await readFile(
    fileURLToPath(new URL('../../packages/http/src/app.ts', import.meta.url)),
    'utf8',
  )
  expect(source).not.toMatch(/hono\/logger|console\./)
})
