import { registry } from '@rapport/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { card, type DavServer, startDavServer } from './dav-server.ts'

const BOOK = '/dav/books/people/'
const XML = { 'content-type': 'application/xml; charset=utf-8' }

let dav: DavServer
beforeAll(async () => {
  dav = await startDavServer()
})
afterAll(() => dav.close())

const propfind = (path: string, depth: string, ...names: readonly string[]) =>
  dav.call('PROPFIND', path, {
    headers: { ...XML, depth },
    body: `<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav" xmlns:s="http://calendarserver.org/ns/"><d:prop>${names
      .map((name) => `<${name}/>`)
      .join('')}</d:prop></d:propfind>`,
  })

const report = (name: string, inside: string, headers: Readonly<Record<string, string>> = { depth: '1' }) =>
  dav.call('REPORT', BOOK, {
    headers: { ...XML, ...headers },
    body: `<${name} xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><d:prop><d:getetag/>${
      name === 'd:sync-collection' ? '' : '<c:address-data/>'
    }</d:prop>${inside}</${name}>`,
  })

const sync = (token: string) =>
  report('d:sync-collection', `<d:sync-token>${token}</d:sync-token><d:sync-level>1</d:sync-level>`)

const namesIn = (body: string) =>
  Array.from(body.matchAll(/<d:href>\/dav\/books\/people\/([^<]+)<\/d:href>/g), ([, name]) => name)
const tokenIn = (body: string) => /<d:sync-token>([^<]+)</.exec(body)?.[1] ?? ''
const etagOf = async (name: string) =>
  (await dav.call('GET', BOOK + name)).headers.get('etag') ?? `no card ${name}`

describe('finding the address book', () => {
  test('begins at the well-known address and ends at the book', async () => {
    const wellKnown = await dav.call('PROPFIND', '/.well-known/carddav', { headers: { authorization: '' } })
    expect([wellKnown.status, wellKnown.headers.get('location')]).toEqual([301, '/dav/'])
    const root = await propfind('/dav/', '0', 'd:current-user-principal')
    expect(root.status).toBe(207)
    expect(root.body).toContain('<d:current-user-principal><d:href>/dav/principal/</d:href>')
    const principal = await propfind('/dav/principal/', '0', 'c:addressbook-home-set')
    expect(principal.body).toContain('<c:addressbook-home-set><d:href>/dav/books/</d:href>')
    const home = await propfind('/dav/books/', '1', 'd:resourcetype', 'd:displayname', 's:getctag')
    expect(home.body).toContain('<d:href>/dav/books/people/</d:href>')
    expect(home.body).toContain('<d:collection/><c:addressbook/>')
    expect(home.body).toMatch(/<s:getctag>urn:rapport:sync:\d+</)
  })

  test('says what it can do', async () => {
    const options = await dav.call('OPTIONS', BOOK)
    expect(options.headers.get('dav')).toBe('1, 3, addressbook')
    const book = await propfind(
      BOOK,
      '0',
      'd:supported-report-set',
      'c:supported-address-data',
      'd:current-user-privilege-set',
      'd:quota-used-bytes',
    )
    expect(book.body).toContain('<c:addressbook-multiget/>')
    expect(book.body).toContain('<c:address-data-type content-type="text/vcard" version="4.0"/>')
    expect(book.body).toContain('<d:privilege><d:bind/></d:privilege>')
    expect(book.body).toMatch(/<d:prop><d:quota-used-bytes\/><\/d:prop><d:status>HTTP\/1.1 404/)
  })

  test('a PROPFIND without end is refused by the name of the RFC', async () => {
    const answer = await propfind(BOOK, 'infinity', 'd:getetag')
    expect([answer.status, answer.body]).toEqual([403, expect.stringContaining('<d:propfind-finite-depth/>')])
  })
})

