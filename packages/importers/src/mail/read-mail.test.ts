import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadOptions } from '../importer.ts'
import type { ImportSource, MailRecord } from '../record.ts'
import { rawZip } from '../testing/raw-zip.ts'
import { outcomes, readAll, source } from '../testing/read-all.ts'
import * as mail from './index.ts'
import { readBy } from './testing/collect.ts'

const OWNER = 'ola@own.example'
const FROM_LINE = 'From anna@one.example Fri Nov 20 10:00:00 2026'

interface Letter {
  readonly from?: string
  readonly to?: string
  readonly date?: string
  readonly id?: string
  readonly more?: readonly string[]
  readonly body?: string
}

/** A letter from Anna to the owner, but for what is said. */
function letter(given: Letter = {}): string {
  return [
    `From: ${given.from ?? 'Anna Weber <anna@one.example>'}`,
    `To: ${given.to ?? `Ola Owner <${OWNER}>`}`,
    `Date: ${given.date ?? 'Fri, 20 Nov 2026 11:00:00 +0100'}`,
    ...(given.id === '' ? [] : [`Message-ID: <${given.id ?? 'm1@one.example'}>`]),
    'Subject: Hello',
    ...(given.more ?? []),
    '',
    given.body ?? 'Hi Ola',
    '',
  ].join('\n')
}

const mbox = (...letters: readonly string[]): string =>
  letters.map((each) => `${FROM_LINE}\n${each}`).join('\n')

async function readSources(sources: readonly ImportSource[], options: ReadOptions = {}) {
  const found = await readBy(mail, sources, { ownerEmails: [OWNER], ...options })
  const mails = found.records.filter((record): record is MailRecord => record.kind === 'mail')
  const reasons = outcomes(found.rows).map((each) => each.replace(/^\d+ /, ''))
  return { ...found, mails, reasons, ids: mails.map(({ messageId }) => messageId) }
}

const read = (text: string | Uint8Array, options: ReadOptions = {}, name = 'mail.mbox') =>
  readSources([source(name, text)], options)

