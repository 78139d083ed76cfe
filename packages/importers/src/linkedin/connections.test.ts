import { describe, expect, it } from 'vitest'
import type { PersonRecord } from '../record.ts'
import { csv, outcomes, readAll, readRows, recordsOf, source } from '../testing/read-all.ts'

const PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice, that some are missing."\n\n'
const HEADER_2021 = 'First Name,Last Name,Email Address,Company,Position,Connected On\n'
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
const url = (slug: string) => `https://www.linkedin.com/in/${slug}`

const jane: PersonRecord = {
  kind: 'person',
  givenName: 'Jane',
  familyName: 'Doe',
  suffix: null,
  profile: 'jane-doe',
  emails: ['jane@mail.example'],
  organization: 'Acme',
  title: 'CEO',
  connectedOn: '2026-02-08',
}
const JANE = `Jane,Doe,${url('jane-doe')},jane@mail.example,Acme,CEO,08 Feb 2026`

describe('connections of every era', () => {
  it('are read with the preamble and the address of the profile (since mid-2023)', async () => {
    expect(await readRows('Connections.csv', PREAMBLE + HEADER + JANE)).toEqual([{ line: 5, record: jane }])
  })

  it('are read without the address (mid-2021 to mid-2023), and without the preamble (before)', async () => {
    const row = 'Jane,Doe,jane@mail.example,Acme,CEO,08 Feb 2026\n'
    const record = { ...jane, profile: null }
    expect(await readRows('Connections.csv', PREAMBLE + HEADER_2021 + row)).toEqual([{ line: 5, record }])
    expect(await readRows('Connections.csv', HEADER_2021 + row)).toEqual([{ line: 2, record }])
  })

  it('are read as Excel saves them: byte order mark, semicolons, CRLF, short dates, padded preamble', async () => {
    const text = `\ufeffNotes:;;;;;;\r\n;;;;;;\r\n${(HEADER + JANE).replaceAll(',', ';').replace('08 Feb 2026', '8-Feb-26').replace('\n', '\r\n')}`
    expect(recordsOf(await readRows('kontakte.csv', text))).toEqual([jane])
  })

  it('are read from UTF-16 with tabs, and from windows-1252, with a remark', async () => {
    const tabbed = Buffer.from(`\ufeff${(HEADER + JANE).replaceAll(',', '\t')}`, 'utf16le')
    expect(recordsOf(await readRows('Connections.txt', tabbed))).toEqual([jane])
    const { files } = await readAll(
      source('Connections.csv', Buffer.from(`${HEADER}José,Müller,,,,,08 Feb 2026`, 'latin1')),
    )
    expect(files[0]?.rows[0]).toMatchObject({ record: { givenName: 'José', familyName: 'Müller' } })
    expect(files[0]?.end.warnings).toEqual(['Not valid UTF-8: read as windows-1252.'])
  })

  it('are known by their header whatever its case, spaces, underscores and order', async () => {
    const text = `connected_on,LAST NAME,first name,Url\n08 Feb 2026,Doe,Jane,${url('jane-doe')}\n`
    expect(recordsOf(await readRows('people.csv', text))).toEqual([
      { ...jane, emails: [], organization: null, title: null },
    ])
  })
})

describe('a row of connections', () => {
  const rows = (...lines: string[]) => readRows('Connections.csv', HEADER + lines.join('\n'))

  it('with a date alone is a hidden member', async () => {
    expect(outcomes(await rows(',,,,,,07 Jun 2026', 'LinkedIn,Member,,,,,07 Jun 2026'))).toEqual([
      '2 hidden member-hidden',
      '3 hidden member-hidden',
    ])
  })

  it('with nothing but a date that does not exist is rejected with it', async () => {
    expect(await rows(',,,,,,31 Jun 2026')).toMatchObject([
      { finding: { outcome: 'rejected', code: 'bad-date', message: expect.stringContaining('31 Jun 2026') } },
    ])
  })

  it('keeps its person when the date does not exist', async () => {
    const [row] = await rows(JANE.replace('08 Feb', '31 Feb'))
    expect(row).toEqual({
      line: 2,
      record: { ...jane, connectedOn: null },
      warning: 'The date "31 Feb 2026" does not exist.',
    })
  })

  it('keeps its person when the address or the e-mail is none', async () => {
    const [row] = await rows('Jane,Doe,https://elsewhere.example/jane,nobody,Acme,CEO,08 Feb 2026')
    expect(row).toMatchObject({ record: { ...jane, profile: null, emails: [] } })
    expect(row).toMatchObject({ warning: expect.stringMatching(/elsewhere.*nobody/) })
  })

  it('without name and address is rejected, with an address alone kept', async () => {
    expect(outcomes(await rows(',,,,Acme,CEO,08 Feb 2026', `,,${url('x')},,,,`))).toEqual([
      '2 rejected no-person',
      '3 person warned',
    ])
  })

  it('that repeats a profile is a record too, and says which line it repeats', async () => {
    const found = await rows(JANE, JANE.replace('jane-doe', 'Jane-Doe/?x=1'))
    expect(found[1]).toMatchObject({
      record: { profile: 'jane-doe' },
      warning: 'The same profile stands on line 2.',
    })
  })

  it('of empty cells is skipped, and an empty line is no row', async () => {
    expect(outcomes(await rows(JANE, '', ',,,,,,', '   ', JANE))).toEqual([
      '2 person',
      '4 skipped empty-row',
      '6 person warned',
    ])
  })

  it('that is too short is kept with a warning, one that is too long rejected unless the rest is empty', async () => {
    expect(outcomes(await rows('Jane,Doe', `${JANE},,`, `${JANE},extra`))).toEqual([
      '2 person warned',
      '3 person',
      '4 rejected too-many-cells',
    ])
  })

  it('with a quote left open is rejected, and those after it are not', async () => {
    expect(outcomes(await rows(JANE, 'Bad,"Doe,x,,,,', JANE.replace('jane-doe', 'other')))).toEqual([
      '2 person',
      '3 rejected unclosed-quote',
      '4 person',
    ])
  })

  it('keeps names of every script, emoji, formulas and odd characters as they are', async () => {
    const names = [
      '王',
      'محمد',
      'Дмитрий',
      '👩🏽‍🚀',
      '=HYPERLINK("x")',
      '+1',
      '\u202eevil',
      '\t@SUM(A1)',
      'n'.repeat(1_000_000),
    ]
    const text = HEADER + csv(...names.map((name) => [name, 'Doe', '', '', '', '', '08 Feb 2026']))
    const records = recordsOf(await readRows('Connections.csv', text))
    expect(records.map((record) => record.kind === 'person' && record.givenName)).toEqual(names)
  })

  it('splits credentials off the last name', async () => {
    expect(await rows(`Jane,"Doe, Ph.D.",,,,,08 Feb 2026`)).toMatchObject([
      { record: { familyName: 'Doe', suffix: 'Ph.D.' } },
    ])
  })
})

describe('a header', () => {
  it('with `__proto__` and a column twice is data like any other', async () => {
    const text = `First Name,Last Name,__proto__,constructor,Company,Company,Connected On\nJane,Doe,{"polluted":1},x,Acme,Other,08 Feb 2026\n`
    const { files } = await readAll(source('Connections.csv', text))
    expect(files[0]?.rows[0]).toMatchObject({ record: { organization: 'Acme' } })
    expect(files[0]?.end.warnings).toEqual(['The column "Company" stands twice; the first is read.'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
