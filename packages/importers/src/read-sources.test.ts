import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSources } from './read-sources.ts'
import type { ImportSource } from './record.ts'
import { type RawEntry, rawZip } from './testing/raw-zip.ts'
import { csv, outcomes, readAll, recordsOf, source } from './testing/read-all.ts'

const url = (slug: string) => `https://www.linkedin.com/in/${slug}`
const CONNECTIONS = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On']
const jane = ['Jane', 'Doe', url('jane-doe'), '', 'Acme', 'CEO', '08 Feb 2026']
const PEOPLE: RawEntry = { name: 'Connections.csv', content: csv(CONNECTIONS, jane) }
const PROFILE: RawEntry = {
  name: 'Profile.csv',
  content: csv(['First Name', 'Last Name', 'Headline', 'Summary'], ['Ola', 'Owner', '', '']),
}

const zip = (name: string, ...entries: readonly RawEntry[]) => source(name, rawZip(entries))

async function refusal(...sources: readonly ImportSource[]) {
  const opened = await readSources(sources)
  return opened.ok ? 'read' : opened.failure
}

describe('an archive', () => {
  it('is read in the order that helps, with what Rapport has no use for last', async () => {
    const { begin, files } = await readAll(
      zip(
        'Basic_LinkedInDataExport_02-11-2026.zip',
        { name: 'Skills.csv', content: 'Name\nTea\nCoffee\n' },
        { name: 'Articles/one.html', content: '<html></html>' },
        PEOPLE,
        { name: 'Comments_1.csv', content: 'Date,Link,Message\n2026-01-01,https://x.example,"a\nb"\n' },
        {
          name: 'guide_messages.csv',
          content: 'CONVERSATION ID,FROM,TO,DATE,CONTENT\nc,A,B,2024-02-01,hi\n',
        },
        PROFILE,
      ),
    )
    expect(begin).toMatchObject({ exportedOn: '2026-02-11', owner: { name: 'Ola Owner', profile: null } })
    expect(files.map(({ file, end }) => `${file.kind} ${file.name} ${end.rows}`)).toEqual([
      'linkedin-profile Profile.csv 1',
      'linkedin-connections Connections.csv 1',
      'unread Skills.csv 2',
      'unread Articles/one.html 0',
      'unread Comments_1.csv 1',
      'unread guide_messages.csv 1',
    ])
    expect(files.slice(2).flatMap(({ rows }) => outcomes(rows))).toEqual(
      ['2', '3', '2', '2'].map((line) => `${line} skipped file-not-read`),
    )
    expect(begin.files).toEqual(files.map(({ file }) => file))
  })

  it('in two parts is read as one, the older part first', async () => {
    const newer = zip('Complete_LinkedInDataExport_02-12-2026.zip', PEOPLE)
    const older = zip('Basic_LinkedInDataExport_02-11-2026 (1).zip', PROFILE, PEOPLE)
    const { begin, files } = await readAll(newer, older)
    expect(begin.exportedOn).toBe('2026-02-12')
    expect(files.map(({ file }) => `${file.name} ${file.source.slice(0, 5)}`)).toEqual([
      'Profile.csv Basic',
      'Connections.csv Basic',
      'Connections.csv Compl',
    ])
  })

  it('without a date in its name was exported when its newest file was written', async () => {
    expect((await readAll(zip('my export 13-45-2026.zip', PEOPLE))).begin.exportedOn).toBe('2026-11-20')
    expect((await readAll(source('Connections.csv', csv(CONNECTIONS, jane)))).begin.exportedOn).toBeNull()
  })

  it('inside an archive is not opened, and said so', async () => {
    const inner = new Uint8Array(await rawZip([PEOPLE]).arrayBuffer())
    const { files } = await readAll(
      zip(
        'outer.zip',
        PROFILE,
        { name: 'inner.zip', content: inner, stored: true },
        { name: 'x.csv', content: inner },
      ),
    )
    expect(files.slice(1).map(({ file, end }) => [file.kind, end.rows, end.warnings?.length])).toEqual([
      ['unread', 0, 1],
      ['unread', 0, 1],
    ])
  })

  it('packed again on a Mac, in a folder and with shadow files, is read', async () => {
    const shadow = { name: '__MACOSX/export/._Connections.csv', content: Buffer.from([0, 5, 22, 7, 0, 2]) }
    const { files } = await readAll(zip('e.zip', shadow, { ...PEOPLE, name: 'export/Connections.csv' }))
    expect(files.map(({ file, end }) => `${file.name} ${end.rows}`)).toEqual([
      'export/Connections.csv 1',
      '__MACOSX/export/._Connections.csv 0',
    ])
  })
})

