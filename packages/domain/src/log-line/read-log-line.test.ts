import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDirectory } from './people/directory.ts'
import { type LogContext, readLogLine } from './read-log-line.ts'

const TODAY = '2026-11-23'

/** Name, organization, place, strength, last contact. */
const PEOPLE: readonly (readonly [string, string, string, number, string | null])[] = [
  ['Ana Ribeiro', 'Cais Logistics', 'Lisbon', 74, '2026-11-11'],
  ['Ana Petrova', 'Petrova Notaries', 'Sofia', 18, '2025-10-10'],
  ['Jonas Weber', 'Brandt Maschinen', 'Stuttgart', 61, '2026-11-03'],
  ['Tom Okafor', 'Harbour Freight', 'Felixstowe', 58, '2026-10-21'],
  ['Emma Wilson', 'Brightwater', 'Manchester', 54, '2026-11-01'],
  ['Emma Larsen', 'Studio Fjell', 'Oslo', 53, '2026-10-30'],
  ['Maria Sørensen', 'Halden Shipping', 'Aarhus', 63, '2026-10-04'],
  ['Robert Klein', 'Klein Assekuranz', 'Hamburg', 52, null],
  ['Will Hartley', 'Hartley & Moss', 'London', 50, '2026-09-24'],
  ['Mark Delaney', 'Greenmarket', 'Dublin', 45, '2026-09-04'],
  ['Pieter van Dijk', 'Maas Logistiek', 'Rotterdam', 53, '2026-10-26'],
  ['Stefan Bauer', 'Bauer Druck', 'Nürnberg', 59, '2026-11-05'],
]

const context: LogContext = {
  directory: indexDirectory(
    PEOPLE.map(([name, organization, place]) => ({
      personId: name.toLowerCase(),
      name,
      givenName: name.split(' ')[0] ?? '',
      title: null,
      organization,
      place,
    })),
  ),
  standingOf: (person) => ({
    strength: PEOPLE[person]?.[3] ?? 0,
    lastContactOn: PEOPLE[person]?.[4] ?? null,
  }),
  today: TODAY,
}

const read = (line: string) => readLogLine(line, context)
const withWhom = (line: string) =>
  read(line)
    .people.filter(({ role }) => role === 'with')
    .map(({ personId, proposal }) => personId ?? (proposal === null ? '?' : `+${proposal.name}`))
const toDo = (line: string) => read(line).followUps.map(({ text, dueOn }) => `${text} @ ${dueOn}`)

describe('a line that logs a contact', () => {
  it('says who, how, what is new, and what they need', () => {
    const reading = read('coffee with ana, new job at Lumen, needs a tax lawyer')
    expect(reading.people).toMatchObject([{ personId: 'ana ribeiro', role: 'with', text: 'ana' }])
    expect(reading.people[0]?.candidates.map(({ personId }) => personId)).toEqual([
      'ana ribeiro',
      'ana petrova',
    ])
    expect(reading.channel?.value).toBe('in-person')
    expect(reading.on).toEqual({ date: TODAY, span: null })
    expect(reading.news).toMatchObject([
      { text: 'new job at Lumen', about: 0, edit: { title: null, organization: 'Lumen' } },
    ])
    expect(reading.learned).toMatchObject([{ kind: 'need', text: 'a tax lawyer', about: 0 }])
  })

  it('says when, how long, and what was promised until when', () => {
    const reading = read('called Jonas Weber yesterday 20 min, promised to send him the deck by Friday')
    expect(reading).toMatchObject({
      on: { date: '2026-11-22' },
      channel: { value: 'phone' },
      minutes: { value: 20 },
      followUps: [{ text: 'send him the deck', dueOn: '2026-11-27', isDueSaid: true }],
    })
  })

  it('knows an introduction, and proposes who is not on record', () => {
    const reading = read('lunch w/ M. Sørensen 12.11., she introduced me to Karl at Halden')
    expect(reading.on.date).toBe('2026-11-12')
    expect(reading.people).toMatchObject([
      { personId: 'maria sørensen', role: 'with' },
      { personId: null, role: 'introduced', proposal: { name: 'Karl', organization: 'Halden' } },
    ])
    expect(reading.favors).toMatchObject([{ direction: 'received', kind: 'introduction', about: 0 }])
    expect(read('I introduced Tom to Will').favors).toMatchObject([{ direction: 'given' }])
  })

  it('is read in six languages', () => {
    expect(
      read('gestern mit Stefan Bauer telefoniert, sucht Papier, in zwei Wochen nachfassen'),
    ).toMatchObject({
      on: { date: '2026-11-22' },
      channel: { value: 'phone' },
      learned: [{ kind: 'need', text: 'Papier' }],
      followUps: [{ text: 'nachfassen', dueOn: '2026-12-07' }],
    })
    expect(read('déjeuner avec Ana hier, lui envoyer le devis').on.date).toBe('2026-11-22')
    expect(toDo('café con Ana, llamarla mañana')).toEqual(['llamarla @ 2026-11-24'])
    expect(read('almoço com a Ana ontem, procura um armazém').learned).toMatchObject([{ kind: 'need' }])
    expect(withWhom('gisteren gebeld met Pieter van Dijk')).toEqual(['pieter van dijk'])
  })
})

