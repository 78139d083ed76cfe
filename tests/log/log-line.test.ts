import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

let test: TestRuntime
let ana: string
let tom: string
beforeEach(async () => {
  test = await createTestRuntime(inject('clusters')[18])
  const add = async (givenName: string, familyName: string, organization: string): Promise<string> =>
    (await test.call(registry.people.add, { givenName, familyName, organization })).personId
  ana = await add('Ana', 'Ribeiro', 'Cais Logistics')
  tom = await add('Tom', 'Okafor', 'Harbour Freight')
})
afterEach(() => test.close())

const LINE =
  'lunch with Ana and Tom on Friday, 45 min; Ana needs a tax lawyer, new job at Lumen as CFO; Tom introduced me to Karl at Halden; send her the deck by Thursday'

const timelineOf = async (personId: string) =>
  (await test.call(registry.people.show, { personId })).timeline as readonly {
    kind: string
    text: string | null
    others: number
    minutes: number | null
  }[]

describe('a line that logs a contact', () => {
  it('keeps nothing by being read', async () => {
    const reading = await test.call(registry.log.read, { line: LINE })
    expect(reading.notice).toBeNull()
    expect(reading.people.map(({ personId }: { personId: string }) => personId)).toEqual([ana, tom, null])
    expect(await timelineOf(ana)).toEqual([])
  })

  it('becomes one conversation with both, and everything else beside it', async () => {
    const kept = await test.call(registry.log.keep, { line: LINE })
    expect(kept).toMatchObject({
      on: '2026-11-20',
      people: [{ personId: ana }, { personId: tom }],
      learned: [{ personId: ana, kind: 'need', text: 'a tax lawyer', learnedOn: '2026-11-20' }],
      notes: [{ personId: ana }],
      favors: [{ personId: tom }],
      followUps: [{ personId: ana, text: 'send her the deck', dueOn: '2026-11-26' }],
      edits: [
        { personId: ana, title: 'CFO', organization: 'Lumen', before: { organization: 'Cais Logistics' } },
      ],
    })
    for (const personId of [ana, tom]) {
      expect(await timelineOf(personId)).toContainEqual(
        expect.objectContaining({ kind: 'conversation', text: LINE, others: 1, minutes: 45 }),
      )
    }
    const { people } = await test.call(registry.people.list, {})
    expect(people).toHaveLength(2)
  })

  it('can be taken back whole by what the answer names', async () => {
    const kept = await test.call(registry.log.keep, {
      line: LINE,
      personIds: [ana],
      newPeople: [{ name: 'Karl Østby', organization: 'Halden' }],
    })
    const karl = kept.people.find(({ isNew }: { isNew: boolean }) => isNew)
    await test.call(registry.interaction.remove, { interactionId: kept.interactionId })
    for (const { learnedId } of kept.learned) await test.call(registry.learned.remove, { learnedId })
    for (const { noteId } of kept.notes) await test.call(registry.note.remove, { noteId })
    for (const { favorId } of kept.favors) await test.call(registry.favor.remove, { favorId })
    for (const { followUpId } of kept.followUps) {
      await test.call(registry['follow-up'].remove, { followUpId })
    }
    for (const { personId, before } of kept.edits)
      await test.call(registry.people.edit, { personId, ...before })
    await test.call(registry.people.remove, { personId: karl.personId })
    expect(await timelineOf(ana)).toEqual([])
    const { person } = await test.call(registry.people.show, { personId: ana })
    expect(person).toMatchObject({ organization: 'Cais Logistics', title: null })
    expect((await test.call(registry['follow-up'].list, {})).total).toBe(0)
  })

  it('is kept as the user says, part by part', async () => {
    const kept = await test.call(registry.log.keep, {
      line: LINE,
      personIds: [tom],
      on: '2026-11-02',
      minutes: null,
      learned: [],
      news: [],
      favors: [],
      followUps: [{ text: 'Call Tom', dueOn: '2026-12-01' }],
    })
    expect(kept).toMatchObject({ on: '2026-11-02', learned: [], notes: [], edits: [], favors: [] })
    expect(kept.followUps).toMatchObject([{ personId: tom, text: 'Call Tom' }])
    expect(await timelineOf(tom)).toMatchObject([{ minutes: null, others: 0 }])
  })

  it('enters nobody who was not named as new, and nothing at all where somebody is missing', async () => {
    const refused = await test.run(registry.log.keep, {
      line: 'coffee with Ana and Zoltan Bakri, needs a car',
    })
    expect(refused).toMatchObject({ ok: false, failure: { code: 'NOT_ON_RECORD' } })
    expect(await timelineOf(ana)).toEqual([])
    const kept = await test.call(registry.log.keep, {
      line: 'coffee with Ana and Zoltan Bakri from Ferrum',
      personIds: [ana],
      newPeople: [{ name: 'Zoltan Bakri', organization: 'Ferrum' }],
    })
    const zoltan = kept.people[1]
    expect(zoltan).toMatchObject({ name: 'Zoltan Bakri', isNew: true })
    const { person } = await test.call(registry.people.show, { personId: zoltan.personId })
    expect(person).toMatchObject({ givenName: 'Zoltan', familyName: 'Bakri', organization: 'Ferrum' })
  })

  it('that only says what is to be done logs no conversation', async () => {
    const kept = await test.call(registry.log.keep, { line: 'ring Tom tomorrow' })
    expect(kept).toMatchObject({ interactionId: null, followUps: [{ personId: tom, dueOn: '2026-11-24' }] })
  })

  it('written on a page is about the person of that page', async () => {
    const kept = await test.call(registry.log.keep, { line: 'coffee, needs a notary', personId: ana })
    expect(kept).toMatchObject({
      people: [{ personId: ana }],
      learned: [{ personId: ana, text: 'a notary' }],
    })
  })
})
