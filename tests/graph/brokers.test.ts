import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

describe('who connects the network', () => {
  let test: TestRuntime
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
  })
  afterEach(() => test.close())

  const brokers = (input: object = {}) => test.call(registry.graph.brokers, input)
  const map = (input: object = {}) => test.call(registry.graph.map, input)
  const add = async (givenName: string, more: object = {}): Promise<string> =>
    (await test.call(registry.people.add, { givenName, familyName: 'Vale', ...more })).personId

  it('says that a network without anybody has nothing to look at', async () => {
    expect(await brokers()).toMatchObject({ people: 0, brokers: [], notice: { code: 'no-people' } })
    expect(await map()).toMatchObject({ people: { name: [] }, total: 0, notice: { code: 'no-people' } })
  })

  it('draws nothing between two contacts without evidence, and says what would fill it', async () => {
    await Promise.all(['Ana', 'Bram', 'Cleo'].map((name) => add(name)))
    expect(await brokers()).toMatchObject({
      people: 3,
      linked: 0,
      ties: 0,
      brokers: [],
      notice: { code: 'star' },
    })
    const drawn = await map()
    expect(drawn).toMatchObject({ total: 3, ties: { from: [] }, communities: [], notice: { code: 'star' } })
    expect(drawn.people.tie.every((tie: number) => tie > 0)).toBe(true)
  })

  it('names the one dormant tie that still leads to an industry, and what to do', async () => {
    const [ana] = await Promise.all(
      ['Ana', 'Bram', 'Cleo'].map((name) => add(name, { organization: 'Vale Logistics' })),
    )
    await test.call(registry.interaction.log, { personId: ana, on: '2024-02-03', channel: 'in-person' })
    await test.call(registry.interaction.log, { personId: ana, on: '2024-05-03', channel: 'in-person' })
    const { atRisk } = await brokers()
    expect(atRisk).toContainEqual(
      expect.objectContaining({
        kind: 'industry',
        name: 'Transportation and Logistics',
        size: 3,
        ways: [expect.objectContaining({ personId: ana, belongs: true, lastContactOn: '2024-05-03' })],
        next: expect.stringContaining('Ana Vale'),
      }),
    )
  })

  it('draws only whom one asks for', async () => {
    const ana = await add('Ana', { organization: 'Halden Freight' })
    await add('Bram')
    const { networkId } = await test.call(registry.network.add, {
      kind: 'career',
      purpose: 'Find my next role',
    })
    await test.call(registry.network.join, { networkId, personIds: [ana] })
    expect((await map({ query: 'HALDEN' })).people.name).toEqual(['Ana Vale'])
    expect((await map({ network: networkId })).people.personId).toEqual([ana])
    expect((await map({ limit: 1 })).total).toBe(2)
    expect((await map()).networks).toEqual([
      { networkId, name: 'Career and business', people: [expect.any(Number)] },
    ])
    const { around, people } = await map({ around: ana })
    expect(people.name).toEqual(['Ana Vale'])
    expect(around).toMatchObject({ at: 0, evidence: [{ to: -1 }] })
  })

  it('knows neither a network nor a person that is not there', async () => {
    const nowhere = '0192f0c1-0000-7000-8000-00000000dead'
    expect(await test.run(registry.graph.map, { network: nowhere })).toMatchObject({
      failure: { code: 'NETWORK_NOT_FOUND' },
    })
    expect(await test.run(registry.graph.map, { around: nowhere })).toMatchObject({
      failure: { code: 'PERSON_NOT_FOUND' },
    })
  })
})
