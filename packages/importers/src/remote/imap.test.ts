import { readdir } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { collect } from '../mail/testing/collect.ts'
import type { MailRecord } from '../record.ts'
import { outcomes } from '../testing/read-all.ts'
import { type ImapRequest, readImap } from './imap.ts'
import { type Dovecot, startDovecot, whyNoDovecot } from './testing/dovecot.ts'

const OWNER = 'ola@own.example'
const PASSWORD = 'canary-password'
const WITHOUT = whyNoDovecot()

const letter = (id: string, from: string, to: string, ...more: readonly string[]): string =>
  [
    `From: ${from}`,
    `To: ${to}`,
    'Date: Fri, 20 Nov 2026 11:00:00 +0100',
    `Message-ID: <${id}>`,
    'Subject: Hello',
    ...more,
    '',
    'Hi',
    '',
  ].join('\r\n')

let dovecot: Dovecot | undefined
const server = (): Dovecot => {
  if (dovecot === undefined) throw new Error('not started')
  return dovecot
}

const requestTo = (given: Partial<ImapRequest> = {}): ImapRequest => ({
  host: 'localhost',
  port: server().port,
  secure: false,
  user: OWNER,
  password: PASSWORD,
  ...given,
})

async function read(given: Partial<ImapRequest> = {}) {
  const reading = await readImap(requestTo(given))
  if (!reading.ok) throw new Error(reading.failure.code)
  const found = await collect(reading.value.events)
  const mails = found.records.filter((record): record is MailRecord => record.kind === 'mail')
  return { ...found, mails, ids: mails.map(({ messageId }) => messageId), cursor: reading.value.cursor() }
}

describe.skipIf(WITHOUT !== null)(`a mailbox${WITHOUT === null ? '' : ` (skipped: ${WITHOUT})`}`, () => {
  beforeAll(async () => {
    dovecot = await startDovecot(OWNER, PASSWORD)
    const { deliver } = server()
    await deliver('', '1', letter('in-1', 'Anna Weber <anna@one.example>', OWNER))
    await deliver('', '2', letter('in-2', 'Stranger <x@two.example>', OWNER))
    await deliver('', '3', letter('news', 'news@list.example', OWNER, 'List-Id: <news.example>'))
    await deliver('Sent', '1', letter('out-1', `Ola <${OWNER}>`, 'anna@one.example'))
    await deliver('Junk', '1', letter('junk', 'j@junk.example', OWNER))
    await deliver('Drafts', '1', letter('draft', OWNER, 'anna@one.example'))
  })
  afterAll(async () => dovecot?.stop())

  it('is read folder by folder, sent mail first, without drafts and junk', async () => {
    const { begin, files, rows, mails } = await read()
    expect(begin.owner?.email).toBe(OWNER)
    expect(files.map(({ file, end }) => `${file.kind} ${file.name} ${end.rows}`)).toEqual([
      'mail Sent 1',
      'mail INBOX 3',
    ])
    expect(outcomes(rows)).toEqual(['1 mail', '1 mail', '2 mail', '3 skipped mailing-list'])
    expect(
      mails.map(({ messageId, direction, isAcquainted }) => `${messageId} ${direction} ${isAcquainted}`),
    ).toEqual(['out-1 sent true', 'in-1 received true', 'in-2 received false'])
    expect(mails.every(({ body }) => body === null)).toBe(true)
  })

  it('comes with the text of its mails only where that is asked for', async () => {
    const { mails } = await read({ withBodies: true, folders: ['inbox'] })
    expect(mails[0]?.body).toBe('Hi')
  })

  it('is not changed by being read: nothing is marked as seen', async () => {
    const before = await readdir(server().directory(''))
    await read({ withBodies: true })
    expect(await readdir(server().directory(''))).toEqual(before)
  })

  it('is read on from where the last reading ended, which remembers who is known', async () => {
    const first = await read()
    expect((await read({ cursor: first.cursor })).rows).toEqual([])
    await server().deliver('', '4', letter('in-4', 'anna@one.example', OWNER))
    const kept: unknown = JSON.parse(JSON.stringify(first.cursor))
    const second = await read({ cursor: kept })
    expect(second.mails.map(({ messageId, isAcquainted }) => `${messageId} ${isAcquainted}`)).toEqual([
      'in-4 true',
    ])
    expect(JSON.stringify(second.cursor)).not.toContain(PASSWORD)
  })

  it('is read anew where the server has given its mails new numbers', async () => {
    const { cursor } = await read({ folders: ['Sent'] })
    const folders = cursor.folders.map((folder) => ({ ...folder, uidValidity: '1' }))
    expect((await read({ folders: ['Sent'], cursor: { ...cursor, folders } })).ids).toEqual(['out-1'])
  })

  it('is read from a day on where one is given', async () => {
    expect((await read({ folders: ['Sent'], since: '2001-01-01' })).ids).toEqual(['out-1'])
    expect((await read({ folders: ['Sent'], since: '2100-01-01' })).ids).toEqual([])
  })

  it('survives mails made to do harm', async () => {
    await server().deliver(
      'Hostile',
      '1',
      letter('headers', 'anna@one.example', OWNER, 'X-Many: y\r\n'.repeat(50_000).trimEnd()),
    )
    await server().deliver(
      'Hostile',
      '2',
      letter('subject', 'anna@one.example', OWNER, `Cc: ${'a'.repeat(1_000_000)}`),
    )
    await server().deliver('Hostile', '3', letter('last', 'anna@one.example', OWNER))
    expect((await read({ folders: ['Hostile'] })).ids).toEqual(['headers', 'subject', 'last'])
  })

  it.each([
    ['LOGIN_REFUSED', () => ({ password: 'canary-wrong' })],
    ['NOT_FOUND', () => ({ folders: ['Nowhere'] })],
    ['NOT_SAFE', () => ({ port: server().securePort, secure: true })],
    ['ADDRESS_REFUSED', () => ({ allowPrivate: false })],
    ['UNREACHABLE', () => ({ port: 1 })],
  ])('that cannot be read is told as %s, without the password', async (code, given) => {
    const reading = await readImap(requestTo(given()))
    expect(reading).toMatchObject({ ok: false, failure: { code } })
    expect(JSON.stringify(reading)).not.toContain('canary')
  })
})

