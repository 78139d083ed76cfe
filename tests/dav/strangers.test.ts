import { connect } from 'node:net'
import { registry } from '@rapport/operations'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { basic, card, type DavServer, KEY, startDavServer } from './dav-server.ts'

const BOOK = '/dav/books/people/'
const METHODS = ['GET', 'OPTIONS', 'PROPFIND', 'REPORT', 'PUT', 'DELETE', 'PROPPATCH', 'MKCOL', 'POST']

let dav: DavServer
beforeAll(async () => {
  dav = await startDavServer()
  await dav.put('ada.vcf', card('uid-ada', 'Ada Okafor'))
})
afterAll(() => dav.close())

const people = async () => (await dav.runtime.call(registry.people.list, {})).total as number

/** A request with headers that fetch would not let us set. */
const raw = (request: string, headers: Readonly<Record<string, string>>, body = '') =>
  new Promise<number>((resolve, reject) => {
    const socket = connect(dav.server.port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])))
    const usual = { Host: `127.0.0.1:${dav.server.port}`, Connection: 'close' }
    const lines = Object.entries({ ...usual, 'Content-Length': String(Buffer.byteLength(body)), ...headers })
    socket.write(
      [`${request} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n'),
    )
  })

describe('who is let in', () => {
  test.each(METHODS)('%s without the key is answered with 401, whatever is asked for', async (method) => {
    for (const path of ['/dav/', `${BOOK}ada.vcf`, '/dav/feed/plan.ics', '/dav/nowhere']) {
      const answer = await dav.call(method, path, { headers: { authorization: '' } })
      expect([answer.status, answer.headers.get('www-authenticate')], path).toEqual([
        401,
        'Basic realm="Rapport", charset="UTF-8"',
      ])
      expect(answer.body).not.toContain('Okafor')
    }
  })

  test('any user name with the key as the password', async () => {
    for (const user of ['', 'ada', 'ünïcode', 'a b']) {
      const answer = await dav.call('GET', `${BOOK}ada.vcf`, { headers: { authorization: basic(KEY, user) } })
      expect(answer.status).toBe(200)
    }
  })

  test('the key as a password opens nothing but the address book and the feed', async () => {
    for (const path of ['/api/people', '/rpc/people/list']) {
      expect((await dav.call('GET', path)).status, path).toBe(401)
    }
  })

  test('the session of a browser opens the pages and not the address book', async () => {
    const opened = await fetch(dav.server.openingAddress)
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await dav.call('GET', BOOK, { headers: { authorization: '', cookie } })).status).toBe(401)
  })

  test('the key is in no answer', async () => {
    const answers = [
      await dav.call('GET', '/dav/'),
      await dav.call('PROPFIND', '/dav/', { headers: { depth: '1' } }),
      await dav.call('GET', '/dav/nowhere'),
      await dav.call('PUT', `${BOOK}x.vcf`, { body: KEY }),
    ]
    for (const { body, headers } of answers) {
      expect(body).not.toContain(KEY)
      expect(JSON.stringify([...headers])).not.toContain(KEY)
    }
  })
})

describe('row 25: a foreign Host or Origin', () => {
  test.each(['GET', 'PROPFIND', 'PUT', 'OPTIONS'])('%s is answered with 403, key or not', async (method) => {
    const known = { Authorization: basic(KEY) }
    for (const path of ['/dav/', BOOK, '/.well-known/carddav', '/dav/feed/plan.ics']) {
      expect(await raw(`${method} ${path}`, { ...known, Host: 'evil.example' })).toBe(403)
      expect(await raw(`${method} ${path}`, { ...known, Origin: 'http://evil.example' })).toBe(403)
      expect(await raw(`${method} ${path}`, { ...known, Origin: 'null' })).toBe(403)
    }
  })

  test('what another site makes a browser write changes nothing, though the browser knows the password', async () => {
    const known = { Authorization: basic(KEY), 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'text/plain' }
    expect(await raw(`PUT ${BOOK}planted.vcf`, known, card('planted', 'Planted Person'))).toBe(403)
    expect(await raw(`DELETE ${BOOK}ada.vcf`, known)).toBe(403)
    expect(await people()).toBe(1)
  })
})

describe('row 23: XML that means harm', () => {
  const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha">${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`)
    .join('')}]><propfind xmlns="DAV:"><prop>&j;</prop></propfind>`

  test.each([
    ['entities that grow', LAUGHS],
    [
      'a file by its name',
      '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><propfind xmlns="DAV:">&f;</propfind>',
    ],
    ['nesting without end', '<a>'.repeat(200_000)],
    ['half of a document', '<propfind xmlns="DAV:"><prop>'],
  ])('%s is refused, and the server goes on', async (_, body) => {
    const answer = await dav.call('PROPFIND', BOOK, { headers: { depth: '0' }, body })
    expect(answer.status).toBe(400)
    expect((await dav.call('GET', `${BOOK}ada.vcf`)).status).toBe(200)
  })

  test('a card announced with 100 MB is refused before it is sent', async () => {
    const length = { Authorization: basic(KEY), 'Content-Length': String(100 * 1024 * 1024) }
    expect(await raw(`PUT ${BOOK}large.vcf`, length, 'BEGIN:VCARD')).toBe(413)
    expect((await dav.call('GET', `${BOOK}large.vcf`)).status).toBe(404)
  })

  test.each([
    ['a hundred thousand properties', 400, `<prop>${'<x/>'.repeat(100_000)}</prop>`],
    [
      'a hundred thousand attributes',
      207,
      `<prop ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}/>`,
    ],
    [
      'a hundred thousand namespaces',
      400,
      `<prop ${Array.from({ length: 100_000 }, (_, n) => `xmlns:n${n}="x"`).join(' ')}>${'<x/>'.repeat(100_000)}</prop>`,
    ],
  ])('%s: answered with %i, and the server goes on', async (_, status, inside) => {
    const body = `<propfind xmlns="DAV:">${inside}</propfind>`
    const answer = await dav.call('PROPFIND', BOOK, { headers: { depth: '1' }, body })
    expect(answer.status).toBe(status)
    expect((await dav.call('GET', `${BOOK}ada.vcf`)).status).toBe(200)
  })

  test('a body without end is cut off', async () => {
    const answer = await dav.call('REPORT', BOOK, { body: ' '.repeat(9 * 1024 * 1024) })
    expect(answer.status).toBe(413)
  })
})

describe('row 5: UIDs that mean harm', () => {
  test.each(['../../etc/passwd', 'x'.repeat(10_000), '<script>alert(1)</script>', '__proto__'])(
    'a card called %.40s is a card',
    async (uid) => {
      const name = `hostile-${uid.length}.vcf`
      const before = await people()
      expect((await dav.put(name, card(uid, `Hostile Number${uid.length}`))).status).toBe(201)
      expect(await people()).toBe(before + 1)
      expect((await dav.call('GET', BOOK + name)).status).toBe(200)
      expect((await dav.call('DELETE', BOOK + name)).status).toBe(204)
    },
  )
})

describe('row 33: guessing the password', () => {
  let guessed: DavServer
  beforeEach(async () => {
    guessed = await startDavServer()
    return () => guessed.close()
  })

  test('is answered with 429 before long, and then not even looked at', async () => {
    const statuses = []
    for (let guess = 0; guess < 60; guess += 1) {
      statuses.push(
        (await guessed.call('GET', '/dav/', { headers: { authorization: basic(`g${guess}`) } })).status,
      )
    }
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401))
    expect(statuses.slice(30)).toEqual(Array(30).fill(429))
    const right = await guessed.call('GET', '/dav/')
    expect([right.status, Number(right.headers.get('retry-after')) > 0]).toEqual([429, true])
    // The rest of the server is another door.
    const api = await guessed.call('GET', '/api/workspace', { headers: { authorization: `Bearer ${KEY}` } })
    expect(api.status).toBe(200)
  })
})
