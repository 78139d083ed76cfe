import { describe, expect, it } from 'vitest'
import type { CallRecord } from '../record.ts'
import { outcomes, readAll, readRows, recordsOf, source } from '../testing/read-all.ts'
import { readDuration } from './duration.ts'

async function calls(text: string) {
  const { files } = await readAll(source('calls.csv', text))
  expect(files.map(({ file }) => file.kind)).toEqual(['call-log'])
  return recordsOf(files[0]?.rows ?? []).filter((record): record is CallRecord => record.kind === 'call')
}

const brief = ({ person, phone, at, minutes, direction, isMissed, channel }: CallRecord) =>
  [person.name, phone, at, minutes, direction, isMissed ? 'missed' : 'met', channel].join('|')

describe('a call log', () => {
  it('of an Android backup has times in milliseconds and kinds in numbers', async () => {
    const text = [
      'number,duration,date,type,contact_name',
      '+4722334455,312,1763892000000,2,Bo Berg',
      '+4722334455,0,1763892000000,3,Bo Berg',
      '+4799887766,45,1763892000000,1,(Unknown)',
    ].join('\n')
    expect((await calls(text)).map(brief)).toEqual([
      'Bo Berg|+4722334455|2025-11-23T10:00:00Z|5|sent|met|phone',
      'Bo Berg|+4722334455|2025-11-23T10:00:00Z||received|missed|phone',
      '|+4799887766|2025-11-23T10:00:00Z|1|received|met|phone',
    ])
  })

  it('of a phone exporter has clocks for durations and a service', async () => {
    const text = [
      'Call type,Date,Duration,Number,Contact,Location,Service',
      'Outgoing,2026-01-02 12:00:00,00:01:30,+1 202 555 0100,Ann Aa,US,Phone',
      'Incoming,2026-01-02 13:00:00,01:02:00,+1 202 555 0100,Ann Aa,US,FaceTime Video',
      'Missed,2026-01-02 14:00:00,00:00:00,+1 202 555 0100,Ann Aa,US,WhatsApp',
    ].join('\n')
    expect((await calls(text)).map(brief)).toEqual([
      'Ann Aa|+1 202 555 0100|2026-01-02T12:00:00Z|2|sent|met|phone',
      'Ann Aa|+1 202 555 0100|2026-01-02T13:00:00Z|62|received|met|video',
      'Ann Aa|+1 202 555 0100|2026-01-02T14:00:00Z||received|missed|other',
    ])
  })

  it('of a German carrier has its own words, dates with the day first and minutes', async () => {
    const text = [
      'Datum;Uhrzeit;Rufnummer;Richtung;Dauer (Minuten)',
      '03.08.2026;14:05;030 1234567;ausgehend;12',
      '04.08.2026;14:05;anonym;eingehend;3',
      '05.08.2026;14:05;030 1234567;SMS;0',
      '31.02.2026;14:05;030 1234567;eingehend;3',
    ].join('\n')
    expect((await calls(text)).map(brief)).toEqual(['|030 1234567|2026-08-03T14:05:00Z|12|sent|met|phone'])
    expect(outcomes(await readRows('calls.csv', text))).toEqual([
      '2 call',
      '3 hidden member-hidden',
      '4 skipped no-call',
      '5 rejected bad-date',
    ])
  })

  it('takes the order of day and month from the dates that show it, and never guesses', async () => {
    const header = 'Number,Name,Date,Duration,Type\n'
    const doubtful = '123456,Bo,2/3/2026 10:00,60,Outgoing\n'
    expect(outcomes(await readRows('c.csv', header + doubtful))).toEqual(['2 rejected bad-date'])
    const shown = await calls(`${header}${doubtful}123456,Bo,23/3/2026 10:00,60,Outgoing\n`)
    expect(shown.map(({ at }) => at)).toEqual(['2026-03-02T10:00:00Z', '2026-03-23T10:00:00Z'])
  })

  it('without a direction says what it was taken for', async () => {
    const rows = await readRows('c.csv', 'Number,Date,Duration\n123456,2026-03-02 10:00,60\n')
    expect(rows).toMatchObject([
      { record: { direction: 'sent' }, warning: expect.stringContaining('who called') },
    ])
  })
})

describe('a duration', () => {
  it.each([
    ['312', 312],
    ['5:12', 312],
    ['00:05:12', 312],
    ['1:00:05', 3_605],
    ['5 min 12 s', 312],
    ['1h 2m', 3_720],
    ['0', 0],
    ['soon', null],
    ['', null],
  ])('of "%s" is %s seconds', (text, seconds) => {
    expect(readDuration(text, 'seconds')).toBe(seconds)
  })
})
