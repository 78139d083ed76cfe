import { randomUUID } from 'node:crypto'
import { PassThrough, Writable } from 'node:stream'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { runCli } from '@rapport/cli'
import { createHttpApp } from '@rapport/http'
import { createMcpServer } from '@rapport/mcp'
import { type CallOptions, type Run, registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'

const KEY = 'key-of-the-cancel-tests-0123456789'
const HOST = '127.0.0.1:4600'
const ROWS = 2_000

let runtime: TestRuntime
/** Called as soon as the import reports progress: it runs by then, and is not done. */
let whenRunning: () => void = () => {}

beforeAll(async () => {
  runtime = await createTestRuntime(inject('clusters')[18])
})
afterAll(() => runtime.close())
beforeEach(() => {
  whenRunning = () => {}
})

const watched: Run = (operation, input, options: CallOptions = {}) =>
  runtime.run(operation, input, {
    ...options,
    progress: (progress) => {
      options.progress?.(progress)
      whenRunning()
    },
  })

const connections = () => {
  const rows = Array.from(
    { length: ROWS },
    (_, index) =>
      `Ada,Person ${index},https://www.linkedin.com/in/person-${index},,Harbour Freight,Director,03 Feb 2021`,
  )
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  return `${[header, ...rows].join('\n')}\n`
}

const peopleKept = async () => (await runtime.call(registry.people.list)).total

test('a call stopped over HTTP ends as CANCELLED and keeps nothing', async () => {
  const { app } = createHttpApp({
    run: watched,
    token: KEY,
    newSecret: () => 's',
    port: () => 4600,
    version: '0',
  })
  const headers = { host: HOST, authorization: `Bearer ${KEY}` }
  const id = randomUUID()
  whenRunning = () => void app.request(`http://${HOST}/api/calls/${id}`, { method: 'DELETE', headers })
  const form = new FormData()
  form.append('files', new File([connections()], 'Connections.csv'))

  const response = await app.request(`http://${HOST}/api/imports`, {
    method: 'POST',
    headers: { ...headers, 'rapport-call': id },
    body: form,
  })

  expect(response.status).toBe(499)
  expect((await response.json()).code).toBe('CANCELLED')
  expect(await peopleKept()).toBe(0)
})

test('Ctrl-C ends an import at the shell as CANCELLED with exit code 130 and keeps nothing', async () => {
  const interrupted = new AbortController()
  whenRunning = () => interrupted.abort()
  const { path, remove } = await onDisk(connections())
  const told: Buffer[] = []
  const stderr = new Writable({ write: (chunk, _, done) => done(void told.push(chunk) as undefined) })

  const code = await runCli(
    ['import', path, '--json'],
    {
      stdin: new PassThrough(),
      stdout: new PassThrough(),
      stderr,
      columns: 80,
      isColourful: false,
      canShowProgress: false,
      environment: {},
      signal: interrupted.signal,
    },
    { version: '0', commands: [], open: () => ({ run: watched, close: async () => {} }) },
  )
  await remove()

  expect(code).toBe(130)
  expect(JSON.parse(Buffer.concat(told).toString()).error.code).toBe('CANCELLED')
  expect(await peopleKept()).toBe(0)
})

test('a tool call that its assistant takes back keeps nothing', async () => {
  const { server, calls } = createMcpServer({ run: watched, version: '0' })
  const client = new Client({ name: 'cancel', version: '0' })
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await Promise.all([server.connect(ours), client.connect(theirs)])
  const taken = new AbortController()
  whenRunning = () => taken.abort()

  const call = client.callTool(
    {
      name: 'import_run',
      arguments: {
        files: [{ name: 'Connections.csv', base64: Buffer.from(connections()).toString('base64') }],
      },
    },
    undefined,
    { signal: taken.signal },
  )

  await expect(call).rejects.toThrow()
  await calls.empty()
  expect(await peopleKept()).toBe(0)
  await client.close()
})

const onDisk = async (content: string) => {
  const { mkdtemp, rm, writeFile } = await import('node:fs/promises')
  const { join } = await import('node:path')
  const { tmpdir } = await import('node:os')
  const directory = await mkdtemp(join(tmpdir(), 'rapport-cancel-'))
  const path = join(directory, 'Connections.csv')
  await writeFile(path, content)
  return { path, remove: () => rm(directory, { recursive: true }) }
}