describe('sources that are refused', () => {
  it.each<[string, ImportSource, string, RegExp]>([
    ['a text named zip', source('export.zip', 'not a zip'), 'NOT_AN_ARCHIVE', /not a zip/],
    ['an empty file named zip', source('export.zip', ''), 'NOT_AN_ARCHIVE', /empty/],
    ['a PDF', source('export.zip', '%PDF-1.7 ...'), 'NOT_AN_ARCHIVE', /a PDF/],
    ['a web page', source('export.zip', '\n<!DOCTYPE html><html>'), 'NOT_AN_ARCHIVE', /web page/],
    ['an empty file', source('Connections.csv', ''), 'NOTHING_TO_IMPORT', /empty/],
    ['blank lines', source('Connections.csv', '\n\n'), 'NOTHING_TO_IMPORT', /not one row/],
    ['another CSV', source('a.csv', 'colour,size\nred,5\n'), 'NOTHING_TO_IMPORT', /"colour, size"/],
    [
      'a header only',
      source('Connections.csv', CONNECTIONS.join(',')),
      'NOTHING_TO_IMPORT',
      /Connections\.csv.*line 1/,
    ],
    ['one endless line', source('a.csv', 'x'.repeat(200_000)), 'TOO_LARGE', /Line 1/],
    ['a million columns', source('a.csv', 'x,'.repeat(1_000_000)), 'TOO_LARGE', /Line 1/],
    [
      'a zip of other things',
      zip('a.zip', { name: 'cat.txt', content: 'meow' }),
      'NOTHING_TO_IMPORT',
      /cat\.txt/,
    ],
    ['an empty zip', zip('a.zip'), 'NOTHING_TO_IMPORT', /empty/],
    [
      'a path out of the zip',
      zip('a.zip', PEOPLE, { ...PEOPLE, name: '../x.csv' }),
      'ARCHIVE_UNSAFE',
      /\.\.\/x\.csv/,
    ],
  ])('say what they are: %s', async (_, refused, code, message) => {
    expect(await refusal(refused)).toMatchObject({
      code,
      source: refused.name,
      message: expect.stringMatching(message),
    })
  })

  it('include an archive with an entry larger, or smaller, than it says', async () => {
    for (const size of [20, 5_000]) {
      expect(await refusal(zip('a.zip', PROFILE, { ...PEOPLE, size }))).toMatchObject({
        code: 'ARCHIVE_UNSAFE',
        entry: 'Connections.csv',
      })
    }
  })

  it('refuse the good ones handed over with them', async () => {
    expect(await refusal(zip('good.zip', PEOPLE), source('bad.zip', 'no'))).toMatchObject({
      source: 'bad.zip',
    })
  })

  it('include a truncated archive', async () => {
    const whole = rawZip([PEOPLE])
    expect(await refusal(source('a.zip', whole.slice(0, whole.size - 40)))).toMatchObject({
      code: 'ARCHIVE_DAMAGED',
    })
  })
})

describe('a damaged entry', () => {
  const many = csv(
    CONNECTIONS,
    ...Array.from({ length: 5_000 }, (_, i) => [
      'P',
      String(i * 7919),
      url(`p-${i}`),
      '',
      '',
      '',
      '08 Feb 2026',
    ]),
  )

  it('that breaks off yields the rows before, and names file and line', async () => {
    const { files } = await readAll(zip('a.zip', PROFILE, { ...PEOPLE, content: many, cutTo: 20_000 }))
    const { rows, end } = files[1] ?? { rows: [], end: { rows: 0, error: undefined } }
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.length).toBeLessThan(5_000)
    expect(end).toMatchObject({ rows: rows.length, error: { code: 'file-truncated', line: rows.length + 2 } })
    expect(end.error?.message).toContain('Connections.csv')
  })

  it('with a wrong checksum says so after its rows', async () => {
    const { files } = await readAll(zip('a.zip', { ...PEOPLE, checksum: 1 }))
    expect(files[0]?.end).toMatchObject({ rows: 1, error: { code: 'file-checksum' } })
  })

  it('does not keep the others from being read', async () => {
    const broken = { name: 'messages.csv', content: many, cutTo: 3 }
    const { files } = await readAll(zip('a.zip', PEOPLE, broken))
    expect(files.map(({ end }) => [end.rows, end.error?.code])).toEqual([
      [1, undefined],
      [0, 'file-truncated'],
    ])
  })
})