describe('a mail', () => {
  it('becomes a record with everybody but the owner, and without its text', async () => {
    const text = letter({
      from: '=?UTF-8?Q?Zo=C3=AB_Brandt?= <Zoe@One.example>',
      to: `"Owner, Ola" <${OWNER}>, Bo Lind <bo@two.example>`,
      more: [
        'Cc: "cy@three.example" <cy@three.example>, zoe@one.example',
        'References: <first@x.example>',
        ' <second@x.example>',
      ],
    })
    const { mails, begin, files } = await read(text, {}, 'letter.eml')
    expect(begin.owner?.email).toBe(OWNER)
    expect(files[0]).toMatchObject({ file: { kind: 'mail', name: 'letter.eml' }, end: { rows: 1 } })
    expect(mails).toEqual([
      {
        kind: 'mail',
        messageId: 'm1@one.example',
        thread: 'first@x.example',
        sentAt: '2026-11-20T10:00:00Z',
        direction: 'received',
        participants: [
          { name: 'Zoë Brandt', profile: null, email: 'zoe@one.example' },
          { name: 'Bo Lind', profile: null, email: 'bo@two.example' },
          { name: null, profile: null, email: 'cy@three.example' },
        ],
        isAcquainted: false,
        subject: 'Hello',
        body: null,
      },
    ])
  })

  it('with a calendar inside is still a mail', async () => {
    const body = 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR'
    const { files } = await readAll(source('a.eml', letter({ more: [`Delivered-To: ${OWNER}`], body })))
    expect(files.map(({ file }) => file.kind)).toEqual(['mail'])
  })

  it('comes with its text only where that is asked for', async () => {
    const body = 'First line\r\n>From here on\r\n'
    const more = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8']
    const { mails } = await read(letter({ body, more }), { withBodies: true }, 'letter.eml')
    expect(mails[0]?.body).toBe('First line\nFrom here on')
  })

  it.each([
    ['Fri, 20 Nov 2026 10:00:00 GMT', '2026-11-20T10:00:00Z'],
    ['20 Nov 26 10:00 EST', '2026-11-20T15:00:00Z'],
    ['Fri, 20 Nov 2026 10:00:00 -0500 (a comment)', '2026-11-20T15:00:00Z'],
    ['Fri, 20 Nov 2026 10:00:00', '2026-11-20T10:00:00Z'],
    ['Thu, 31 Dec 2026 23:30:60 -0100', '2027-01-01T00:30:59Z'],
  ])('dated %j is read by its zone', async (date, sentAt) => {
    expect((await read(letter({ date }), {}, 'a.eml')).mails[0]?.sentAt).toBe(sentAt)
  })

  it('without a date that exists takes that of its delivery, or is refused', async () => {
    const bad = letter({ date: 'Fri, 31 Nov 2026 10:00:00 +0000' })
    const inBox = await read(mbox(bad))
    expect(inBox.mails[0]?.sentAt).toBe('2026-11-20T10:00:00Z')
    expect(inBox.reasons).toEqual(['mail warned'])
    expect((await read(bad, {}, 'a.eml')).reasons).toEqual(['rejected bad-date'])
  })

  it('without an identifier is the same in every mailbox by its headers', async () => {
    const [one, two] = [letter({ id: '' }), letter({ id: '', to: `${OWNER}, bo@two.example` })]
    const first = await read(mbox(one, two))
    expect(new Set(first.ids).size).toBe(2)
    expect((await read(mbox(two, one))).ids).toEqual(first.ids.toReversed())
  })

  it.each([
    ['automatic', { more: ['Auto-Submitted: auto-replied'] }],
    ['automatic', { from: 'Shop <no-reply@shop.example>' }],
    ['automatic', { from: 'Mail Delivery <MAILER-DAEMON@one.example>' }],
    ['automatic', { from: 'Google Calendar <calendar-notification@cal.example>' }],
    ['automatic', { more: ['Content-Class: urn:content-classes:calendarmessage'] }],
    ['automatic', { more: ['Content-Type: multipart/report; report-type=delivery-status'] }],
    ['mailing-list', { more: ['List-Id: <news.list.example>'] }],
    ['mailing-list', { more: ['List-Unsubscribe: <mailto:x@list.example>'] }],
    ['mailing-list', { more: ['Precedence: bulk'] }],
    ['draft', { more: ['X-Gmail-Labels: Drafts'] }],
    ['spam', { more: ['X-Gmail-Labels: Important,Spam'] }],
    ['spam', { more: ['X-Spam-Flag: YES'] }],
    ['deleted', { more: ['X-Mozilla-Status: 0009'] }],
    [
      'too-many-recipients',
      { to: Array.from({ length: 21 }, (_, index) => `p${index}@many.example`).join(', ') },
    ],
    ['to-oneself', { from: OWNER }],
  ] as const)('that is no conversation is skipped: %s', async (code, given) => {
    expect((await read(letter(given), {}, 'a.eml')).reasons).toEqual([`skipped ${code}`])
  })

  it('that a person wrote is kept, however official the address', async () => {
    const { reasons } = await read(
      letter({ from: 'Info <info@one.example>', more: ['Auto-Submitted: no'] }),
      {},
      'a.eml',
    )
    expect(reasons).toEqual(['mail'])
  })
})

describe('whose mail it is', () => {
  const received = (index: number) => letter({ id: `r${index}`, from: `p${index}@many.example` })

  it('shows in what lies among the sent', async () => {
    const sent = source(
      'Gesendete Elemente.mbox',
      mbox(letter({ from: 'Ola <ola@alias.example>', to: 'bo@two.example', id: 's' })),
    )
    const inbox = source('Inbox.mbox', mbox(letter({ to: 'ola@alias.example', from: 'Bo <bo@two.example>' })))
    const { mails, begin } = await readSources([inbox, sent], { ownerEmails: [] })
    expect(begin.owner?.email).toBe('ola@alias.example')
    expect(mails.map(({ direction, isAcquainted }) => `${direction} ${isAcquainted}`)).toEqual([
      'received true',
      'sent true',
    ])
  })

  it('shows in where it was delivered, or in who is in all of it', async () => {
    const delivered = letter({ more: [`Delivered-To: ${OWNER}`] })
    expect((await read(delivered, { ownerEmails: [] }, 'a.eml')).begin.owner?.email).toBe(OWNER)
    const { begin } = await read(mbox(received(1), received(2), received(3)), { ownerEmails: [] })
    expect(begin.owner?.email).toBe(OWNER)
  })

  it('cannot be told from one mail, which is then refused with a way out', async () => {
    const { reasons, begin } = await read(letter(), { ownerEmails: [] }, 'a.eml')
    expect(begin.owner).toBeNull()
    expect(reasons).toEqual(['rejected owner-unknown'])
  })

  it('tells acquaintances from strangers by whom the owner has written to', async () => {
    const { mails } = await read(
      mbox(
        letter({ id: 'stranger', from: 'sales@shop.example' }),
        letter({ id: 'friend' }),
        letter({ id: 'mine', from: OWNER, to: 'anna@one.example' }),
      ),
    )
    expect(mails.map(({ messageId, isAcquainted }) => `${messageId} ${isAcquainted}`)).toEqual([
      'stranger false',
      'friend true',
      'mine true',
    ])
  })
})

