import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { askOnce, type Question } from './ask-once.ts'
import { type FetchOptions, guardedFetch } from './guarded-fetch.ts'
import { type Answers, type LocalServer, redirectTo, serve } from './testing/serve.ts'

const open: LocalServer[] = []
const start = async (answers: Answers): Promise<LocalServer> => {
  const server = await serve(answers)
  open.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const near: FetchOptions = { allowPrivate: true }
const textOf = async (address: string, options: FetchOptions = near): Promise<string> => {
  const fetched = await guardedFetch(address, options)
  if (!fetched.ok) return fetched.failure.code
  return fetched.value.isUnchanged ? 'unchanged' : fetched.value.body.text()
}
/** Every host is on the internet, and answered for by this machine, without TLS. */
const publicly = {
  resolve: async () => ['93.184.215.14'],
  ask: ({ url, ...question }: Question) => {
    const here = new URL(url.href.replace('https:', 'http:'))
    return askOnce({ ...question, url: here, addresses: ['127.0.0.1'] })
  },
}
const login = { user: 'mira', password: 'canary-secret-word' }

describe('what is fetched', () => {
  test('is the text at an address, packed or not, with what tells its state', async () => {
    const server = await start({
      '/plain': 'Guten Tag',
      '/packed': (answer) =>
        answer
          .writeHead(200, { 'content-encoding': 'gzip', etag: '"7"', 'last-modified': 'Mon' })
          .end(gzipSync('packed')),
    })
    expect(await textOf(server.url('/plain'))).toBe('Guten Tag')
    expect(await guardedFetch(server.url('/packed'), near)).toMatchObject({
      value: { isUnchanged: false, etag: '"7"', lastModified: 'Mon' },
    })
    expect(await textOf(server.url('/packed'))).toBe('packed')
  })

  test.each([
    [304, 'unchanged'],
    [401, 'LOGIN_REFUSED'],
    [403, 'LOGIN_REFUSED'],
    [404, 'NOT_FOUND'],
    [410, 'NOT_FOUND'],
    [204, 'BAD_ANSWER'],
    [206, 'BAD_ANSWER'],
    [500, 'BAD_ANSWER'],
  ])('status %i is told as %s', async (status, told) => {
    const server = await start({ '/': (answer) => answer.writeHead(status).end() })
    expect(await textOf(server.url())).toBe(told)
  })

  test('connects to the address that was judged, whatever the name means elsewhere, and keeps the name', async () => {
    const server = await start({ '/': 'here' })
    const asked: string[] = []
    const resolve = async (host: string) => {
      asked.push(host)
      return ['127.0.0.1']
    }
    const fetched = await guardedFetch(`http://calendar.harbour.example:${server.port}/`, near, { resolve })
    expect(fetched.ok).toBe(true)
    expect(asked).toEqual(['calendar.harbour.example'])
    expect(server.requests[0]?.headers.host).toBe(`calendar.harbour.example:${server.port}`)
  })

  test('is asked for by name in TLS too', async () => {
    const hello = Promise.withResolvers<string>()
    const server = createServer((socket) => {
      socket.once('data', (bytes) => {
        hello.resolve(bytes.toString('latin1'))
        socket.end('no TLS here')
      })
      socket.on('error', () => {})
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const fetched = await guardedFetch(`webcal://calendar.harbour.example:${port}/`, near, {
      resolve: async () => ['127.0.0.1'],
    })
    expect(await hello.promise).toContain('calendar.harbour.example')
    expect(fetched).toMatchObject({ failure: { code: 'BAD_ANSWER' } })
    server.close()
  })
})

describe('redirects', () => {
  test('are followed within the origin, at most five', async () => {
    const steps = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`/${n}`, redirectTo(`/${n + 1}`, 307)]))
    const server = await start({ ...steps, '/0': redirectTo('/1', 301), '/6': 'arrived' })
    expect(await textOf(server.url('/1'))).toBe('arrived')
    expect(await textOf(server.url('/0'))).toBe('BAD_ANSWER')
  })

  test('to this machine are not followed, not even where the first address was allowed to be on it', async () => {
    const inner = await start({ '/': 'inner' })
    const outer = await start({ '/': redirectTo(inner.url()), '/name': redirectTo('//localhost/') })
    expect(await textOf(outer.url())).toBe('ADDRESS_REFUSED')
    expect(await textOf(outer.url('/name'))).toBe('ADDRESS_REFUSED')
    expect(inner.requests).toEqual([])
  })

  test('from the internet to a private address are not followed, whether named or found', async () => {
    const server = await start({
      '/named': redirectTo('http://169.254.169.254/latest'),
      '/found': redirectTo('https://rebound.example/'),
    })
    const network = {
      ...publicly,
      resolve: async (host: string) => [host === 'rebound.example' ? '10.0.0.1' : '93.184.215.14'],
    }
    for (const path of ['/named', '/found']) {
      const address = `https://calendar.harbour.example:${server.port}${path}`
      expect(await guardedFetch(address, { allowPrivate: true }, network)).toMatchObject({
        failure: { code: 'ADDRESS_REFUSED' },
      })
    }
    expect(server.requests).toHaveLength(2)
  })

  test('to what is not the web are no answer', async () => {
    const server = await start({
      '/file': redirectTo('file:///etc/passwd'),
      '/gopher': redirectTo('gopher://127.0.0.1/'),
      '/empty': (answer) => answer.writeHead(302).end(),
    })
    for (const path of ['/file', '/gopher', '/empty']) {
      expect(await textOf(server.url(path))).toBe('BAD_ANSWER')
    }
  })
})

