import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

/** The attendees of one event, as a platform exports them. */
const attendees = (event: string, on: string, rows: readonly string[]) =>
  new File(
    [
      ['First Name,Last Name,Email,Company,Job Title,Attendee Status,Event Name,Event Start Date', ...rows]
        .map((row, index) => (index === 0 ? row : `${row},Attending,${event},${on}`))
        .join('\n'),
    ],
    `attendees-${on}.csv`,
  )
const buyer = (name: string, company = 'Halden Freight') =>
  `${name},Buyer,${name.toLowerCase()}.buyer@halden.example,${company},Director of Procurement`
const seller = (name: string) =>
  `${name},Seller,${name.toLowerCase()}.seller@lumen.example,Lumen Press,Sales Manager`

describe('where people gather', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const load = (...files: readonly File[]) => test.call(registry.import.run, { files })
  const personId = async (name: string): Promise<string> => {
    const { people } = await test.call(registry.people.list, { query: name })
    return people[0].personId
  }
  const needBuyers = async (count = 5) => {
    const { networkId } = await test.call(registry.network.add, { kind: 'career', purpose: 'Know the trade' })
    const { objectiveId } = await test.call(registry.objective.add, {
      network: networkId,
      statement: 'Speak with five directors in purchasing',
      due: '2027-03-31',
    })
    const need = { objective: objectiveId, function: 'Purchasing', level: 'director', count }
    return test.call(registry.need.add, need)
  }

  it('takes the years of one series together and joins them to the venue of that name', async () => {
    await load(
      attendees('Procurement Summit 2025', '2025-05-12', [buyer('Ada'), buyer('Zuri'), seller('Bo')]),
    )
    await load(attendees('Procurement Summit 2026', '2026-05-11', [buyer('Ada'), seller('Mo')]))
    const before = await test.call(registry.venue.list)
    expect(before).toEqual({
      venues: [],
      series: [{ name: 'Procurement Summit', known: 4, gatherings: 2, lastOn: '2026-05-11' }],
    })
    const { venueId } = await test.call(registry.venue.add, {
      name: 'The 3rd Procurement Summit',
      kind: 'series',
    })
    const { venues, series } = await test.call(registry.venue.list)
    expect(venues).toMatchObject([{ venueId, gatherings: 2, lastOn: '2026-05-11' }])
    expect(series).toEqual([])
  })

  it('ranks by who comes, and says with names and numbers why', async () => {
    await load(
      attendees('Harbour Breakfast', '2026-04-02', [
        buyer('Ada'),
        buyer('Zuri'),
        buyer('Ines'),
        seller('Bo'),
      ]),
      attendees('Purchasing Night', '2026-06-02', [seller('Mo'), seller('Kit'), seller('Lea'), seller('Jo')]),
    )
    await needBuyers()
    const { needs, notice } = await test.call(registry.venue.suggest)
    expect(notice).toBeNull()
    expect(needs).toMatchObject([
      { text: '5 directors or above in Purchasing', missing: 2, gap: null, ask: [] },
    ])
    const [breakfast, night] = needs[0].venues
    expect(breakfast).toMatchObject({
      venueId: null,
      name: 'Harbour Breakfast',
      known: 3,
      evidence: 'people',
    })
    expect(breakfast.low).toBeLessThanOrEqual(breakfast.expected)
    expect(breakfast.high).toBeGreaterThanOrEqual(breakfast.expected)
    expect(breakfast.reasons[0].text).toBe(
      '3 of the 4 people at its one gathering on record whose work is known are of that kind: Ada Buyer, Zuri Buyer and Ines Buyer',
    )
    expect(night).toMatchObject({ name: 'Purchasing Night', known: 0, evidence: 'topic' })
    expect(night.reasons[0].text).toContain('Only its topic speaks for it')
  })

  it('counts on a venue from what the user says of it', async () => {
    await needBuyers()
    const said = { name: 'Rhine Circle', kind: 'association', attendance: 60, hours: 3 }
    const venue = await test.call(registry.venue.add, { ...said, audience: ['30 directors in Purchasing'] })
    expect(venue.audience).toEqual([
      {
        function: 'Purchasing',
        level: 'director',
        industry: null,
        count: 30,
        text: '30 directors in Purchasing',
      },
    ])
    const { needs } = await test.call(registry.venue.suggest)
    expect(needs[0].venues).toMatchObject([
      { venueId: venue.venueId, evidence: 'stated', known: 0, hours: 3 },
    ])
    expect(needs[0].venues[0].expected).toBeGreaterThan(28)
    expect(needs[0].venues[0].expected).toBeLessThan(34)
  })

  it('asks people of the kind where they meet others, where no venue is known', async () => {
    await load(attendees('Harbour Breakfast', '2026-04-02', [seller('Bo'), seller('Mo')]))
    await test.call(registry.people.add, {
      givenName: 'Ada',
      familyName: 'Okafor',
      title: 'Director of Procurement',
    })
    await needBuyers()
    const { needs } = await test.call(registry.venue.suggest)
    expect(needs[0].venues).toEqual([])
    expect(needs[0].ask).toMatchObject([{ name: 'Ada Okafor' }])
    expect(needs[0].gap).toBe(
      'Nothing on record shows where directors or above in Purchasing gather. Ask Ada Okafor, who is one of them, where they meet others; or bring in an attendee list, or add a group.',
    )
  })

  it('says what stands in the way where nothing can be suggested', async () => {
    expect(await test.call(registry.venue.suggest)).toMatchObject({
      needs: [],
      notice: { code: 'no-objective' },
    })
    const { needId } = await needBuyers()
    expect(await test.call(registry.venue.suggest, { need: needId })).toMatchObject({
      needs: [{ needId }],
      notice: { code: 'no-venues' },
    })
  })

  it('refuses an audience that says nothing, and one that says no number', async () => {
    const add = (audience: string, attendance?: number) =>
      test.run(registry.venue.add, { name: 'X', kind: 'other', audience: [audience], attendance })
    expect(await add('nice people')).toMatchObject({ failure: { code: 'AUDIENCE_UNCLEAR' } })
    expect(await add('mostly founders')).toMatchObject({ failure: { code: 'AUDIENCE_UNCLEAR' } })
    expect(await add('mostly founders', 40)).toMatchObject({ value: { audience: [{ count: 28 }] } })
  })

  it('keeps whom the user noted at a venue when their import is undone', async () => {
    const { importId } = await load(
      attendees('Harbour Breakfast', '2026-04-02', [buyer('Ada'), seller('Bo')]),
    )
    const ada = await personId('Ada')
    const { venueId } = await test.call(registry.venue.add, {
      name: 'Rhine Circle',
      kind: 'chamber',
      people: [ada],
    })
    const undone = await test.call(registry.import.undo, { importId })
    expect(undone.kept).toMatchObject([{ personId: ada, because: 'you noted where this person can be met' }])
    const { venues, series } = await test.call(registry.venue.list)
    expect(venues).toMatchObject([{ venueId, people: [{ personId: ada }] }])
    expect(series).toEqual([])
  })

  it('edits, empties and removes a venue; a merged person stays on it', async () => {
    await load(attendees('Harbour Breakfast', '2026-04-02', [buyer('Ada'), buyer('Zuri')]))
    const [ada, zuri] = [await personId('Ada'), await personId('Zuri')]
    const said = { name: 'Rhine Circle', kind: 'chamber', topic: 'Freight', people: [ada, zuri] }
    const { venueId } = await test.call(registry.venue.add, said)
    const edited = await test.call(registry.venue.edit, {
      venueId,
      topic: null,
      hours: 2.5,
      removePeople: [zuri],
    })
    expect(edited).toMatchObject({
      name: 'Rhine Circle',
      topic: null,
      hours: 2.5,
      people: [{ personId: ada }],
    })
    await test.call(registry.people.merge, { personId: zuri, otherId: ada })
    const { venues } = await test.call(registry.venue.list)
    expect(venues[0].people).toMatchObject([{ personId: zuri }])
    await test.call(registry.venue.remove, { venueId })
    expect((await test.call(registry.venue.list)).venues).toEqual([])
  })
})
