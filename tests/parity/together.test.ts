import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, test } from 'vitest'

const MAIN = fileURLToPath(new URL('../../packages/app/src/main.ts', import.meta.url))

let dataDir: string
let server: ChildProcess
let address: URL
let key: string
const assistant = new Client({ name: 'together', version: '0' })

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rapport-together-'))
  // Root's database runs as another user, who must be let through.
  await chmod(dataDir, 0o755)
  server = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--data', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  address = await openingAddress(server)
  key = (await rapport('token')).stdout.trim()
  await assistant.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [MAIN, 'mcp', '--data', dataDir],
      stderr: 'inherit',
    }),
  )
})

afterAll(async () => {
  await assistant.close()
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
  await rm(dataDir, { recursive: true, force: true })
})

test('pages, shell and assistant work on one data directory at once, and see what the others did', async () => {
  const cookie = await openPages()
  const byShell = rapport('network', 'add', '--kind', 'career', '--purpose', 'Find my next role', '--json')
  const byAssistant = assistant.callTool({
    name: 'network_add',
    arguments: { kind: 'strategic', purpose: 'A personal board of directors' },
  })
  const byPages = fetch(new URL('/rpc/network/add', address), {
    method: 'POST',
    headers: { cookie, origin: address.origin, 'content-type': 'application/json' },
    body: JSON.stringify({ json: { kind: 'brand', purpose: 'Be known for customs' } }),
  })
  const [shell, assisted, pages] = await Promise.all([byShell, byAssistant, byPages])
  expect([shell.code, assisted.isError ?? false, pages.status]).toEqual([0, false, 200])

  const kinds = (networks: readonly { readonly kind: string }[]) => networks.map(({ kind }) => kind).sort()
  const all = ['brand', 'career', 'strategic']
  expect(kinds(JSON.parse((await rapport('network', 'list', '--json')).stdout).networks)).toEqual(all)
  const listed = await assistant.callTool({ name: 'network_list', arguments: {} })
  expect(kinds((listed.structuredContent as { networks: [] }).networks)).toEqual(all)
  const answered = await fetch(new URL('/api/networks', address), {
    headers: { authorization: `Bearer ${key}` },
  })
  expect(kinds((await answered.json()).networks)).toEqual(all)
})

/** The printed address opens the pages: it gives the session's cookie and leads on. */
const openPages = async () => {
  const response = await fetch(address)
  expect(response.status).toBe(200)
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const openingAddress = (child: ChildProcess): Promise<URL> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += chunk
      const found = /http:\/\/\S+\?open=\S+/.exec(text)
      if (found !== null) resolve(new URL(found[0]))
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${text}`)))
  })

const rapport = async (...words: readonly string[]) => {
  const child = spawn(process.execPath, [MAIN, ...words, '--data', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, stdout }
}
