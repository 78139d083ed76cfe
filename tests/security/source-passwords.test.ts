import { createServer } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { type CalendarServer, calendarOf, MIRA, startCalendarServer } from '../import/calendar-server.ts'
import { dump } from '../import/support.ts'

const PASSWORD = 'canary-password-5f0c'
const LUNCH = ['UID:lunch', 'SUMMARY:Lunch', 'DTSTART:20261110T110000Z', 'DTEND:20261110T120000Z', MIRA]

let runtime: TestRuntime
let calendar: CalendarServer
const written: string[] = []
beforeEach(async () => {
  runtime = await createTestRuntime(inject('clusters')[18])
  calendar = await startCalendarServer()
  calendar.publish(calendarOf(LUNCH))
  calendar.protect({ user: 'ola', password: PASSWORD })
  written.length = 0
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written.push(String(text))
      return true
    })
  }
})
afterEach(async () => {
  vi.restoreAllMocks()
  await calendar.close()
  await runtime.close()
})

/** Everything that leaves Rapport or stays in its database, and everything it has said so far. */
const everything = async (said: readonly unknown[]): Promise<string> => {
  const leaving = await Promise.all(
    ['csv', 'json', 'vcard', 'ics'].map(async (format) =>
      (await runtime.call(registry.data.export, { format })).content.text(),
    ),
  )
  const backup = (await runtime.call(registry.data.backup)).content
  const unpacked = gunzipSync(Buffer.from(await backup.arrayBuffer())).toString('latin1')
  const listed = await runtime.call(registry.source.list)
  return JSON.stringify([said, leaving, unpacked, listed, await dump(runtime), written])
}

test('row 28: the password of a calendar is in nothing that is said, kept, exported or backed up', async () => {
  const said: unknown[] = []
  const say = async (...[operation, input]: Parameters<typeof runtime.run>) => {
    said.push(await runtime.run(operation, input))
  }
  const { sourceId } = await runtime.call(registry.calendar.subscribe, {
    url: calendar.url,
    allowsPrivate: true,
    user: 'ola',
    password: PASSWORD,
  })
  const address = calendar.url.replace('//', `//ola:${PASSWORD}@`)
  await say(registry.calendar.subscribe, { url: address, allowsPrivate: true, name: 'Within the address' })
  await say(registry.calendar.subscribe, { url: `file://ola:${PASSWORD}@x/` })
  await say(registry.source.refresh, {})
  expect(said.at(-1)).toMatchObject({ value: { sources: [{ outcome: 'read' }, { outcome: 'read' }] } })
  calendar.protect({ user: 'ola', password: 'another' })
  await say(registry.source.refresh, {})
  expect(said.at(-1)).toMatchObject({
    value: { sources: [{ failure: { code: 'LOGIN_REFUSED' } }, { failure: { code: 'LOGIN_REFUSED' } }] },
  })
  await say(registry.source.refresh, { sourceId, password: PASSWORD })
  await say(registry.source.refresh, { password: PASSWORD })

  const all = await everything(said)
  expect(all).toContain('Within the address')
  expect(all).not.toContain('canary')
  expect(all).not.toContain(Buffer.from(`ola:${PASSWORD}`).toString('base64'))
})

test('row 28: a mail server that repeats the password in its refusal does not get it told', async () => {
  const heard: string[] = []
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.write(`* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ${PASSWORD}\r\n`)
    socket.on('data', (bytes) => {
      for (const line of bytes.toString('latin1').split('\r\n').filter(Boolean)) {
        heard.push(line)
        const [tag = '', command = ''] = line.split(' ')
        if (command.toUpperCase() === 'CAPABILITY') {
          socket.write(`* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n${tag} OK\r\n`)
        } else if (command.toUpperCase() === 'LOGOUT') socket.end(`${tag} OK\r\n`)
        else socket.write(`${tag} NO [AUTHENTICATIONFAILED] ${line} is wrong, ${PASSWORD}\r\n`)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await runtime.call(registry.mailbox.connect, {
    host: '127.0.0.1',
    port: typeof address === 'object' ? address?.port : undefined,
    isSecure: false,
    user: 'ola@own.example',
    password: PASSWORD,
  })
  const refreshed = await runtime.run(registry.source.refresh, {})
  expect(refreshed).toMatchObject({ value: { sources: [{ failure: { code: 'LOGIN_REFUSED' } }] } })
  expect(heard.length).toBeGreaterThan(0)
  expect(await everything([refreshed])).not.toContain('canary')
  server.close()
})
