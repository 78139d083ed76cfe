import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, TODAY } from './log-line.fixture.ts'

describe('whatever is typed', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'ana Ana Ribeiro Emma with met coffee called tomorrow yesterday 12.11. 31.02. 3/11 on by Friday next last week needs a lawyer ; , . : and I promised to send will May introduced me Karl at in 20 min new job 2030-01-01 29 Feb ago two weeks bis morgen'.split(
        ' ',
      ),
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
    fc.constantFrom('🙂', '\u202e', '李雷', 'İ', 'ﬁ', '\ud83d', "d'ici", '–'),
  )
  const lines = fc.array(piece, { maxLength: 30 }).map((words) => words.join(' '))

  it('never ends in an error, dates no contact after today and no follow-up before it', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const reading = read(line)
        expect(reading.on.date <= TODAY).toBe(true)
        for (const { dueOn } of reading.followUps) expect(dueOn >= TODAY).toBe(true)
        for (const { about } of [
          ...reading.learned,
          ...reading.news,
          ...reading.favors,
          ...reading.followUps,
        ]) {
          expect(about === null || about < reading.people.length).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is read from places inside the line, people once each and in order', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { line: raw, ...reading } = read(line)
        const parts = [
          ...reading.people,
          ...reading.learned,
          ...reading.news,
          ...reading.favors,
          ...reading.followUps,
          ...[reading.on.span, reading.channel, reading.minutes].filter((part) => part !== null),
        ]
        for (const { start, end } of parts) {
          expect(start >= 0 && start < end && end <= raw.length).toBe(true)
        }
        reading.people.forEach((person, at) => {
          expect(raw.slice(person.start, person.end)).toBe(person.text)
          expect(person.start >= (reading.people[at - 1]?.end ?? 0)).toBe(true)
        })
        const known = reading.people.flatMap(({ personId }) => personId ?? [])
        expect(new Set(known).size).toBe(known.length)
        expect(read(line)).toEqual({ line: raw, ...reading })
      }),
      { numRuns: 150 },
    )
  })
})
