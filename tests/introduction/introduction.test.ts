import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

const NOWHERE = '00000000-0000-7000-8000-00000000dead'
const WHY = 'She rebuilt a yard in a year'

describe('introductions', () => {
  let test: TestRuntime
  let mira: string
  let ada: string
  let bo: string
  const { intro, people, favor } = registry
  const add = async (givenName: string, familyName: string, more: object = {}): Promise<string> => {
    const { personId } = await test.call(people.add, { givenName, familyName })
    await test.call(people.edit, { personId, ...more })
    return personId
  }
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    mira = await add('Mira', 'Solberg')
    ada = await add('Ada', 'Okafor', { title: 'Head of Yard', organization: 'Halden Freight' })
    bo = await add('Bo', 'Lind')
  })
  afterEach(() => test.close())

  const request = (more: object = {}) =>
    test.call(intro.request, { to: ada, through: mira, why: WHY, ...more })
  const move = (introductionId: string, state: string, more: object = {}) =>
    test.call(intro.update, { introductionId, state, ...more })
  const refused = async (operation: Parameters<TestRuntime['run']>[0], input: object) => {
    const result = await test.run(operation, input)
    if (result.ok) throw new Error('It was done.')
    return result.failure.code
  }

  it('go from the asking to the meeting, each step with its day and the next look after it', async () => {
    const { introduction, warnings } = await request({ on: '2026-11-01' })
    expect(introduction).toMatchObject({
      connector: 'Mira Solberg',
      person: 'Ada Okafor',
      forId: null,
      state: 'requested',
      followUpOn: '2026-11-08',
      isDue: true,
      next: { code: 'ask-once-more' },
    })
    expect(warnings.map(({ code }: { code: string }) => code)).toEqual(['nothing-given'])
    const { introductionId } = introduction
    const agreed = await move(introductionId, 'agreed', { on: '2026-11-03', note: 'Gladly' })
    expect(agreed.introduction).toMatchObject({
      followUpOn: '2026-11-10',
      moves: ['made', 'met', 'declined', 'no-answer'],
    })
    const made = await move(introductionId, 'made', { on: '2026-11-05' })
    expect(made.warnings).toMatchObject([{ code: 'not-both-agreed' }])
    const met = await move(introductionId, 'met')
    expect(met.introduction).toMatchObject({
      acceptedOn: '2026-11-23',
      followUpOn: null,
      isToTell: true,
      next: { text: 'Tell Mira Solberg what came of it.' },
      steps: [
        { state: 'requested' },
        { state: 'agreed', note: 'Gladly' },
        { state: 'made' },
        { state: 'met' },
      ],
    })
    const told = await test.call(intro.update, { introductionId, told: true })
    expect(told.introduction).toMatchObject({ isToTell: false, toldOn: '2026-11-23' })
  })

  it('refuse what cannot be, and change nothing', async () => {
    expect(await refused(intro.request, { to: ada, through: ada, why: WHY })).toBe('CONNECTOR_IS_PARTY')
    expect(await refused(intro.request, { to: ada, through: bo, for: bo, why: WHY })).toBe(
      'CONNECTOR_IS_PARTY',
    )
    expect(await refused(intro.request, { to: ada, for: ada, through: bo, why: WHY })).toBe(
      'SELF_INTRODUCTION',
    )
    expect(await refused(intro.request, { to: ada, why: WHY })).toBe('SELF_INTRODUCTION')
    expect(await refused(intro.request, { through: mira, why: WHY })).toBe('NOBODY_TO_MEET')
    expect(await refused(intro.request, { to: NOWHERE, through: mira, why: WHY })).toBe('PERSON_NOT_FOUND')
    expect(await refused(intro.request, { to: ada, through: mira, why: WHY, objective: NOWHERE })).toBe(
      'OBJECTIVE_NOT_FOUND',
    )
    expect(await refused(intro.request, { to: ada, through: mira, why: WHY, on: '2026-11-24' })).toBe(
      'DATE_IN_FUTURE',
    )
    expect((await test.call(intro.list)).total).toBe(0)

    const { introduction } = await request({ on: '2026-11-10' })
    const { introductionId } = introduction
    expect(await refused(intro.request, { to: ada, through: mira, why: 'Again' })).toBe('ALREADY_OPEN')
    expect(await refused(intro.update, { introductionId, state: 'agreed', on: '2026-11-09' })).toBe(
      'BEFORE_LAST_STEP',
    )
    expect(await refused(intro.update, { introductionId, takeBack: true })).toBe('NOTHING_TO_TAKE_BACK')
    await move(introductionId, 'declined')
    expect(await refused(intro.update, { introductionId, state: 'made' })).toBe('IMPOSSIBLE_MOVE')
    expect(await refused(intro.update, { introductionId: NOWHERE, state: 'made' })).toBe(
      'INTRODUCTION_NOT_FOUND',
    )
    expect(await refused(intro.remove, { introductionId: NOWHERE })).toBe('INTRODUCTION_NOT_FOUND')
    // What is over can be asked for anew.
    await request()
    expect((await test.call(intro.list)).introductions).toMatchObject([
      { state: 'requested' },
      { state: 'declined' },
    ])
  })

  it('name people as one calls them, and say plainly who is not found, who is meant by several, and who is you', async () => {
    const messageOf = async (input: object) => {
      const result = await test.run(intro.request, { why: WHY, ...input })
      if (result.ok) throw new Error('It was done.')
      return result.failure
    }
    expect(await messageOf({ to: 'Nobody Here', through: mira })).toMatchObject({
      code: 'PERSON_NOT_FOUND',
      message:
        'Nobody on record is called Nobody Here. Look for them by a part of the name: rapport people list --query "Here"',
    })
    const other = await add('Ada', 'Okafor')
    const several = await messageOf({ to: 'ada okafor', through: mira })
    expect(several.code).toBe('AMBIGUOUS_NAME')
    expect(several.message).toContain(`${ada} (Head of Yard, Halden Freight)`)
    expect(several.message).toContain(`${other} (no position on record)`)
    const { introduction } = await request({ to: 'Bo Lind', through: 'mira solberg' })
    expect(introduction).toMatchObject({ personId: bo, connectorId: mira })
    expect((await test.call(intro.list, { connector: 'Mira Solberg' })).total).toBe(1)
    expect((await test.call(intro.draft, { to: 'Bo Lind', through: mira })).note).toContain('Bo Lind')
  })

  it('go back a step, and go altogether', async () => {
    const { introduction } = await request({ on: '2026-11-20' })
    const { introductionId } = introduction
    await move(introductionId, 'met')
    const back = await test.call(intro.update, { introductionId, takeBack: true })
    expect(back.introduction).toMatchObject({ state: 'requested', followUpOn: '2026-11-27', steps: [{}] })
    await test.call(intro.remove, { introductionId })
    expect((await test.call(intro.list)).introductions).toEqual([])
  })

  it('come back as they were once they were taken away, unless they were asked for anew', async () => {
    const { introduction } = await request({ on: '2026-11-02', blurb: 'As I wrote it' })
    const { introductionId } = introduction
    await move(introductionId, 'agreed', { on: '2026-11-03', note: 'Gladly' })
    await test.call(intro.update, { introductionId, accepted: true, followUp: '2026-12-01' })
    const before = (await test.call(intro.list)).introductions
    await test.call(intro.remove, { introductionId })
    expect((await test.call(intro.list, { removed: true })).introductions).toEqual(before)
    expect(await refused(intro.update, { introductionId, state: 'made' })).toBe('INTRODUCTION_NOT_FOUND')
    expect(await refused(intro.remove, { introductionId })).toBe('INTRODUCTION_NOT_FOUND')
    const anew = await request()
    expect(await refused(intro.restore, { introductionId })).toBe('ALREADY_OPEN')
    expect((await test.call(intro.list)).total).toBe(1)
    await test.call(intro.remove, { introductionId: anew.introduction.introductionId })
    await test.call(intro.restore, { introductionId })
    expect((await test.call(intro.list)).introductions).toEqual(before)
    expect(await refused(intro.restore, { introductionId })).toBe('INTRODUCTION_NOT_FOUND')
  })

  it('say how often a connector was asked, and who asks for the same elsewhere', async () => {
    for (const [index, name] of ['Cleo', 'Dee', 'Eli'].entries()) {
      await request({ to: await add(name, 'Park'), on: `2026-10-0${index + 1}` })
    }
    await request({ through: bo })
    const { warnings } = await request()
    expect(warnings.map(({ code }: { code: string }) => code)).toEqual([
      'nothing-given',
      'asked-often',
      'asked-elsewhere',
    ])
    const { connectors } = await test.call(intro.list)
    expect(connectors).toMatchObject([
      { connector: 'Mira Solberg', asked: 4, recentAsks: 4, isMuch: true, lastAskedOn: '2026-11-23' },
      { connector: 'Bo Lind', asked: 1, isMuch: false },
    ])
    expect((await test.call(intro.list, { connector: bo })).total).toBe(1)
    expect((await test.call(intro.list, { personId: ada })).total).toBe(2)
  })

  it('are in the ledger once: an open ask, then received, and given where the user connects', async () => {
    const balance = (personId: string) => test.call(favor.balance, { personId })
    const { introduction } = await request({ on: '2026-11-02' })
    expect(await balance(mira)).toMatchObject({ asked: { open: 1 }, received: { count: 0 } })
    await move(introduction.introductionId, 'made', { on: '2026-11-05' })
    expect(await balance(mira)).toMatchObject({ asked: { open: 0, granted: 1 }, received: { count: 1 } })
    const { favors } = await test.call(favor.list, { personId: mira })
    expect(favors).toMatchObject([
      { source: 'introduction', text: 'Introduced you to Ada Okafor', isOwn: false },
    ])
    await test.call(favor.log, {
      personId: mira,
      direction: 'received',
      kind: 'introduction',
      text: 'Introduced me to Ada',
      on: '2026-11-05',
    })
    expect((await balance(mira)).received.count).toBe(1)

    const own = await request({ through: undefined, for: bo })
    await move(own.introduction.introductionId, 'made')
    expect((await balance(ada)).given.count).toBe(1)
    expect((await balance(bo)).given.count).toBe(1)
  })

  it('show the person into whom a card was merged, and outlive who was removed', async () => {
    const { introduction } = await request()
    const other = await add('Miri', 'Solberg')
    await test.call(people.merge, { personId: other, otherId: mira })
    const { introductions } = await test.call(intro.list, { personId: mira })
    expect(introductions).toMatchObject([
      { connectorId: other, connector: expect.stringContaining('Solberg') },
    ])
    await test.call(people.remove, { personId: ada })
    expect((await test.call(intro.list)).introductions).toMatchObject([
      { introductionId: introduction.introductionId, person: 'Ada Okafor' },
    ])
  })

  it('are drafted from what is on record, for the asking and for the thanks', async () => {
    await test.call(registry.learned.add, { personId: ada, text: 'needs a second crane supplier' })
    const asked = await test.call(intro.draft, { to: ada, through: mira, why: WHY })
    expect(asked.blurb).toContain('Ada Okafor, Head of Yard at Halden Freight')
    expect(asked.blurb).toContain('second crane supplier')
    expect(asked.note).toContain('Dear Mira,')
    expect(asked.missing.map(({ fact }: { fact: string }) => fact)).toEqual([
      'owner-name',
      'owner-title',
      'offer',
    ])
    const { introduction } = await request({ blurb: 'As I wrote it' })
    await move(introduction.introductionId, 'met', { on: '2026-11-23' })
    await test.call(registry.outcome.add, { what: 'Two yards send tenders', people: [ada] })
    const after = await test.call(intro.draft, { intro: introduction.introductionId })
    expect(after.report).toContain('What came of it: Two yards send tenders.')
    expect(after).toMatchObject({
      blurb: 'As I wrote it',
      report: expect.stringContaining('We met on 23 November.'),
    })
  })
})