describe('credentials', () => {
  test('go to the origin of the address', async () => {
    const server = await start({ '/': redirectTo('/moved'), '/moved': 'private' })
    expect(await textOf(server.url(), { ...near, credentials: login })).toBe('private')
    const expected = `Basic ${Buffer.from('mira:canary-secret-word').toString('base64')}`
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([expected, expected])
  })

  test('stay behind where a redirect leaves the origin, and do not come back with it', async () => {
    const server = await start({
      '/': redirectTo('/second'),
      '/second': (answer) => redirectTo(`https://other.example:${server.port}/away`)(answer),
      '/away': (answer) => redirectTo(`https://calendar.harbour.example:${server.port}/back`)(answer),
      '/back': 'arrived',
    })
    const fetched = await guardedFetch(
      `https://calendar.harbour.example:${server.port}/`,
      { credentials: login },
      publicly,
    )
    expect(fetched.ok).toBe(true)
    expect(server.requests.map(({ path, headers }) => [path, headers.authorization !== undefined])).toEqual([
      ['/', true],
      ['/second', true],
      ['/away', false],
      ['/back', false],
    ])
  })

  test('within the address are not sent, so that a redirect cannot plant them', async () => {
    const server = await start({ '/': 'open' })
    expect(await textOf(server.url().replace('//', '//mira:word@'))).toBe('open')
    expect(server.requests[0]?.headers.authorization).toBeUndefined()
  })

  test('never travel across the internet for all to read', async () => {
    const resolve = async () => ['93.184.215.14']
    const fetched = await guardedFetch(
      'http://calendar.harbour.example/',
      { credentials: login },
      { resolve },
    )
    expect(fetched).toMatchObject({ failure: { code: 'ADDRESS_REFUSED' } })
  })
})

describe('an answer without measure', () => {
  const zeros = gzipSync(Buffer.alloc(20 * 1024 ** 2))

  test('is given up at the bound, announced or not', async () => {
    const server = await start({
      '/announced': (answer) => answer.writeHead(200, { 'content-length': 10 ** 12 }).write('x'),
      '/endless': (answer) => {
        const send = () => answer.writable && answer.write('x'.repeat(1000), () => setImmediate(send))
        send()
      },
    })
    expect(await textOf(server.url('/announced'))).toBe('TOO_LARGE')
    expect(await textOf(server.url('/endless'), { ...near, maxBytes: 20_000 })).toBe('TOO_LARGE')
  })

  test('is given up where little unpacks to much', async () => {
    const server = await start({
      '/': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(zeros),
    })
    expect(await textOf(server.url())).toBe('TOO_LARGE')
  })

  test('is broken where it is cut short or packed otherwise than asked', async () => {
    const server = await start({
      '/cut': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(zeros.subarray(0, 500)),
      '/other': (answer) => answer.writeHead(200, { 'content-encoding': 'br' }).end('?'),
      '/noise': (answer) => answer.socket?.end('this is no HTTP at all\r\n\r\n'),
      '/lost': (answer) => {
        answer.writeHead(200, { 'content-length': 100 })
        answer.write('half', () => answer.destroy())
      },
    })
    for (const path of ['/cut', '/other', '/noise']) {
      expect(await textOf(server.url(path)), path).toBe('BAD_ANSWER')
    }
    expect(await textOf(server.url('/lost'))).toBe('UNREACHABLE')
  })
})

describe('patience', () => {
  test('ends with a server that says nothing, or a drop at a time, or a name nobody answers for', async () => {
    const server = await start({
      '/silent': () => {},
      '/dripping': (answer) => {
        const drip = setInterval(() => answer.write('.'), 20)
        answer.on('close', () => clearInterval(drip))
      },
    })
    const hurried = { ...near, patience: 150 }
    expect(await textOf(server.url('/silent'), hurried)).toBe('TOO_SLOW')
    expect(await textOf(server.url('/dripping'), hurried)).toBe('TOO_SLOW')
    const never = { resolve: () => new Promise<never>(() => {}) }
    expect(await guardedFetch('https://slow.harbour.example/', hurried, never)).toMatchObject({
      failure: { code: 'TOO_SLOW' },
    })
  })

  test('of the caller ends it at once, with the reason given', async () => {
    const stop = new AbortController()
    const server = await start({ '/': () => stop.abort(new Error('enough')) })
    await expect(guardedFetch(server.url(), { ...near, signal: stop.signal })).rejects.toThrow('enough')
  })
})

test('a server that is not there is said to be unreachable', async () => {
  const server = await serve({})
  await server.close()
  expect(await textOf(server.url())).toBe('UNREACHABLE')
  const unknown = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
  const resolve = () => Promise.reject(unknown)
  expect(await guardedFetch('https://gone.harbour.example/', {}, { resolve })).toMatchObject({
    failure: { code: 'UNREACHABLE' },
  })
})

test('no failure tells the path or the question of an address, which may be its key', async () => {
  const server = await start({ '/canary-path?key=canary-query': (answer) => answer.writeHead(500).end() })
  const addresses = [
    server.url('/canary-path?key=canary-query'),
    'https://canary-user:canary-word@10.0.0.1/canary-path?key=canary-query',
    'file:///canary-path',
    'https://canary path/',
  ]
  for (const address of addresses) {
    expect(JSON.stringify(await guardedFetch(address, near))).not.toContain('canary')
  }
})
