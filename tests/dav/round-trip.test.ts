import { registry } from '@rapport/operations'
import { createTestRuntime } from '@rapport/testkit'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { card, type DavServer, startDavServer } from './dav-server.ts'

const BOOK = '/dav/books/people/'
/** One transparent pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const GIF = 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

const RICH = [
  'NICKNAME:Bee',
  'ORG:Harbour Freight;Purchasing',
  'TITLE:Director\\, Procurement',
  'EMAIL;TYPE=WORK:beatrix@harbour.example',
  'EMAIL;TYPE=HOME:bee@garden.example',
  'TEL;TYPE=CELL:+44 20 7946 0958',
  'ADR;TYPE=HOME:;;1 Quay Street;Halden;;1771;Norway',
  'BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29',
  'NOTE:Met at the fair.\\nLikes tea\\; no sugar.',
  'CATEGORIES:Friends,Sailing',
  'item1.URL:https://beatrix.example/',
  'item1.X-ABLabel:_$!<HomePage>!$_',
  `PHOTO;ENCODING=b;TYPE=PNG:${PNG}`,
  'X-PHONE-RINGTONE:chimes',
]

let dav: DavServer
beforeAll(async () => {
  dav = await startDavServer()
})
afterAll(() => dav.close())

const get = async (name: string, version = '3.0') =>
  (await dav.call('GET', BOOK + name, { headers: { accept: `text/vcard; version=${version}` } })).body
const personOf = async (query: string) =>
  (await dav.runtime.call(registry.people.list, { query })).people[0]?.personId as string
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '')
const exported = async (runtime: DavServer['runtime']) => {
  const { content } = await runtime.call(registry.data.export, { format: 'vcard' })
  return (content as File).text()
}

describe('everything on a card', () => {
  test('comes back as it was sent, in both versions', async () => {
    expect((await dav.put('bee.vcf', card('uid-bee', 'Beatrix Holm', ...RICH))).status).toBe(201)
    for (const version of ['3.0', '4.0']) {
      const text = unfolded(await get('bee.vcf', version))
      for (const part of [
        'beatrix@harbour.example',
        'bee@garden.example',
        ';;1 Quay Street;Halden;;1771;Norway',
        'Met at the fair.\\nLikes tea\\; no sugar.',
        'Director\\, Procurement',
        'Friends,Sailing',
        'https://beatrix.example/',
        'X-PHONE-RINGTONE:chimes',
        PNG,
      ]) {
        expect(text).toContain(part)
      }
    }
  })

  test.each(['3.0', '4.0'])('read as %s and written back is no edit', async (version) => {
    const personId = await personOf('Holm')
    const before = (await dav.runtime.call(registry.people.show, { personId })).person.editedFields
    const tag = (await dav.call('GET', `${BOOK}bee.vcf`)).headers.get('etag')
    await dav.put('bee.vcf', await get('bee.vcf', version), { 'if-match': tag ?? '' })
    const after = (await dav.runtime.call(registry.people.show, { personId })).person.editedFields
    expect(after).toEqual(before)
    expect((await dav.call('GET', `${BOOK}bee.vcf`)).headers.get('etag')).toBe(tag)
  })

  test('what a client takes away is gone, and stays gone', async () => {
    const gone = ['NICKNAME', 'NOTE', 'PHOTO', 'TITLE', 'TEL', 'X-PHONE-RINGTONE']
    const kept = RICH.filter((line) => !gone.some((name) => line.startsWith(name)))
    await dav.put('bee.vcf', card('uid-bee', 'Beatrix Holm', ...kept))
    const text = unfolded(await get('bee.vcf'))
    expect(text).toContain('EMAIL;TYPE=work')
    for (const name of gone) expect(text).not.toMatch(new RegExp(`^${name}`, 'm'))
  })

  test('a new picture is another tag and another picture, also for who looks at the person', async () => {
    const before = (await dav.call('GET', `${BOOK}bee.vcf`)).headers.get('etag')
    await dav.put('bee.vcf', card('uid-bee', 'Beatrix Holm', ...RICH, `PHOTO;ENCODING=b;TYPE=GIF:${GIF}`))
    const { headers, body } = await dav.call('GET', `${BOOK}bee.vcf`)
    expect(headers.get('etag')).not.toBe(before)
    expect(unfolded(body)).toContain('PHOTO')
    const photo = await dav.runtime.call(registry.people.photo, { personId: await personOf('Holm') })
    expect(unfolded(body)).toContain(photo.base64)
  })
})

describe('two cards of one person', () => {
  test('become one when they are merged, and two again when that is taken back', async () => {
    await dav.put('a.vcf', card('uid-a', 'Robert Mueller', 'TEL:+49 30 901820'))
    await dav.put('b.vcf', card('uid-b', 'Bob Müller', 'EMAIL:bob@weber.example'))
    const [kept, absorbed] = [await personOf('Mueller'), await personOf('Müller Bob')]
    const { mergeId } = (await dav.runtime.call(registry.people.merge, {
      personId: kept,
      otherId: absorbed,
    })) as {
      mergeId: string
    }
    const [first, second] = [await dav.call('GET', `${BOOK}a.vcf`), await dav.call('GET', `${BOOK}b.vcf`)]
    expect([first.status, second.status]).toEqual([200, 404])
    expect(first.body).toContain('bob@weber.example')
    await dav.runtime.call(registry.people.unmerge, { mergeId })
    expect((await dav.call('GET', `${BOOK}a.vcf`)).body).not.toContain('bob@weber.example')
    expect((await dav.call('GET', `${BOOK}b.vcf`)).body).toContain('UID:uid-b')
  })
})

describe('people taken out as vCards', () => {
  test('are the same people in another workspace', async () => {
    const elsewhere = await createTestRuntime(inject('clusters')[18])
    const out = await exported(dav.runtime)
    await elsewhere.call(registry.import.run, { files: [new File([out], 'people.vcf')] })
    const comparable = (text: string) =>
      text
        .replace(/^REV:.*\r\n/gm, '')
        .replace(/END:VCARD\r\n/g, '$&\f')
        .split('\f')
        .sort()
    expect(comparable(await exported(elsewhere))).toEqual(comparable(out))
    await elsewhere.close()
  })

  test('brought back into the same workspace make nobody twice', async () => {
    const before = (await dav.runtime.call(registry.people.list, {})).total
    await dav.runtime.call(registry.import.run, {
      files: [new File([await exported(dav.runtime)], 'people.vcf')],
    })
    expect((await dav.runtime.call(registry.people.list, {})).total).toBe(before)
  })
})

test('after a backup is restored, what was told since is not taken for known', async () => {
  const body = (token: string) =>
    `<d:sync-collection xmlns:d="DAV:"><d:sync-token>${token}</d:sync-token><d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>`
  const sync = async (token: string) => {
    const answer = await dav.call('REPORT', BOOK, { body: body(token) })
    return { status: answer.status, token: /<d:sync-token>([^<]+)</.exec(answer.body)?.[1] ?? '' }
  }
  const { content } = await dav.runtime.call(registry.data.backup, {})
  await dav.put('late.vcf', card('uid-late', 'Lars Lateson'))
  const told = await sync('')
  await dav.runtime.call(registry.data.restore, { file: new File([await content.arrayBuffer()], 'x.backup') })
  await dav.put('other.vcf', card('uid-other', 'Olga Otherson'))
  await sync('')
  expect((await sync(told.token)).status).toBe(403)
})
