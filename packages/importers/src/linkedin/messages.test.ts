import { describe, expect, it } from 'vitest'
import type { MessageRecord } from '../record.ts'
import { csv, outcomes, readAll, recordsOf, source } from '../testing/read-all.ts'

const url = (slug: string) => `https://www.linkedin.com/in/${slug}`
const PROFILE = source('Profile.csv', 'First Name,Last Name,Headline,Summary\nOla,Owner,Founder,\n')
const NAMES = ['CONVERSATION ID', 'CONVERSATION TITLE', 'FROM', 'SENDER PROFILE URL', 'TO']
const REST = ['DATE', 'SUBJECT', 'CONTENT', 'FOLDER']
const HEADER_9 = [...NAMES, ...REST]
const HEADER_10 = [...NAMES, 'RECIPIENT PROFILE URLS', ...REST]
const HEADER_13 = [...HEADER_10, 'ATTACHMENTS', 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT']

interface Mail {
  readonly id?: string
  readonly from?: string
  readonly fromUrl?: string
  readonly to?: string
  readonly toUrls?: string
  readonly date?: string
  readonly body?: string
  readonly folder?: string
  readonly draft?: string
}

/** A message from Jane to the owner, but for what is said. */
function mail(header: readonly string[], given: Mail = {}): string[] {
  const cells: Record<string, string> = {
    'CONVERSATION ID': given.id ?? 'c1',
    FROM: given.from ?? 'Jane Doe',
    'SENDER PROFILE URL': given.fromUrl ?? url('jane-doe'),
    TO: given.to ?? 'Ola Owner',
    'RECIPIENT PROFILE URLS': given.toUrls ?? url('ola-owner'),
    DATE: given.date ?? '2024-02-01 15:02:55 UTC',
    CONTENT: given.body ?? 'Hello',
    FOLDER: given.folder ?? 'INBOX',
    'IS MESSAGE DRAFT': given.draft ?? 'No',
  }
  return header.map((name) => cells[name] ?? '')
}

const SENT: Mail = { from: 'Ola Owner', fromUrl: url('ola-owner'), to: 'Jane Doe', toUrls: url('jane-doe') }

async function read(
  header: readonly string[],
  mails: readonly Mail[],
  ...others: ReturnType<typeof source>[]
) {
  const text = csv(header, ...mails.map((each) => mail(header, each)))
  const { begin, files } = await readAll(source('messages.csv', text), ...others)
  const rows = files.find(({ file }) => file.kind === 'linkedin-messages')?.rows ?? []
  const messages = recordsOf(rows).filter((record) => record.kind === 'message')
  return { owner: begin.owner, rows, messages }
}

const people = (message: MessageRecord | undefined) =>
  message?.participants.map(({ name, profile }) => `${name} ${profile}`)

describe('messages of every era', () => {
  it.each([
    ['9 columns', HEADER_9],
    ['10 columns', HEADER_10],
    ['13 columns', HEADER_13],
  ])('tell sent from received (%s)', async (_, header) => {
    const { owner, messages } = await read(header, [{}, SENT], PROFILE)
    expect(owner).toEqual({ name: 'Ola Owner', profile: 'ola-owner', email: null })
    expect(messages.map(({ direction }) => direction)).toEqual(['received', 'sent'])
    expect(messages.map(people)).toEqual([['Jane Doe jane-doe'], ['Jane Doe jane-doe']])
    expect(messages[1]).toMatchObject({ conversation: 'c1', sentAt: '2024-02-01T15:02:55Z', sender: owner })
  })

  it('keep line breaks in their text, and the line they begin on', async () => {
    const { rows, messages } = await read(
      HEADER_10,
      [{ body: 'Dear Ola,\n\n"hello"\r\nJane' }, SENT],
      PROFILE,
    )
    expect(messages[0]?.body).toBe('Dear Ola,\n\n"hello"\r\nJane')
    expect(rows.map((row) => row.line)).toEqual([2, 6])
  })

  it('are read with every cell quoted, header included (since March 2026)', async () => {
    const rows = [HEADER_10, mail(HEADER_10, { body: 'a\nb' })]
    const text = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')
    const { files } = await readAll(source('messages.csv', text), PROFILE)
    expect(outcomes(files[1]?.rows ?? [])).toEqual(['2 message'])
  })
})

describe('the owner', () => {
  const threads: Mail[] = [{ id: 'c1' }, { id: 'c2', from: 'Bo Berg', fromUrl: url('bo-berg') }, SENT]

  it('of messages alone is who is in the most conversations', async () => {
    const { owner, messages } = await read(HEADER_10, threads)
    expect(owner?.profile).toBe('ola-owner')
    expect(messages.map(({ direction }) => direction)).toEqual(['received', 'received', 'sent'])
  })

  it('is who sent the outgoing invitations', async () => {
    const invitations = csv(
      ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
      ['Ola Owner', 'Jane Doe', '1/29/26, 2:37 PM', '', 'OUTGOING', url('ola-owner'), url('jane-doe')],
    )
    const { owner, messages } = await read(HEADER_10, [{}], source('Invitations.csv', invitations))
    expect(owner).toEqual({ name: 'Ola Owner', profile: 'ola-owner', email: null })
    expect(messages[0]?.direction).toBe('received')
  })

  it('that cannot be told makes no guess: the rows are rejected with what would help', async () => {
    const { owner, rows } = await read(HEADER_10, [{}, SENT])
    expect(owner).toBeNull()
    expect(outcomes(rows)).toEqual(['2 rejected owner-unknown', '3 rejected owner-unknown'])
  })

  it('with a namesake is told apart by profile', async () => {
    const namesake: Mail = { id: 'c7', from: 'Ola Owner', fromUrl: url('other-ola') }
    const { messages } = await read(HEADER_10, [SENT, { ...SENT, id: 'c2' }, namesake], PROFILE)
    expect(messages.map(({ direction }) => direction)).toEqual(['sent', 'sent', 'received'])
  })
})

describe('a message that is left out', () => {
  it.each<[string, Mail, string]>([
    ['a draft', { ...SENT, draft: 'Yes' }, 'skipped draft'],
    ['a draft in the newer words', { ...SENT, draft: 'true' }, 'skipped draft'],
    ['spam', { folder: 'SPAM' }, 'skipped spam'],
    [
      'an advertisement',
      { from: 'Acme Ads', fromUrl: '', body: '<p class="spinmail-quill-editor__spin-break">Buy</p>' },
      'skipped sponsored',
    ],
    ['mass mail', { from: 'Acme Ads', fromUrl: '', body: 'Hi %FIRSTNAME%' }, 'skipped sponsored'],
    [
      'mail from a page',
      { from: 'Acme', fromUrl: 'https://www.linkedin.com/company/acme' },
      'skipped from-a-page',
    ],
    ['a note to oneself', { ...SENT, to: 'Ola Owner', toUrls: url('ola-owner') }, 'skipped to-oneself'],
    ['mail from a hidden member', { from: 'LinkedIn Member', fromUrl: '' }, 'hidden member-hidden'],
    ['mail to a hidden member', { ...SENT, to: 'LinkedIn Member', toUrls: '' }, 'hidden member-hidden'],
    ['one on a day that does not exist', { date: '2024-02-30 10:00:00 UTC' }, 'rejected bad-date'],
  ])('says why: %s', async (_, given, outcome) => {
    const { rows } = await read(HEADER_13, [given], PROFILE)
    expect(outcomes(rows)).toEqual([`2 ${outcome}`])
  })
})

describe('a group thread', () => {
  const TO = 'Ola Owner, Bo Berg, Cy Chen'

  it('has everyone but the owner, by address, joined with commas or spaces', async () => {
    for (const separator of [',', ', ', ' ']) {
      const toUrls = [url('ola-owner'), url('bo-berg'), url('cy-chen')].join(separator)
      const { messages } = await read(HEADER_10, [{ to: TO, toUrls }, SENT], PROFILE)
      expect(people(messages[0])).toEqual(['Jane Doe jane-doe', 'Bo Berg bo-berg', 'Cy Chen cy-chen'])
    }
  })

  it('does not give names to the wrong people when there are more names than addresses', async () => {
    const group = { to: 'Ola Owner, Doe, Bo, Esq, Cy Chen', toUrls: `${url('ola-owner')},${url('cy-chen')}` }
    const { messages } = await read(HEADER_10, [group, SENT], PROFILE)
    expect(people(messages[0])).toEqual(['Jane Doe jane-doe', 'null cy-chen'])
  })

  it('with a hidden member keeps the others', async () => {
    const group = {
      from: 'LinkedIn Member',
      fromUrl: '',
      to: TO,
      toUrls: `${url('ola-owner')},${url('bo-berg')}`,
    }
    const { messages } = await read(HEADER_10, [group, SENT], PROFILE)
    expect(messages[0]?.sender).toEqual({ name: null, profile: null, email: null })
    expect(people(messages[0])).toEqual(['null bo-berg'])
  })
})

describe('recipients without addresses', () => {
  const CONNECTIONS = source(
    'Connections.csv',
    csv(
      ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
      ['Bo', 'Berg, Ph.D.', url('bo-berg'), '', '', '', '08 Feb 2020'],
      ['Cy', 'Chen', url('cy-chen'), '', '', '', '08 Feb 2020'],
      ['Sam', 'Same', url('sam-1'), '', '', '', '08 Feb 2020'],
      ['Sam', 'Same', url('sam-2'), '', '', '', '08 Feb 2020'],
    ),
  )

  it('are one person where there is one name, commas of a degree included', async () => {
    const mails = [
      { ...SENT, to: 'New Name' },
      { ...SENT, to: 'New Name, MBA, PMP' },
    ]
    const { messages } = await read(HEADER_9, mails, PROFILE)
    expect(messages.map(people)).toEqual([['New Name null'], ['New Name, MBA, PMP null']])
  })

  it('are matched with known names, longest first', async () => {
    const { rows, messages } = await read(
      HEADER_9,
      [{ ...SENT, to: 'Bo Berg, Ph.D., Cy Chen' }],
      PROFILE,
      CONNECTIONS,
    )
    expect(people(messages[0])).toEqual(['Bo Berg, Ph.D. bo-berg', 'Cy Chen cy-chen'])
    expect(outcomes(rows)).toEqual(['2 message'])
  })

  it('that are not known are left out with a warning, and alone reject the row', async () => {
    const mails = [
      { ...SENT, to: 'Cy Chen, Some One' },
      { ...SENT, to: 'Any Body, Some One' },
    ]
    const { rows, messages } = await read(HEADER_9, mails, PROFILE, CONNECTIONS)
    expect(people(messages[0])).toEqual(['Cy Chen cy-chen'])
    expect(outcomes(rows)).toEqual(['2 message warned', '3 rejected recipients-unclear'])
  })

  it('whose name two people share get no profile', async () => {
    const { messages } = await read(HEADER_9, [{ ...SENT, to: 'Sam Same' }], PROFILE, CONNECTIONS)
    expect(people(messages[0])).toEqual(['Sam Same null'])
  })
})