describe('an mbox', () => {
  it('is cut where mails begin, not where a body says "From"', async () => {
    const body = [
      'From here it went on.',
      '',
      'From Anna with love',
      '',
      'From Fri Nov 20 10:00:00 2026 to today',
      'no header here',
      '>From anna@one.example Fri Nov 20 10:00:00 2026',
      'Subject: quoted',
      '',
    ].join('\n')
    const text = mbox(letter({ id: 'a', body }), letter({ id: 'b' }))
    const { ids, rows } = await read(text)
    expect(ids).toEqual(['a', 'b'])
    const lines = text.split('\n')
    expect(rows.map(({ line }) => lines[line - 1])).toEqual([FROM_LINE, FROM_LINE])
  })

  it.each([
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'with CRLF and LF mixed',
      (text: string) => text.replace('\n\nHi', '\r\n\r\nHi').replace('Hello\n', 'Hello\r\n'),
    ],
    ['without a newline at its end', (text: string) => text.trimEnd()],
    ['of Thunderbird', (text: string) => text.replaceAll(FROM_LINE, 'From - Fri Nov 20 10:00:00 2026')],
    ['of Google', (text: string) => text.replaceAll(FROM_LINE, 'From 18@xxx Fri Nov 20 10:00:00 +0000 2026')],
    ['without dates', (text: string) => text.replaceAll(FROM_LINE, 'From anna@one.example')],
  ])('%s has the same mails', async (_, change) => {
    const { ids } = await read(
      change(mbox(letter({ id: 'a' }), letter({ id: 'b' }), letter({ id: 'c', body: '' }))),
    )
    expect(ids).toEqual(['a', 'b', 'c'])
  })

  it('has the same mails and lines in whatever pieces its bytes arrive', async () => {
    const text = mbox(letter({ id: 'a', body: 'x\n\nFrom me\n' }), letter({ id: 'b' }), letter({ id: 'c' }))
    const whole = await read(text)
    const { createMailSplitter } = await import('./mail-splitter.ts')
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (sizes) => {
        const splitter = createMailSplitter({ isMbox: true, keep: 0 })
        const bytes = Buffer.from(text)
        const found = []
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1
          found.push(...splitter.push(bytes.subarray(at, at + size)))
          at += size
        }
        found.push(...splitter.finish())
        expect(found.map(({ line, headers }) => `${line} ${headers.get('message-id')}`)).toEqual(
          whole.rows.map(({ line }, index) => `${line} <${whole.ids[index]}>`),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('a Maildir', () => {
  it('in an archive is one file for each folder, without its drafts', async () => {
    const archive = rawZip([
      { name: 'Maildir/cur/1.h:2,S', content: letter({ id: 'a' }) },
      { name: 'Maildir/new/2.h', content: letter({ id: 'b' }) },
      { name: 'Maildir/cur/3.h:2,DS', content: letter({ id: 'c' }) },
      {
        name: 'Maildir/.Sent/cur/4.h:2,S',
        content: letter({ id: 'd', from: OWNER, to: 'anna@one.example' }),
      },
      { name: 'Maildir/.Junk/cur/5.h', content: letter({ id: 'e' }) },
    ])
    const { files, rows, ids, reasons } = await readSources([source('mail.zip', archive)], {
      ownerEmails: [],
    })
    expect(files.map(({ file, end }) => `${file.name} ${end.rows}`)).toEqual([
      'Maildir 3',
      'Maildir/.Sent 1',
      'Maildir/.Junk 1',
    ])
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 1, 1])
    expect(ids.toSorted()).toEqual(['a', 'b', 'd'])
    expect(reasons.toSorted()).toEqual(['mail', 'mail', 'mail', 'skipped draft', 'skipped spam'])
  })
})

describe('mail made to do harm', () => {
  const others = (...hostile: readonly string[]) =>
    mbox(letter({ id: 'before' }), ...hostile, letter({ id: 'after' }))

  it.each([
    [
      'two hundred thousand headers',
      letter({ id: 'x', more: ['X-Many: y\n'.repeat(200_000).trimEnd()] }),
      'mail',
    ],
    [
      'a subject of five megabytes',
      letter({ id: 'x', more: [`Cc: ${'c@c.example'}`] }).replace('Hello', 'a'.repeat(5e6)),
      'mail warned',
    ],
    [
      'an encoded subject of five megabytes',
      letter({ id: 'x' }).replace('Hello', '=?utf-8?q?a?= '.repeat(400_000)),
      'mail warned',
    ],
    [
      'a hundred thousand recipients',
      letter({ to: Array.from({ length: 100_000 }, (_, index) => `p${index}@m.example`).join(',\n ') }),
      'skipped too-many-recipients',
    ],
    ['nothing but brackets for recipients', letter({ to: '<('.repeat(200_000) }), 'skipped to-oneself'],
    ['headers that never end', letter({ id: 'x' }).replaceAll('\n\n', '\n'), 'mail'],
    ['NUL in its headers', letter({ id: 'x' }).replace('Hello', 'He\0llo'), 'mail'],
  ])('with %s costs no other', async (_, hostile, reason) => {
    const { reasons } = await read(others(hostile))
    expect([reasons[0], reasons.at(-1)]).toEqual(['mail', 'mail'])
    const own = reasons.slice(1, -1)
    expect(own).toHaveLength(1)
    if (!hostile.includes('<(<(')) expect(own).toEqual([reason])
  })

  it('with twenty thousand parts in each other keeps its headers and loses its text', async () => {
    const depth = 20_000
    const parts = Array.from(
      { length: depth },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}`,
    ).join('\n')
    const text = letter({ id: 'deep', more: ['MIME-Version: 1.0', parts] })
    const { mails, reasons } = await read(text, { withBodies: true }, 'a.eml')
    expect(mails[0]).toMatchObject({ messageId: 'deep', body: null })
    expect(reasons).toEqual(['mail warned'])
  })

  it('as HTML alone, scripts and pictures and all, keeps none of it and says so', async () => {
    const html = '<p>Hi</p><script>alert(1)</script><img src="https://pixel.example/x.gif">'
    const more = ['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8']
    const { mails, reasons } = await read(
      letter({ id: 'html', more, body: html }),
      { withBodies: true },
      'a.eml',
    )
    expect([mails[0]?.messageId, mails[0]?.body, reasons]).toEqual(['html', null, ['mail warned']])
  })

  it('with letters inside letters without end keeps what stands on top', async () => {
    const inner = 'MIME-Version: 1.0\nContent-Type: message/rfc822\n\n'.repeat(5_000)
    const { mails } = await read(letter({ id: 'loop', more: [inner] }), { withBodies: true }, 'a.eml')
    expect(mails[0]?.messageId).toBe('loop')
  })
})

describe('bytes of any kind', () => {
  it('are read to the end, every row with an outcome', async () => {
    const pieces = [
      'From ',
      'From: a@b.example',
      'To: ',
      ': ',
      '\r\n',
      '\n',
      '\n\n',
      '<',
      '"',
      '=?utf-8?q?',
      'Date: ',
      ' ',
      '\0',
      'é',
      FROM_LINE,
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 80 }), async (parts) => {
        const { rows, files } = await read(`${FROM_LINE}\n${letter()}\n${parts.join('')}`, {
          withBodies: true,
        })
        expect(files[0]?.end.rows).toBe(rows.length)
        expect(rows.every((row) => 'record' in row || 'finding' in row)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
