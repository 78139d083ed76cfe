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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.close()
  await runtime.close()
})

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

  test('the pictures and links of an imported card are not fetched, wherever they are', async () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Mira Okonkwo',
      `PHOTO:http://127.0.0.1:${port}/photo.png`,
      `LOGO;VALUE=uri:http://127.0.0.1:${port}/logo.png`,
      `URL:http://127.0.0.1:${port}/`,
      `SOURCE:http://127.0.0.1:${port}/card.vcf`,
      'END:VCARD',
      '',
    ].join('\r\n')
    const files = [new File([card], 'mira.vcf')]
    expect(await runtime.call(registry.import.run, { files })).toMatchObject({ totals: { created: 1 } })
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
