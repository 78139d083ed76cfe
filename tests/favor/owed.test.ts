import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

describe('what one could give now', () => {
  let test: TestRuntime
  let anna: string
  let jonas: string
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    const add = async (givenName: string, familyName: string) =>
      (await test.call(registry.people.add, { givenName, familyName })).personId
    anna = await add('Anna', 'Solberg')
    jonas = await add('Jonas', 'Berg')
  })
  afterEach(() => test.close())

  const kinds = async (input: object = {}) =>
    (await test.call(registry.favor.owed, input)).give.map(
      ({ person, kind }: { person: string; kind: string }) => `${kind} ${person}`,
    )
  const followUp = registry['follow-up']

  it('ranks promises, asks and thanks, and each goes when it is done', async () => {
    const asked = await test.call(registry.favor.log, {
      personId: anna,
      direction: 'asked-of-me',
      text: 'Look over the tender',
    })
    const { followUpId } = await test.call(followUp.add, { personId: jonas, text: 'Send the list' })
    await test.call(registry.favor.log, {
      personId: jonas,
      direction: 'received',
      kind: 'introduction',
      text: 'Opened a door',
      on: '2026-11-02',
    })
    expect(await kinds()).toEqual(['promise Jonas Berg', 'ask Anna Solberg', 'thanks Jonas Berg'])
    expect(await kinds({ personId: anna })).toEqual(['ask Anna Solberg'])
    await test.call(followUp.settle, { followUpId })
    await test.call(registry.favor.answer, { favorId: asked.favorId, answer: 'granted' })
    await test.call(registry.interaction.log, { personId: jonas, channel: 'phone' })
    expect(await kinds()).toEqual([])
  })

  it('introduces two who fit, from what was written down', async () => {
    for (const personId of [anna, jonas]) await test.call(registry.interaction.log, { personId })
    await test.call(registry.learned.add, { personId: anna, text: 'needs a customs broker in Rotterdam' })
    await test.call(registry.learned.add, {
      personId: jonas,
      text: 'can offer customs broker work in Rotterdam',
    })
    expect(await kinds()).toEqual(['introduction Anna Solberg'])
  })

  it('holds an ask back where nothing was given, and lets it go when something was', async () => {
    await test.call(registry.interaction.log, { personId: anna })
    await test.call(registry.learned.add, { text: 'I need a customs broker in Rotterdam' })
    await test.call(registry.learned.add, {
      personId: anna,
      text: 'can offer customs broker work in Rotterdam',
    })
    const held = async () => (await test.call(registry.favor.owed)).heldBack
    expect(await held()).toMatchObject([{ person: 'Anna Solberg', because: 'nothing-given' }])
    await test.call(registry.favor.log, { personId: anna, direction: 'given', text: 'Read her contract' })
    expect(await held()).toEqual([])
    await test.call(registry.favor.log, { personId: anna, direction: 'asked', text: 'A word with the port' })
    expect(await held()).toMatchObject([{ because: 'ask-open' }])
    expect((await test.call(registry.favor.owed)).asked).toMatchObject([{ text: 'A word with the port' }])
    expect((await test.call(registry.matches.list)).ask[0].heldBack).toMatch(/is open since/)
  })
})

describe('follow-ups', () => {
  let test: TestRuntime
  let personId: string
  const followUp = registry['follow-up']
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    personId = (await test.call(registry.people.add, { givenName: 'Anna', familyName: 'Solberg' })).personId
  })
  afterEach(() => test.close())

  it('are listed soonest due first, changed, settled, opened again and taken back', async () => {
    const later = await test.call(followUp.add, { personId, text: 'Ring back', due: '2026-12-01' })
    const soon = await test.call(followUp.add, { personId, text: 'Send the list' })
    expect(soon.dueOn).toBe('2026-11-25')
    const list = async (input: object = {}) =>
      (await test.call(followUp.list, input)).followUps.map(({ text }: { text: string }) => text)
    expect(await list()).toEqual(['Send the list', 'Ring back'])
    await test.call(followUp.edit, { followUpId: later.followUpId, due: '2026-11-23', text: 'Ring now' })
    expect(await list()).toEqual(['Ring now', 'Send the list'])
    expect((await test.call(followUp.list)).due).toBe(1)
    const settled = await test.call(followUp.settle, { followUpId: later.followUpId, as: 'dropped' })
    expect(settled).toMatchObject({ settledAs: 'dropped', settledOn: '2026-11-23' })
    expect(await list()).toEqual(['Send the list'])
    expect(await list({ settled: true, personId })).toEqual(['Ring now', 'Send the list'])
    await test.call(followUp.settle, { followUpId: later.followUpId, as: 'open' })
    await test.call(followUp.remove, { followUpId: soon.followUpId })
    expect(await list()).toEqual(['Ring now'])
  })
})
