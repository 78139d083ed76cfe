import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

const attendee = (name: string) =>
  `ATTENDEE;CN=${name} Lind;PARTSTAT=ACCEPTED:mailto:${name.toLowerCase()}@${name.toLowerCase()}.example`

/** A calendar of Ola's with one appointment. */
const appointment = (title: string, day: string, names: readonly string[]) =>
  new File(
    [
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Example//Calendar//EN',
        'BEGIN:VEVENT',
        `UID:${title}-${day}`,
        'DTSTAMP:20240101T080000Z',
        `SUMMARY:${title}`,
        `DTSTART:${day}T090000Z`,
        `DTEND:${day}T100000Z`,
        'ORGANIZER;CN=Ola Own:mailto:ola@own.example',
        'ATTENDEE;CN=Ola Own;PARTSTAT=ACCEPTED:mailto:ola@own.example',
        ...names.map(attendee),
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ],
    `${title}-${day}.ics`,
  )

describe('the way to a person', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    await test.call(registry.workspace.update, { ownerEmails: ['ola@own.example'] })
  })
  afterEach(() => test.close())

  const load = (...files: readonly File[]) => test.call(registry.import.run, { files })
  const idOf = async (name: string): Promise<string> => {
    const { people } = await test.call(registry.people.list, { query: `${name} Lind` })
    return people[0].personId
  }
  const routeTo = async (name: string) => test.call(registry.people.route, { personId: await idOf(name) })

  it('goes through who sat at a small table with them, not through a crowd', async () => {
    await load(
      appointment('Lunch', '20240312', ['Ada', 'Bo']),
      appointment(
        'Harbour Breakfast 2024',
        '20240402',
        ['Ada', ...'CDEFGHIJKL'].map((name) => `${name}o`),
      ),
    )
    const [ada, bo] = [await idOf('Ada'), await idOf('Bo')]
    const route = await routeTo('Ada')
    expect(route).toMatchObject({ personId: ada, state: 'dormant', channel: { channel: 'email' } })
    expect(route.via).toMatchObject([
      {
        personId: bo,
        evidence: 'recorded',
        reasons: [{ kind: 'meeting', times: 1, lastOn: '2024-03-12' }, {}],
      },
    ])
    expect(route.text).toBe(
      'Bo Lind can bring you and Ada Lind together: that the two know each other is on record.',
    )
  })

  it('knows the crowds of the calendar as places where people gather', async () => {
    const crowd = 'ABCDEFGHIJK'.split('').map((letter) => `${letter}da`)
    await load(
      appointment('Harbour Breakfast 2024', '20240402', crowd),
      appointment('Harbour Breakfast 2025', '20250401', crowd),
    )
    const { series } = await test.call(registry.venue.list)
    expect(series).toEqual([{ name: 'Harbour Breakfast', known: 11, gatherings: 2, lastOn: '2025-04-01' }])
    const route = await routeTo('Ada')
    expect(route.venues).toMatchObject([
      {
        venueId: null,
        name: 'Harbour Breakfast',
        reasons: [{ kind: 'seen-there', times: 2, gatherings: 2 }],
      },
    ])
    expect(route.via).toEqual([])
  })

  it('is found by the id of a card that was merged away, and the others stay who they are', async () => {
    await load(
      appointment('Lunch', '20240312', ['Ada', 'Bo']),
      appointment('Walk', '20240512', ['Cleo', 'Bo']),
    )
    const [ada, cleo, bo] = [await idOf('Ada'), await idOf('Cleo'), await idOf('Bo')]
    await test.call(registry.people.merge, { personId: ada, otherId: cleo })
    const route = await test.call(registry.people.route, { personId: cleo })
    expect(route).toMatchObject({
      personId: ada,
      via: [{ personId: bo, reasons: [{ times: 2, lastOn: '2024-05-12' }, {}] }],
    })
  })
})
