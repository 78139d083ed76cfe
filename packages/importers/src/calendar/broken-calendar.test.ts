import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../testing/read-all.ts'
import { ANNA, ics, meeting, read } from './testing/build.ts'

describe('a broken calendar', () => {
  it('loses only what is broken', async () => {
    const text = [
      'BEGIN:VCALENDAR',
      meeting('a', 'DTSTART:20260302T100000Z'),
      'BEGIN:VEVENT\r\nUID:open\r\nDTSTART:20260302T100000Z',
      meeting(
        'b',
        'DTSTART:20260303T100000Z',
        'no property at all',
        'X;="',
        'BEGIN:VALARM',
        'DESCRIPTION:no',
        'END:VALARM',
      ),
      'BEGIN:VEVENT\r\nUID:cut',
    ].join('\n')
    const { rows, meetings } = await read(text)
    expect(meetings.map(({ uid, note }) => `${uid} ${note}`)).toEqual(['a null', 'b null'])
    expect(outcomes(rows).filter((each) => each.includes('not-closed'))).toHaveLength(2)
  })

  it('with a line of a hundred megabytes loses one row, and holds little of it', async () => {
    const piece = 'x'.repeat(1024 * 1024)
    const huge = (name: string) => `${name}:${piece.repeat(50)}`
    const text = ics(
      meeting('a', 'DTSTART:20260302T100000Z', huge('ATTACH')),
      meeting('b', 'DTSTART:20260303T100000Z', huge('DESCRIPTION')),
      meeting('c', 'DTSTART:20260304T100000Z'),
    )
    const { rows, meetings } = await read(text)
    expect(meetings.map(({ uid }) => uid)).toEqual(['a', 'c'])
    expect(outcomes(rows)[1]).toMatch(/rejected line-too-long$/)
  })

  it('with a line folded three hundred thousand times is read', async () => {
    const text = ics(meeting('f', 'DTSTART:20260302T100000Z', `DESCRIPTION:${'a\r\n '.repeat(300_000)}`))
    expect((await read(text)).meetings[0]?.note).toHaveLength(4_000)
  })

  it('with fifty thousand components in each other ends', async () => {
    const text = ics(
      meeting('n', 'DTSTART:20260302T100000Z', 'BEGIN:VALARM\r\n'.repeat(50_000)),
      meeting('o', 'DTSTART:20260302T100000Z'),
    )
    expect((await read(text)).meetings.map(({ uid }) => uid)).toContain('o')
  })

  it('with a hundred thousand attendees or parameters costs one row', async () => {
    const attendees = Array.from({ length: 100_000 }, (_, index) => `ATTENDEE:mailto:p${index}@many.example`)
    const parameters = `ATTENDEE;${'X=1;'.repeat(100_000)}CN=Bo:mailto:bo@two.example`
    const { rows, meetings } = await read(
      ics(
        meeting('a', 'DTSTART:20260302T100000Z', attendees.join('\r\n')),
        meeting('p', 'DTSTART:20260302T100000Z', parameters),
        meeting(
          '__proto__',
          'DTSTART:20260302T100000Z',
          'ATTENDEE;__proto__=x;constructor=y:mailto:cy@three.example',
        ),
      ),
    )
    expect(outcomes(rows)[0]).toMatch(/skipped too-many-attendees$/)
    expect(meetings.map(({ uid }) => uid)).toEqual(['p', '__proto__'])
    expect(({} as { x?: string }).x).toBeUndefined()
  })

  it('of any kind is read to its end, every row with an outcome', async () => {
    const lines = [
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VALARM',
      'END:VCALENDAR',
      'BEGIN:VCALENDAR',
      'UID:1',
      'DTSTART:20260302T100000Z',
      'DTSTART;TZID=X:20260302T100000',
      'RRULE:FREQ=DAILY',
      'RRULE:;;=',
      'EXDATE:,,',
      'RDATE;VALUE=PERIOD:20260302T100000Z/PT1H',
      'RECURRENCE-ID:x',
      ANNA,
      'ATTENDEE;CN="',
      'DTEND:',
      ' folded',
      ':',
      ';',
      'BEGIN:VTIMEZONE',
      'TZID:X',
      'TZOFFSETTO:+9999',
      'DURATION:-P1D',
      '\0',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), async (parts) => {
        const { rows, files } = await read(['BEGIN:VCALENDAR', ...parts].join('\r\n'))
        expect(files[0]?.end.rows).toBe(rows.length)
        expect(rows.every((row) => 'record' in row || 'finding' in row)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('in UTF-16 or windows-1252 is read as such', async () => {
    const text = ics(meeting('u', 'DTSTART:20260302T100000Z', 'LOCATION:Zürich'))
    const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
    expect((await read(utf16)).meetings[0]?.place).toBe('Zürich')
    expect((await read(new Uint8Array(Buffer.from(text, 'latin1')))).meetings[0]?.place).toBe('Zürich')
  })
})
