import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

let test: TestRuntime
beforeEach(async () => {
  test = await createTestRuntime(inject('clusters')[18])
})
afterEach(() => test.close())

const add = async (givenName: string, familyName: string, more: object = {}): Promise<string> =>
  (await test.call(registry.people.add, { givenName, familyName, ...more })).personId

const learnedOf = async (input: object = {}): Promise<readonly { learnedId: string; text: string }[]> =>
  (await test.call(registry.learned.list, input)).learned

const textsOf = async (input: object = {}) => (await learnedOf(input)).map(({ text }) => text)

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Okafor,https://www.linkedin.com/in/ada-okafor,,Harbour Freight,Director,03 Feb 2021
Tove,Lind,https://www.linkedin.com/in/tove-lind,,Harbour Freight,Clerk,03 Feb 2021
`

describe('what was learned of people', () => {
  it('is kept from one line, entry by entry, and settled once', async () => {
    const personId = await add('Ana', 'Ribeiro')
    const { learned } = await test.call(registry.learned.add, {
      personId,
      text: 'moving to Rotterdam; looks for a customs broker',
      on: '2026-11-03',
    })
    expect(learned).toMatchObject([
      { person: 'Ana Ribeiro', kind: 'working-on', text: 'moving to Rotterdam', learnedOn: '2026-11-03' },
      { personId, kind: 'need', text: 'a customs broker', settledOn: null },
    ])
    const { learnedId } = learned[1]
    const settled = await test.call(registry.learned.edit, { learnedId, isSettled: true })
    expect(settled.settledOn).toBe('2026-11-23')
    expect(await textsOf({ personId })).toEqual(['moving to Rotterdam'])
    expect(await textsOf({ personId, settled: true })).toHaveLength(2)
    await test.call(registry.learned.edit, { learnedId, isSettled: false, kind: 'offer' })
    expect(await learnedOf({ personId })).toContainEqual(
      expect.objectContaining({ learnedId, kind: 'offer', settledOn: null }),
    )
  })

  it('is kept whole as what one says it is', async () => {
    const text = 'needs a broker; can sing'
    await test.call(registry.learned.add, { text, kind: 'working-on' })
    expect(await learnedOf({ mine: true })).toMatchObject([{ personId: null, kind: 'working-on', text }])
  })

  it('is written down with the conversation, or neither is', async () => {
    const personId = await add('Ana', 'Ribeiro')
    const learned = 'needs a tax lawyer; can lend a hall'
    const logged = await test.call(registry.interaction.log, { personId, text: 'A walk', learned })
    expect(logged.learned).toMatchObject([{ kind: 'need' }, { kind: 'offer' }])
    const { timeline } = await test.call(registry.people.show, { personId })
    expect(timeline[0]).toMatchObject({ kind: 'conversation', text: 'A walk' })
    const refused = await test.run(registry.interaction.log, { personId, learned, on: '2026-12-24' })
    expect(refused.ok).toBe(false)
    expect(await learnedOf()).toHaveLength(2)
  })

  it('stands together once two people are merged, and apart again after', async () => {
    const [ana, double] = [await add('Ana', 'Ribeiro'), await add('A.', 'Ribeiro')]
    await test.call(registry.learned.add, { personId: ana, text: 'needs a broker' })
    await test.call(registry.learned.add, { personId: double, text: 'can lend a hall' })
    const { mergeId } = await test.call(registry.people.merge, { personId: ana, otherId: double })
    expect(await textsOf({ personId: ana })).toEqual(['lend a hall', 'a broker'])
    expect(await textsOf({ personId: double })).toHaveLength(2)
    await test.call(registry.people.unmerge, { mergeId })
    expect(await textsOf({ personId: ana })).toEqual(['a broker'])
    expect(await textsOf({ personId: double })).toEqual(['lend a hall'])
  })

  it('goes out of view with a person who is removed, and comes back with them', async () => {
    const personId = await add('Ana', 'Ribeiro')
    await test.call(registry.learned.add, { personId, text: 'needs a broker' })
    await test.call(registry.people.remove, { personId })
    expect(await textsOf()).toEqual([])
    await test.call(registry.people.restore, { personId })
    expect(await textsOf()).toEqual(['a broker'])
  })

  it('keeps a person whose import is undone', async () => {
    const files = [new File([CONNECTIONS], 'Connections.csv')]
    const { importId } = await test.call(registry.import.run, { files })
    const { people } = await test.call(registry.people.list, { query: 'Okafor' })
    await test.call(registry.learned.add, { personId: people[0].personId, text: 'needs a broker' })
    await test.call(registry.import.undo, { importId })
    const left = await test.call(registry.people.list, {})
    expect(left.people.map(({ name }: { name: string }) => name)).toEqual(['Ada Okafor'])
    expect(await textsOf()).toEqual(['a broker'])
  })
})

describe('matches', () => {
  it('say what to do first, then who should meet whom and what one can give', async () => {
    expect((await test.call(registry.matches.list)).notice.code).toBe('no-people')
    const ana = await add('Ana', 'Ribeiro')
    const bram = await add('Bram', 'Visser', { title: 'Customs Broker', organization: 'Delta Freight' })
    expect((await test.call(registry.matches.list)).notice).toMatchObject({ code: 'nothing-learned' })
    await test.call(registry.learned.add, {
      personId: ana,
      text: 'looks for a customs broker and a sound studio',
    })
    await test.call(registry.learned.add, { personId: ana, text: 'needs a sound studio' })
    await test.call(registry.learned.add, { text: 'I can offer a sound studio on weekends' })
    await test.call(registry.interaction.log, { personId: bram, channel: 'phone' })
    await test.call(registry.learned.add, { personId: ana, text: 'needs a customs broker' })
    const { give, introduce, notice } = await test.call(registry.matches.list)
    expect(notice).toBeNull()
    expect(give[0]).toMatchObject({
      person: { personId: ana, name: 'Ana Ribeiro' },
      need: { text: 'a sound studio', person: 'Ana Ribeiro' },
      offer: { personId: null, text: 'a sound studio on weekends' },
    })
    expect(introduce[0]).toMatchObject({ a: { personId: ana }, b: { personId: bram }, offer: null })
    expect((await test.call(registry.matches.list, { personId: bram })).give).toEqual([])
  })
})
