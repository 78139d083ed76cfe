import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok, operations, type Run } from '@rapport/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHttpApp } from './app.ts'

const HOST = '127.0.0.1:4600'
const KEY = 'a-key-for-tests-0123456789'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rapport-web-'))
  await mkdir(join(root, 'assets'))
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Pages</title>')
  await writeFile(join(root, 'assets', 'app-B1x9_kQz.js'), `//${'x'.repeat(5_000)}`)
})
afterAll(() => rm(root, { recursive: true }))

const create = (run: Run = async () => ok({})) => {
  const { app, openingCode } = createHttpApp({
    run,
    token: KEY,
    newSecret: randomUUID,
    port: () => 4600,
    version: '1.2.3',
    web: { root },
    onDefect: () => {},
  })
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(`http://${HOST}${path}`, {
      ...init,
      headers: { host: HOST, authorization: `Bearer ${KEY}`, ...(init.headers as Record<string, string>) },
    })
  return { ask, openingCode }
}

describe('the pages', () => {
  test('every place of the app is its one page; what is no file of the build is not found', async () => {
    const { ask } = create()
    for (const path of ['/', '/people', '/people/0192', '/index.html']) {
      expect(await (await ask(path)).text(), path).toContain('Pages')
    }
    for (const path of [
      '/assets/none.js',
      '/../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/package.json',
    ]) {
      expect((await ask(path)).status, path).toBe(404)
    }
  })

  test('what carries its hash in its name is kept for ever, compressed; the page itself is asked for again', async () => {
    const { ask } = create()
    const script = await ask('/assets/app-B1x9_kQz.js', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect(script.headers.get('content-encoding')).toBe('br')
    expect(Number(script.headers.get('content-length'))).toBeLessThan(1_000)
    const page = await ask('/')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const again = await ask('/', { headers: { 'if-none-match': page.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  test('the printed address opens them, again and again', async () => {
    const { ask, openingCode } = create()
    for (let time = 0; time < 2; time += 1) {
      const opened = await ask(`/?open=${openingCode}`, { headers: { authorization: '' } })
      const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
      const page = await ask('/', { headers: { authorization: '', cookie } })
      expect(await page.text()).toContain('Pages')
    }
  })
})

describe('the reference', () => {
  test('the document names every operation, its failures and the watching of calls', async () => {
    const document = await (await create().ask('/api/openapi.json')).json()
    expect(document.openapi).toMatch(/^3\.1/)
    expect(document.info.version).toBe('1.2.3')
    for (const operation of operations) {
      const [method = '', path = ''] = operation.route.split(' ')
      const described = document.paths[path][method.toLowerCase()]
      expect(described.summary).toBe(operation.summary)
      const told = JSON.stringify(described.responses)
      for (const code of Object.keys(operation.errors)) expect(told).toContain(code)
    }
    expect(Object.keys(document.paths['/imports'].post.requestBody.content)).toEqual(['multipart/form-data'])
    expect(document.paths['/calls/{id}/events'].get).toBeDefined()
  })

  test('the page shows every operation and needs no script, no font and no other site', async () => {
    const page = await (await create().ask('/api/reference')).text()
    for (const { name } of operations) expect(page).toContain(`id="${name}"`)
    expect(page).not.toMatch(/<script|<iframe|@import|src=|href="https?:/i)
  })
})

describe('a call', () => {
  test('a defect is a 500 that says nothing of the inside', async () => {
    const response = await create(async () => {
      throw new Error('password=hunter2')
    }).ask('/api/workspace')
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(JSON.parse(text).code).toBe('INTERNAL')
    expect(text).not.toContain('hunter2')
  })

  test('its progress streams to whoever watches, then the end', async () => {
    const id = randomUUID()
    const { ask } = create(async (_operation, _input, options) => {
      options?.progress?.({ phase: 'Reading', done: 5, total: 10, unit: 'rows' })
      return ok({})
    })
    const events = ask(`/api/calls/${id}/events`).then((response) => response.text())
    await new Promise(setImmediate)
    await ask('/api/workspace', { headers: { 'rapport-call': id } })
    const text = await events
    expect(text).toContain('event: progress\ndata: {"phase":"Reading","done":5,"total":10,"unit":"rows"}')
    expect(text.trimEnd()).toMatch(/event: end\ndata: \{"started":true\}$/)
  })

  test('one that is named wrongly or twice is refused', async () => {
    const { ask } = create()
    expect((await ask('/api/workspace', { headers: { 'rapport-call': 'x' } })).status).toBe(400)
    expect((await ask('/api/calls/x', { method: 'DELETE' })).status).toBe(404)
  })

  test('an upload arrives as files that are read from the disk, one or many', async () => {
    const seen: string[][] = []
    const { ask } = create(async (_operation, input) => {
      const { files } = input as { files: readonly File[] }
      seen.push(await Promise.all(files.map(async (file) => `${file.name}: ${await file.text()}`)))
      return ok({})
    })
    for (const names of [['a.csv'], ['a.csv', 'b.csv']]) {
      const body = new FormData()
      for (const name of names) body.append('files', new File([`in ${name}`], name))
      await ask('/api/imports', { method: 'POST', body })
    }
    expect(seen).toEqual([['a.csv: in a.csv'], ['a.csv: in a.csv', 'b.csv: in b.csv']])
  })
})