describe('the people of a line', () => {
  it('are found by first name, initial, nickname, slip of the finger, and without accents', () => {
    expect(withWhom('Bob Klein rang')).toEqual(['robert klein'])
    expect(withWhom('coffee with Emma W.')).toEqual(['emma wilson'])
    expect(withWhom('maria sorensen, phone')).toEqual(['maria sørensen'])
    expect(withWhom('lunch with Joans Weber')).toEqual(['jonas weber'])
    expect(withWhom('met Tom & Will')).toEqual(['tom okafor', 'will hartley'])
  })

  it('are left to the user where several are as likely, and told by organization or place', () => {
    expect(withWhom('coffee with Emma')).toEqual(['?'])
    expect(withWhom('coffee with Emma from Brightwater')).toEqual(['emma wilson'])
    expect(withWhom('Emma in Oslo called')).toEqual(['emma larsen'])
  })

  it('are proposed as new only where a name stands', () => {
    expect(withWhom('lunch with Zoltan Bakri from Ferrum Steel')).toEqual(['+Zoltan Bakri'])
    expect(withWhom('met with my team at Lumen')).toEqual([])
    expect(withWhom('Treffen mit Kunden')).toEqual([])
    expect(withWhom('will mark the calendar in may')).toEqual([])
    expect(withWhom('coffee with Ana Silva')).toEqual(['+Ana Silva'])
  })

  it('are those the contact was with, not those only spoken of', () => {
    const reading = read('coffee with Ana, ask Tom about the hall')
    expect(reading.people.map(({ role }) => role)).toEqual(['with', 'mentioned'])
  })
})

describe('the days of a line', () => {
  it('are taken for the contact only where they are its own', () => {
    expect(read('Ana needs a hall on 12 November').on.date).toBe(TODAY)
    expect(read('coffee with Ana, send the deck by 12 November').on.date).toBe(TODAY)
    expect(read('Ana owes me lunch').channel).toBeNull()
    expect(read('Tom on Tuesday').on.date).toBe('2026-11-17')
    expect(read('Dec 3 lunch with Tom').on.date).toBe('2025-12-03')
    expect(read('11/12 call with Tom').on.date).toBe('2026-11-12')
  })

  it('are two days on where a follow-up names none', () => {
    expect(toDo('coffee with Ana, send her the article')).toEqual(['send her the article @ 2026-11-25'])
    expect(toDo('coffee with Ana; follow up next week')).toEqual(['follow up @ 2026-11-30'])
  })

  it('that are all to come make no contact', () => {
    expect(read('ring Mark tomorrow')).toMatchObject({
      isContact: false,
      followUps: [{ text: 'ring Mark', dueOn: '2026-11-24' }],
    })
  })
})

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
