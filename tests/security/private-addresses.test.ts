import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { guardedFetch } from '@rapport/importers'
import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

let runtime: TestRuntime
let port: number
let visits = 0
/** Whatever reaches this server has passed a guard it should not have passed. */
const server = createServer((_request, answer) => {
  visits += 1
  answer.end('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
})

beforeAll(async () => {
  runtime = await createTestRuntime(inject('clusters')[18])
  await runtime.call(registry.workspace.update, { ownerEmails: ['ola@own.example'] })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.close()
  await runtime.close()
})

const cardThatPointsAt = (origin: string): string =>
  [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Mira Okonkwo',
    `PHOTO:${origin}/photo.png`,
    `LOGO;VALUE=uri:${origin}/logo.png`,
    `KEY;VALUE=uri:${origin}/key.asc`,
    `URL:${origin}/`,
    `SOURCE:${origin}/card.vcf`,
    'END:VCARD',
    '',
  ].join('\r\n')

const filesThatPointAt = (origin: string): readonly File[] => [
  new File([cardThatPointsAt(origin)], 'mira.vcf'),
  new File(
    [
      'First Name,Last Name,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Label,Website 1 - Value\n',
      `Tove,Lind,${origin}/tove.jpg,* myContacts,Work,tove@lind.example,Home,${origin}/\n`,
    ],
    'google.csv',
  ),
  new File(
    [
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:talk',
        'DTSTART:20261110T100000Z',
        'ORGANIZER:mailto:ola@own.example',
        'ATTENDEE;CN=Bo Winter:mailto:bo@two.example',
        `ATTACH:${origin}/agenda.pdf`,
        `URL:${origin}/talk`,
        `CONFERENCE;VALUE=URI:${origin}/join`,
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ],
    'calendar.ics',
  ),
  new File(
    [
      [
        'From: Bo Winter <bo@two.example>',
        'To: ola@own.example',
        'Date: Fri, 20 Nov 2026 10:00:00 +0000',
        'Message-ID: <links@two.example>',
        'Subject: Hello',
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset=utf-8',
        '',
        `<img src="${origin}/pixel.gif"><div style="background:url(${origin}/background.png)">Hi</div>`,
        `<link rel="stylesheet" href="${origin}/style.css"><script src="${origin}/script.js"></script>`,
        '',
      ].join('\r\n'),
    ],
    'letter.eml',
  ),
]

/** As which code a subscription to the address is refused when it is read. */
const refusalOf = async (url: string): Promise<string> => {
  const subscribed = await runtime.run(registry.calendar.subscribe, { url })
  if (!subscribed.ok) return subscribed.failure.code
  const { sourceId } = subscribed.value as { readonly sourceId: string }
  const { sources } = await runtime.call(registry.source.refresh, { sourceId })
  return sources[0].failure?.code ?? sources[0].outcome
}

describe('row 20: a private address is never connected to', () => {
  test.each([
    ['127.0.0.1'],
    ['127.1'],
    ['0'],
    ['2130706433'],
    ['0x7f000001'],
    ['0x7f.1'],
    ['017700000001'],
    ['0177.0.0.1'],
    ['127.0.0.1.'],
    ['①②⑦.⓪.⓪.①'],
    ['localhost'],
    ['LOCALHOST'],
    ['[::1]'],
    ['[::]'],
    ['[::ffff:127.0.0.1]'],
    ['[::ffff:7f00:1]'],
    ['[::7f00:1]'],
    ['[64:ff9b::7f00:1]'],
    ['[2002:7f00:1::]'],
    ['[fe80::1]'],
    ['[fd00::1]'],
    ['10.0.0.1'],
    ['172.31.255.255'],
    ['192.168.0.1'],
    ['100.64.0.1'],
    ['169.254.169.254'],
    ['224.0.0.1'],
    ['255.255.255.255'],
  ])('however it is written: %s', async (host) => {
    for (const scheme of ['http', 'webcal']) {
      expect(await refusalOf(`${scheme}://${host}:${port}/calendar.ics`), scheme).toBe('ADDRESS_REFUSED')
    }
    expect(visits).toBe(0)
  })

  test.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'data:text/calendar,x', 'ftp://127.0.0.1/'])(
    'nor is what is no address of the web subscribed to: %s',
    async (url) => {
      expect(await refusalOf(url)).toBe('INVALID_INPUT')
    },
  )

  test('the pictures and links in what is imported are not fetched, whatever the format', async () => {
    const files = filesThatPointAt(`http://127.0.0.1:${port}`)
    const report = await runtime.call(registry.import.run, { files, withBodies: true })
    expect(
      report.files.map(({ kind, created }: { kind: string; created: number }) => [kind, created]),
    ).toEqual([
      ['vcard', 1],
      ['calendar', 1],
      ['mail', 1],
      ['google-contacts', 1],
    ])
    for (const format of ['csv', 'json', 'vcard', 'ics']) await runtime.call(registry.data.export, { format })
    const { people } = await runtime.call(registry.people.list)
    for (const { personId } of people) await runtime.run(registry.people.photo, { personId })
    expect(visits).toBe(0)
  })

  test('nor are those on a card that a phone writes', async () => {
    const vcard = cardThatPointsAt(`http://127.0.0.1:${port}`)
    expect(await runtime.call(registry.card.write, { href: 'mira.vcf', vcard })).toMatchObject({
      isNew: true,
    })
    await runtime.call(registry.card.read, { hrefs: ['mira.vcf'] })
    expect(visits).toBe(0)
  })
})

describe('row 21: a name that means another host the second time', () => {
  test('is asked for once, and connected to where it was then', async () => {
    const names: string[] = []
    const connections: (readonly string[])[] = []
    const fetched = await guardedFetch(
      `http://rebound.example:${port}/`,
      {},
      {
        resolve: async (name) => {
          names.push(name)
          return [names.length === 1 ? '93.184.215.14' : '127.0.0.1']
        },
        ask: async ({ addresses }) => {
          connections.push(addresses)
          throw Object.assign(new Error('nobody is there'), { code: 'ECONNREFUSED' })
        },
      },
    )
    expect(fetched).toMatchObject({ failure: { code: 'UNREACHABLE' } })
    expect([names, connections, visits]).toEqual([['rebound.example'], [['93.184.215.14']], 0])
  })

  test('is refused when only one of its addresses is private', async () => {
    const resolve = async () => ['93.184.215.14', '127.0.0.1']
    expect(await guardedFetch(`http://rebound.example:${port}/`, {}, { resolve })).toMatchObject({
      failure: { code: 'ADDRESS_REFUSED' },
    })
    expect(visits).toBe(0)
  })

  test('is refused when it is nowhere at all', async () => {
    const resolve = async () => []
    expect(await guardedFetch(`http://rebound.example:${port}/`, {}, { resolve })).toMatchObject({
      failure: { code: 'ADDRESS_REFUSED' },
    })
  })
})

test('an address on this machine is read where the user has said so', async () => {
  const url = `http://127.0.0.1:${port}/calendar.ics`
  await runtime.call(registry.calendar.subscribe, { url, allowsPrivate: true, name: 'Own' })
  const { sources } = await runtime.call(registry.source.refresh)
  const own = sources.find((each: { name: string }) => each.name === 'Own')
  expect(own.outcome).toBe('read')
  expect(visits).toBe(1)
})
