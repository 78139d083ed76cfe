import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, file, importFiles, messagesCsv } from '../import/support.ts'

const NAMES = [
  ['Anna', 'Solberg'],
  ['Jonas', 'Berg'],
] as const
const slugOf = (first: string, last: string) => `${first}-${last}`.toLowerCase()
const CONNECTIONS = connectionsCsv(
  NAMES.map(([first, last]) => ({ first, last, slug: slugOf(first, last), company: `${last} Yard` })),
)
const JONAS = { name: 'Jonas Berg', slug: 'jonas-berg' }
/** From Anna to the owner, or back. */
const said = (
  text: string,
  at: string,
  byOwner = false,
  anna = { name: 'Anna Solberg', slug: 'anna-solberg' },
) => {
  const owner = { name: 'Ada Example', slug: 'ada-example' }
  const [from, to] = byOwner ? [owner, anna] : [anna, owner]
  return {
    conversation: `with ${anna.name}`,
    from: from.name,
    fromSlug: from.slug,
    to: to.name,
    toSlug: to.slug,
    at: `${at} 10:00:00 UTC`,
    text,
  }
}

describe('the ledger of give and ask', () => {
  let test: TestRuntime
  let anna: string
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const withMessages = async (...messages: readonly ReturnType<typeof said>[]) => {
    await importFiles(
      test,
      file('Connections.csv', CONNECTIONS),
      file(
        'messages.csv',
        // Whose messages they are is told by who takes part in all of them.
        messagesCsv([...messages, said('Hello', '2026-01-05', false, JONAS)]),
      ),
    )
    const { people } = await test.call(registry.people.list, { query: 'Solberg' })
    anna = people[0].personId
  }
  const add = async () => {
    anna = (await test.call(registry.people.add, { givenName: 'Anna', familyName: 'Solberg' })).personId
  }
  const log = (more: object) =>
    test.call(registry.favor.log, { personId: anna, text: 'Something', kind: 'lead', ...more })
  const balance = (input: object = { personId: anna }) => test.call(registry.favor.balance, input)

  it('holds what people did and what the user did, as their messages tell it, labelled as read', async () => {
    await withMessages(
      said('Let me introduce you to Jonas Berg, he is in cc.', '2026-03-02'),
      said('I passed your name on to the head of the yard.', '2026-05-04', true),
    )
    const { favors, given, received } = await test.call(registry.favor.list, { personId: anna })
    expect([given, received]).toEqual([1, 1])
    expect(favors).toMatchObject([
      { direction: 'given', kind: 'lead', source: 'message', favorId: null, isOwn: false },
      { direction: 'received', kind: 'introduction', source: 'message', madeOn: '2026-03-02' },
    ])
    const { words, reasons } = await balance()
    expect(words).toBe('They did more for you lately.')
    expect(reasons[0].text).toMatch(/\(read in a message\)$/)
  })

  it('does not count twice what is read in a message and noted as well', async () => {
    await withMessages(
      said('Let me introduce you to Jonas Berg, he is in cc.', '2026-03-02'),
      said('I passed your name on to the head of the yard.', '2026-05-04', true),
    )
    await log({ direction: 'received', kind: 'introduction', on: '2026-03-03' })
    await log({ direction: 'given', on: '2026-05-01' })
    const { favors } = await test.call(registry.favor.list, { personId: anna })
    expect(favors.map(({ source }: { source: string }) => source)).toEqual(['favor', 'favor'])
  })

  it('counts an ask from the day it is granted, and no longer when that is taken back', async () => {
    await add()
    const { favorId } = await log({ direction: 'asked', on: '2026-11-02' })
    expect(await balance()).toMatchObject({ asked: { open: 1 }, received: { count: 0 }, tilt: 'nothing' })
    const answer = (how: string) => test.call(registry.favor.answer, { favorId, answer: how })
    expect(await answer('granted')).toMatchObject({ answer: 'granted', answeredOn: '2026-11-23' })
    expect(await balance()).toMatchObject({
      asked: { open: 0, granted: 1 },
      received: { count: 1, value: 3 },
    })
    expect((await test.call(registry.people.show, { personId: anna })).balance).toEqual({
      given: 0,
      received: 1,
    })
    await answer('open')
    expect(await balance()).toMatchObject({ asked: { open: 1, granted: 0 }, received: { count: 0 } })
  })

  it('shows an ask between the two as what it is', async () => {
    await add()
    await log({ direction: 'asked-of-me', text: 'Look over the tender' })
    const { timeline } = await test.call(registry.people.show, { personId: anna })
    expect(timeline[0]).toMatchObject({
      kind: 'favor',
      direction: 'asked-of-me',
      text: 'Look over the tender',
    })
  })

  it('refuses an answer to what was no ask, or dated before it', async () => {
    await add()
    const { favorId } = await log({ direction: 'given' })
    const ask = await log({ direction: 'asked', on: '2026-11-02' })
    const answered = async (input: object) => {
      const result = await test.run(registry.favor.answer, input)
      return result.ok ? 'ok' : result.failure.code
    }
    expect(await answered({ favorId, answer: 'granted' })).toBe('NOT_AN_ASK')
    expect(await answered({ favorId: ask.favorId, answer: 'granted', on: '2026-11-01' })).toBe(
      'BEFORE_THE_ASK',
    )
  })

  it('weighs as the user says, and adds up in a network, month by month', async () => {
    await add()
    const { networkId } = await test.call(registry.network.add, { kind: 'career', purpose: 'Find work' })
    await test.call(registry.network.join, { networkId, personIds: [anna] })
    await log({ direction: 'given', weight: 5, on: '2026-11-23' })
    await log({ direction: 'received', on: '2026-09-30' })
    const everybody = await balance({ months: 3 })
    expect(everybody.networks).toMatchObject([{ networkId, given: { value: 5 }, received: { count: 1 } }])
    expect(everybody.people).toMatchObject([{ personId: anna, tilt: 'more-given' }])
    const inNetwork = await balance({ network: networkId, months: 3 })
    expect(inNetwork.months).toMatchObject([
      { month: '2026-09', given: 0, received: 3 },
      { month: '2026-10', given: 0 },
      { month: '2026-11', given: 5 },
    ])
  })

  it('leads somewhere in an empty workspace, and where nothing is on record', async () => {
    expect((await balance({})).notice.code).toBe('no-people')
    expect((await test.call(registry.favor.owed)).notice.code).toBe('no-people')
    await add()
    expect((await balance({})).notice.code).toBe('nothing-on-record')
    expect((await test.call(registry.favor.owed)).notice.code).toBe('nothing-waits')
  })
})