describe('a mail server', () => {
  const servers: { readonly server: Server; readonly sockets: Socket[] }[] = []
  afterEach(() => {
    for (const { server: each, sockets } of servers.splice(0)) {
      for (const socket of sockets) socket.destroy()
      each.close()
    }
  })
  const serve = async (greet: (socket: Socket) => void): Promise<number> => {
    const sockets: Socket[] = []
    const each = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined))
      greet(socket)
    })
    servers.push({ server: each, sockets })
    await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve))
    const address = each.address()
    return typeof address === 'object' ? (address?.port ?? 0) : 0
  }
  const account = { host: 'localhost', secure: false, user: OWNER, password: PASSWORD }

  it('that hangs up, or speaks another language, is told so', async () => {
    const closing = await serve((socket) => socket.destroy())
    const web = await serve((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    for (const port of [closing, web]) {
      const reading = await readImap({ ...account, port })
      expect(reading.ok).toBe(false)
      if (!reading.ok) expect(['UNREACHABLE', 'BAD_ANSWER']).toContain(reading.failure.code)
    }
  })

  it('that is lost in the middle costs what was not read yet, which is read the next time', async () => {
    let isLost = true
    const mailOf = (uid: number) => {
      const text = letter(`in-${uid}`, 'anna@one.example', OWNER)
      return `* ${uid} FETCH (UID ${uid} BODY[HEADER.FIELDS (FROM TO)] {${text.length}}\r\n${text})\r\n`
    }
    const answers: Readonly<Record<string, (socket: Socket, line: string) => string | null>> = {
      LIST: () => '* LIST () "/" INBOX\r\n',
      EXAMINE: () => '* 2 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 3] ok\r\n',
      UID: (socket, line) => {
        if (!isLost)
          return [1, 2]
            .filter((uid) => line.includes(`${uid}:2`))
            .map(() => mailOf(2))
            .join('')
        socket.write(mailOf(1), () => socket.destroy())
        return null
      },
    }
    const port = await serve((socket) => {
      socket.write('* OK [CAPABILITY IMAP4rev1] hello\r\n')
      socket.on('data', (bytes) => {
        for (const line of bytes
          .toString()
          .split('\r\n')
          .filter((each) => each !== '')) {
          const [tag = '', command = ''] = line.split(' ')
          const answer = answers[command.toUpperCase()] ?? (() => '')
          const text = answer(socket, line)
          if (text !== null) socket.write(`${text}${tag} OK done\r\n`)
        }
      })
    })
    const first = await readImap({ ...account, port })
    if (!first.ok) throw new Error(first.failure.code)
    const { rows, files } = await collect(first.value.events)
    expect(outcomes(rows)).toEqual(['1 mail'])
    expect(files[0]?.end).toMatchObject({ rows: 1, error: { code: 'connection-lost' } })
    isLost = false
    const second = await readImap({ ...account, port, cursor: first.value.cursor() })
    if (!second.ok) throw new Error(second.failure.code)
    const again = await collect(second.value.events)
    expect(again.records.map((record) => (record.kind === 'mail' ? record.messageId : ''))).toEqual(['in-2'])
  })

  it('at a name that leads to a cloud’s own services, or nowhere, is not asked', async () => {
    const metadata = await readImap(
      { ...account, host: 'mail.example', port: 143 },
      { resolve: async () => ['169.254.169.254'] },
    )
    expect(metadata).toMatchObject({ failure: { code: 'ADDRESS_REFUSED' } })
    const nowhere = await readImap(
      { ...account, host: 'mail.example', port: 143 },
      { resolve: async () => [] },
    )
    expect(nowhere.ok).toBe(false)
  })

  it('is not asked where the reading was called off', async () => {
    const reason = new Error('enough')
    await expect(readImap({ ...account, port: 1, signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})