describe('progress and cancelling', () => {
  const many = csv(
    CONNECTIONS,
    ...Array.from({ length: 30_000 }, (_, i) => ['P', 'Q', url(`p-${i}`), '', '', '', '08 Feb 2026']),
  )

  it('comes in batches of at most a thousand rows, with the bytes read so far', async () => {
    const opened = await readSources([source('Connections.csv', many)])
    if (!opened.ok) throw new Error(opened.failure.message)
    const read: number[] = []
    for await (const event of opened.value) {
      if (event.type !== 'rows') continue
      expect(event.rows.length).toBeLessThanOrEqual(1_000)
      read.push(event.bytesRead)
    }
    expect(read.length).toBeGreaterThanOrEqual(30)
    expect(read).toEqual([...read].sort((a, b) => a - b))
    expect(read.at(-1)).toBe(many.length)
  })

  it('stops between two batches with the reason given', async () => {
    const cancel = new AbortController()
    const opened = await readSources([source('Connections.csv', many)], { signal: cancel.signal })
    if (!opened.ok) throw new Error(opened.failure.message)
    let batches = 0
    const reading = async () => {
      for await (const event of opened.value) {
        if (event.type !== 'rows') continue
        batches += 1
        cancel.abort(new Error('enough'))
      }
    }
    await expect(reading()).rejects.toThrow('enough')
    expect(batches).toBe(1)
  })

  it('stops before anything is opened', async () => {
    const reading = readSources([source('Connections.csv', many)], {
      signal: AbortSignal.abort(new Error('enough')),
    })
    await expect(reading).rejects.toThrow('enough')
  })
})

describe('any mixture of rows', () => {
  const row = fc.constantFrom(
    jane,
    ['Bo', 'Berg', url('bo'), '', '', '', '31 Feb 2026'],
    ['', '', '', '', '', '', '07 Jun 2026'],
    ['', '', '', '', '', '', '31 Jun 2026'],
    ['', '', '', '', 'Acme', '', ''],
    ['', '', '', '', '', '', ''],
    ['A\nB', 'C, D', 'nonsense', 'x', '"', '', ''],
    ['Short', 'Row'],
    [...jane, 'too', 'long'],
  )
  const lineBreak = fc.constantFrom('\n', '\r\n', '\n\n')

  it('adds up: a record or a reason for each, on the line where it begins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(row, lineBreak), { minLength: 1, maxLength: 30 }), async (rows) => {
        let text = `${CONNECTIONS.join(',')}\n`
        const lines: number[] = []
        for (const [cells, end] of rows) {
          lines.push(text.split(/\r\n|\n/).length)
          text += csv(cells).slice(0, -1) + end
        }
        const { files } = await readAll(source('Connections.csv', text))
        expect(files[0]?.rows.map(({ line }) => line)).toEqual(lines)
        expect(files[0]?.end.rows).toBe(rows.length)
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same records whatever the order of the columns and the delimiter', async () => {
    const whole = row.filter((cells) => cells.length === CONNECTIONS.length)
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(fc.array(whole, { minLength: 1, maxLength: 10 }), order, async (rows, positions) => {
        const shuffled = [CONNECTIONS, ...rows].map((cells) =>
          positions.map((position) => cells[position] ?? ''),
        )
        const [plain, mixed] = await Promise.all([
          readAll(source('Connections.csv', csv(CONNECTIONS, ...rows))),
          readAll(source('Connections.csv', csv(...shuffled))),
        ])
        expect(mixed.files[0]?.rows).toEqual(plain.files[0]?.rows)
        expect(recordsOf(mixed.files[0]?.rows ?? [])).toEqual(recordsOf(plain.files[0]?.rows ?? []))
      }),
      { numRuns: 60 },
    )
  })
})