describe('a card written by a client', () => {
  test('makes a person of the user’s own, shown everywhere', async () => {
    const written = await dav.put(
      'mira.vcf',
      card(
        'uid-mira',
        'Mira Solberg',
        'ORG:Harbour Freight;Purchasing',
        'TITLE:Director',
        'EMAIL;TYPE=WORK:mira@harbour.example',
        'TEL;TYPE=CELL:+47 22 85 50 50',
        'X-FAVOURITE-TEA:Darjeeling',
      ),
      { 'if-none-match': '*' },
    )
    expect(written.status).toBe(201)
    expect(written.headers.get('etag')).toBeNull()
    const { people } = await dav.runtime.call(registry.people.list, { query: 'Solberg' })
    expect(people).toMatchObject([
      { name: 'Mira Solberg', title: 'Director', organization: 'Harbour Freight' },
    ])
  })

  test('is given back under its own UID, with what Rapport has no place for', async () => {
    const { body, headers } = await dav.call('GET', `${BOOK}mira.vcf`)
    expect(headers.get('content-type')).toBe('text/vcard; charset=utf-8; version=3.0')
    expect(body).toContain('VERSION:3.0\r\n')
    expect(body).toContain('UID:uid-mira\r\n')
    expect(body).toContain('X-FAVOURITE-TEA:Darjeeling\r\n')
    expect(body).toContain('ORG:Harbour Freight;Purchasing\r\n')
    const four = await dav.call('GET', `${BOOK}mira.vcf`, { headers: { accept: 'text/vcard; version=4.0' } })
    expect(four.body).toContain('VERSION:4.0\r\n')
  })

  test('sent back as it was given, changes nothing', async () => {
    const { body } = await dav.call('GET', `${BOOK}mira.vcf`)
    const before = await etagOf('mira.vcf')
    expect((await dav.put('mira.vcf', body, { 'if-match': before })).status).toBe(204)
    expect(await etagOf('mira.vcf')).toBe(before)
  })

  test('is refused when it is no longer what the client took it for', async () => {
    const stale = await etagOf('mira.vcf')
    const { body } = await dav.call('GET', `${BOOK}mira.vcf`)
    const first = await dav.put('mira.vcf', body.replace('Director', 'Managing Director'), {
      'if-match': stale,
    })
    const second = await dav.put('mira.vcf', body.replace('Director', 'Clerk'), { 'if-match': stale })
    const third = await dav.put('mira.vcf', body, { 'if-none-match': '*' })
    const gone = await dav.call('DELETE', `${BOOK}mira.vcf`, { headers: { 'if-match': stale } })
    expect([first, second, third, gone].map(({ status }) => status)).toEqual([204, 412, 412, 412])
    expect((await dav.call('GET', `${BOOK}mira.vcf`)).body).toContain('TITLE:Managing Director')
  })

  test('of two that are written at once, one wins', async () => {
    const stale = await etagOf('mira.vcf')
    const { body } = await dav.call('GET', `${BOOK}mira.vcf`)
    const answers = await Promise.all(
      ['Chair', 'Treasurer', 'Secretary'].map((title) =>
        dav.put('mira.vcf', body.replace('Managing Director', title), { 'if-match': stale }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 412, 412])
  })

  test.each([
    ['no vCard at all', 'x.vcf', 'Hello', 403],
    ['two cards in one', 'x.vcf', card('a', 'A B') + card('b', 'C D'), 403],
    ['a list of contacts', 'x.vcf', card('g', 'Friends', 'X-ADDRESSBOOKSERVER-KIND:group'), 403],
    ['the UID of another card', 'x.vcf', card('uid-mira', 'Mira Solberg'), 409],
    ['another UID than it has', 'mira.vcf', card('uid-other', 'Mira Solberg'), 409],
  ])('%s is refused and changes nothing', async (_, name, vcard, status) => {
    expect((await dav.put(name, vcard)).status).toBe(status)
    expect((await dav.call('GET', `${BOOK}x.vcf`)).status).toBe(404)
  })

  test('larger than 4 MB, or of another type, is refused', async () => {
    expect((await dav.put('x.vcf', card('big', 'B G', `NOTE:${'x'.repeat(5_000_000)}`))).status).toBe(413)
    expect((await dav.put('x.vcf', '{}', { 'content-type': 'application/json' })).status).toBe(415)
  })

  test('is called whatever the client likes, and never leads out of the book', async () => {
    const names = ['åse (1)!*.vcf', "o'brien & co.vcf", 'a b', '%2e%2e']
    for (const [index, name] of names.entries()) {
      const person = ['Åse Dahl', 'Conor Byrne', 'Tomasz Wilk', 'Ines Prado'][index] ?? ''
      expect((await dav.put(name, card(`uid-${name}`, person))).status, name).toBe(201)
    }
    expect((await dav.put('..', card('uid-above', 'Some Body'))).status).toBe(405)
    expect((await dav.call('PUT', `${BOOK}a%2fb`, { body: card('z', 'Z Z') })).status).toBe(404)
    const listed = namesIn((await propfind(BOOK, '1', 'd:getetag')).body)
    for (const name of listed) expect((await dav.call('GET', BOOK + name)).status, name).toBe(200)
    expect(listed).toContain('%C3%A5se%20%281%29%21%2A.vcf')
  })
})

describe('edits of an imported person', () => {
  const CONNECTIONS = (title: string) =>
    new File(
      [
        `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Okafor,https://www.linkedin.com/in/ada-okafor,ada@harbour.example,Harbour Freight,${title},03 Feb 2021
`,
      ],
      'Connections.csv',
    )

  test('are kept field by field: what the client left alone stays with the imports', async () => {
    await dav.runtime.call(registry.import.run, { files: [CONNECTIONS('Buyer')] })
    const { people } = await dav.runtime.call(registry.people.list, { query: 'Okafor' })
    const { personId } = people[0]
    await propfind(BOOK, '1', 'd:getetag')
    const name = `${personId}.vcf`
    const { body } = await dav.call('GET', BOOK + name)
    expect(body).toContain('TITLE:Buyer')
    const edited = body.replace('END:VCARD', 'TEL;TYPE=CELL:+44 20 7946 0958\r\nEND:VCARD')
    expect((await dav.put(name, edited)).status).toBe(204)
    const { person } = await dav.runtime.call(registry.people.show, { personId })
    expect(person.editedFields).toEqual(['phones'])
    await dav.runtime.call(registry.import.run, { files: [CONNECTIONS('Head of Purchasing')] })
    const after = (await dav.call('GET', BOOK + name)).body
    expect(after).toContain('TITLE:Head of Purchasing')
    expect(after).toContain('TEL;TYPE=cell:+44 20 7946 0958')
  })

  test('a person removed by a client is not brought back by an import, and can be restored', async () => {
    const { people } = await dav.runtime.call(registry.people.list, { query: 'Okafor' })
    const { personId } = people[0]
    expect((await dav.call('DELETE', `${BOOK}${personId}.vcf`)).status).toBe(204)
    await dav.runtime.call(registry.import.run, { files: [CONNECTIONS('Partner')] })
    expect((await dav.call('GET', `${BOOK}${personId}.vcf`)).status).toBe(404)
    expect((await dav.runtime.call(registry.people.list, { query: 'Okafor' })).total).toBe(0)
    await dav.runtime.call(registry.people.restore, { personId })
    expect((await dav.call('GET', `${BOOK}${personId}.vcf`)).body).toContain('TITLE:Partner')
  })
})

describe('what has changed since', () => {
  test('is told once: new, changed and removed cards', async () => {
    const first = await sync('')
    expect(first.status).toBe(207)
    expect(namesIn(first.body)).toContain('mira.vcf')
    const nothing = await sync(tokenIn(first.body))
    expect([namesIn(nothing.body), tokenIn(nothing.body)]).toEqual([[], tokenIn(first.body)])

    await dav.put('new.vcf', card('uid-new', 'Nils Nilsen'))
    await dav.put('mira.vcf', card('uid-mira', 'Mira Solberg', 'TITLE:President'))
    await dav.call('DELETE', `${BOOK}a%20b`)
    const second = await sync(tokenIn(first.body))
    expect(namesIn(second.body).sort()).toEqual(['a%20b', 'mira.vcf', 'new.vcf'])
    expect(second.body).toMatch(/a%20b<\/d:href><d:status>HTTP\/1.1 404/)
    expect(namesIn((await sync(tokenIn(second.body))).body)).toEqual([])
  })

  test.each(['urn:rapport:sync:1', 'urn:rapport:sync:99999999999999', 'http://other.example/1', 'x'])(
    'with a token that is not known (%s) everything is listed again, without doubles',
    async (token) => {
      const refused = await sync(token)
      expect([refused.status, refused.body]).toEqual([403, expect.stringContaining('<d:valid-sync-token/>')])
      const names = namesIn((await sync('')).body)
      expect(names.length).toBe(new Set(names).size)
    },
  )

  test('a limit that cannot be kept is refused, not passed over', async () => {
    const answer = await report(
      'd:sync-collection',
      '<d:sync-token/><d:sync-level>1</d:sync-level><d:limit><d:nresults>1</d:nresults></d:limit>',
    )
    expect([answer.status, answer.body]).toEqual([
      507,
      expect.stringContaining('number-of-matches-within-limits'),
    ])
  })

  test('changes made elsewhere are told too', async () => {
    const token = tokenIn((await sync('')).body)
    const { personId } = await dav.runtime.call(registry.people.add, {
      givenName: 'Tove',
      familyName: 'Lind',
    })
    expect(namesIn((await sync(token)).body)).toEqual([`${personId}.vcf`])
  })
})

describe('cards asked for together', () => {
  test('by name: those there are, and those there are not', async () => {
    const answer = await report(
      'c:addressbook-multiget',
      `<d:href>${BOOK}mira.vcf</d:href><d:href>${BOOK}nobody.vcf</d:href><d:href>/elsewhere</d:href>`,
    )
    expect(answer.status).toBe(207)
    expect(answer.body).toContain('UID:uid-mira&#13;')
    expect(answer.body).toMatch(/nobody.vcf<\/d:href><d:status>HTTP\/1.1 404/)
    expect(answer.body).toMatch(/\/elsewhere<\/d:href><d:status>HTTP\/1.1 404/)
  })

  const query = (filter: string) => report('c:addressbook-query', `<c:filter>${filter}</c:filter>`)
  const text = (name: string, match: string, attributes = '') =>
    `<c:prop-filter name="${name}"><c:text-match ${attributes}>${match}</c:text-match></c:prop-filter>`

  test('by a filter', async () => {
    expect(namesIn((await query(text('FN', 'SOLBERG'))).body)).toEqual(['mira.vcf'])
    expect(namesIn((await query(text('FN', 'SOLBERG', 'collation="i;octet"'))).body)).toEqual([])
    expect(namesIn((await query(text('FN', 'Mira', 'match-type="starts-with"'))).body)).toEqual(['mira.vcf'])
    expect(namesIn((await query(text('TITLE', 'Mira', 'match-type="equals"'))).body)).toEqual([])
    const without = await query('<c:prop-filter name="TITLE"><c:is-not-defined/></c:prop-filter>')
    expect(namesIn(without.body)).not.toContain('mira.vcf')
    expect(namesIn(without.body)).toContain('new.vcf')
  })

  test.each([
    ['supported-collation', text('FN', 'x', 'collation="i;klingon"')],
    ['supported-filter', '<c:prop-filter name="FN"><c:sounds-like>x</c:sounds-like></c:prop-filter>'],
    ['supported-filter', text('FN', 'x', 'match-type="regex"')],
  ])('what of a filter is not known is refused as %s', async (condition, filter) => {
    const answer = await query(filter)
    expect([answer.status, answer.body]).toEqual([403, expect.stringContaining(`<c:${condition}/>`)])
  })

  test('a report that is not known is refused by name', async () => {
    const answer = await report('d:expand-property', '')
    expect([answer.status, answer.body]).toEqual([403, expect.stringContaining('<d:supported-report/>')])
  })
})

test('the plan is a calendar that invites nobody', async () => {
  await dav.runtime.call(registry.network.add, { kind: 'career', purpose: 'Find my next role' })
  const feed = await dav.call('GET', '/dav/feed/plan.ics')
  expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(feed.body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
  expect(feed.body).toContain('BEGIN:VEVENT')
  expect(feed.body).not.toMatch(/ATTENDEE|ORGANIZER|METHOD/)
})
