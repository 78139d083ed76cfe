import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { registry } from '../registry.ts'

const { network, objective, people, plan, strategy } = registry

const NOBODY = '0192f0c1-0000-7000-8000-00000000dead'
const PEOPLE = 1_200

/** Directors, and as many on the staff, of a firm that nobody here works at. */
const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
${Array.from(
  { length: PEOPLE },
  (_, index) =>
    `Given${index},Family${index},https://www.linkedin.com/in/p-${index},,Halden Freight,${index % 2 === 0 ? 'Director of Procurement' : 'Warehouse Clerk'},03 Feb 2021`,
).join('\n')}
`
const card = (name: string, more: string) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${name}\r\nFN:${name}\r\n${more}\r\nEND:VCARD\r\n`
const PROFILE = `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Mira,Castellan,,,,Buyer,,Logistics,,Trieste,,,
`
/** The owner's sister, who names her; the other end of it is told. */
const SISTER =
  'BEGIN:VCARD\r\nVERSION:4.0\r\nUID:edda\r\nFN:Edda Castellan-Moe\r\nRELATED;VALUE=text;TYPE=sibling:Mira Castellan\r\nEND:VCARD\r\n'
const CARDS =
  SISTER +
  card('Tilda Berg', 'CATEGORIES:Family') +
  card('Otto Lind', 'CATEGORIES:Football') +
  card('Nora Vik', 'CATEGORIES:Close friends')

let runtime: TestRuntime
let career: string
let social: string
let ids: readonly string[]

beforeAll(async () => {
  runtime = await createTestRuntime(inject('clusters')[18])
  const { call } = runtime
  const files = [
    new File([CONNECTIONS], 'Connections.csv'),
    new File([PROFILE], 'Profile.csv'),
    new File([CARDS], 'phone.vcf'),
  ]
  await call(registry.import.run, { files })
  career = (await call(network.add, { kind: 'career', purpose: 'My next role in purchasing' })).networkId
  social = (await call(network.add, { kind: 'social', purpose: 'Stay close to friends and family' }))
    .networkId
  const pages = await Promise.all([0, 1_000].map((offset) => call(people.list, { limit: 1_000, offset })))
  ids = pages.flatMap((each) => each.people.map(({ personId }: { personId: string }) => personId))
})
afterAll(() => runtime.close())

const namesFor = async (networkId: string, limit = 1_000): Promise<readonly string[]> => {
  const { networks } = await runtime.call(network.suggest, { network: networkId, limit })
  return networks[0].people.map(({ name }: { name: string }) => name)
}

describe('how a network is kept', () => {
  test('is as usual for its kind until its owner says otherwise, field by field', async () => {
    const { call } = runtime
    const usual = await call(network.add, { kind: 'strategic', purpose: 'A board' })
    expect(usual).toMatchObject({ strategy: { size: 12, cadenceDays: 90 }, members: 0, state: 'empty' })
    expect(usual.usual).toHaveLength(6)
    const own = await call(network.edit, { networkId: usual.networkId, size: 9, channel: 'in-person' })
    expect(own).toMatchObject({
      strategy: { size: 9, sizeReason: 'As many as you set', channel: 'in-person' },
    })
    expect(own.usual).not.toContain('size')
    const back = await call(network.edit, { networkId: usual.networkId, size: null, channel: null })
    expect(back.strategy).toEqual(usual.strategy)
    await call(network.remove, { networkId: usual.networkId })
  })
})

describe('who belongs', () => {
  test('is suggested with reasons, and never whoever is in or was declined', async () => {
    const { call } = runtime
    const { networks } = await call(network.suggest, { network: career, limit: 3 })
    expect(networks[0]).toMatchObject({ total: PEOPLE / 2, room: 150 })
    for (const { reasons } of networks[0].people) expect(reasons.length).toBeGreaterThan(0)
    const [taken, declined, open] = networks[0].people
    await call(network.join, { networkId: career, personIds: [taken.personId] })
    await call(network.decline, { networkId: career, personIds: [declined.personId] })
    const names = await namesFor(career)
    expect(names).toContain(open.name)
    expect(names).not.toContain(taken.name)
    expect(names).not.toContain(declined.name)
    await call(network.leave, { networkId: career, personIds: [taken.personId, declined.personId] })
    expect(await namesFor(career)).toContain(declined.name)
  })

  test('among friends and family are those whom an address book puts there', async () => {
    expect((await namesFor(social)).toSorted()).toEqual(['Edda Castellan-Moe', 'Nora Vik', 'Tilda Berg'])
    const { networks } = await runtime.call(network.suggest, { network: social })
    expect(
      networks[0].people.map((each: { reasons: { text: string }[] }) => each.reasons[0]?.text).toSorted(),
    ).toEqual([
      'In the group “Close friends” of your address book',
      'In the group “Family” of your address book',
      'Your brother or sister, by your address book',
    ])
    expect(networks[0].notice.code).toBe('no-messages')
  })
})

describe('taking people in', () => {
  test('works for thousands at once, and says how many were new', async () => {
    const { call } = runtime
    expect(await call(network.join, { networkId: career, personIds: ids })).toEqual({
      networkId: career,
      members: ids.length,
      changed: ids.length,
    })
    expect(await call(network.join, { networkId: career, personIds: ids })).toMatchObject({ changed: 0 })
    const listed = await call(network.members, { networkId: career, limit: 1_000, offset: 1_000 })
    expect([listed.total, listed.people.length]).toEqual([ids.length, ids.length - 1_000])
    expect(listed.network.state).toBe('over')
    expect(await call(network.leave, { networkId: career, personIds: ids })).toMatchObject({ members: 0 })
  })

  test('stops at the first unknown id with nothing half done', async () => {
    const [first = ''] = ids
    const result = await runtime.run(network.join, {
      networkId: career,
      personIds: [first, NOBODY, 'x'.repeat(36)],
    })
    expect(result).toMatchObject({ ok: false, failure: { code: 'INVALID_INPUT' } })
    const unknown = await runtime.run(network.join, { networkId: career, personIds: [first, NOBODY] })
    expect(unknown).toMatchObject({
      ok: false,
      failure: { code: 'PERSON_NOT_FOUND', details: { id: NOBODY } },
    })
    expect((await runtime.call(network.members, { networkId: career })).total).toBe(0)
    const tooMany = Array.from({ length: 5_001 }, () => first)
    expect(await runtime.run(network.join, { networkId: career, personIds: tooMany })).toMatchObject({
      failure: { code: 'INVALID_INPUT' },
    })
  })

  test('tells which networks somebody is in, and not those they were declined for', async () => {
    const { call } = runtime
    const [personId = ''] = ids
    const isIn = async () =>
      (await call(network.list, { personId })).networks.map((each: { networkId: string }) => each.networkId)
    await call(network.join, { networkId: social, personIds: [personId] })
    await call(network.decline, { networkId: career, personIds: [personId] })
    expect(await isIn()).toEqual([social])
    await call(network.leave, { networkId: social, personIds: [personId] })
    await call(network.leave, { networkId: career, personIds: [personId] })
    expect(await isIn()).toEqual([])
  })

  test('takes a merged card for the person it is shown as', async () => {
    const { call } = runtime
    const made = await Promise.all(
      ['Ada Moe', 'Adah Moe'].map((name) => call(people.add, { givenName: name, familyName: 'Moe' })),
    )
    const [personId, otherId] = made.map((each) => each.personId)
    await call(people.merge, { personId, otherId })
    expect(await call(network.join, { networkId: social, personIds: [otherId, personId] })).toMatchObject({
      members: 1,
      changed: 1,
    })
    const { people: members } = await call(network.members, { networkId: social })
    expect(members.map((each: { personId: string }) => each.personId)).toEqual([personId])
    await call(network.leave, { networkId: social, personIds: [otherId] })
  })
})

describe('the strategy on one page', () => {
  test('names the networks at odds and who is in both, and what the rhythms ask of the hours', async () => {
    const { call } = runtime
    const both = ids.slice(0, 2)
    await call(network.join, { networkId: career, personIds: ids.slice(0, 40) })
    await call(network.join, { networkId: social, personIds: both })
    const page = await call(strategy.show)
    expect(page.conflicts).toHaveLength(1)
    expect(page.conflicts[0]).toMatchObject({ networkIds: [social, career], total: 2 })
    expect(page.conflicts[0].both.map((each: { personId: string }) => each.personId).toSorted()).toEqual(
      both.toSorted(),
    )
    expect(page.hours.neededPerWeek).toBeGreaterThan(0)
    expect(page.hours.text).toContain('Keeping up with 40 people')
    await call(network.leave, { networkId: career, personIds: ids })
    await call(network.leave, { networkId: social, personIds: ids })
  })

  test('and the week look only at objectives that are still pursued', async () => {
    const { call } = runtime
    const { objectiveId } = await call(objective.add, {
      network: career,
      statement: 'Three directors in procurement agree to a call',
      due: '2027-01-31',
    })
    const itemsFor = async () =>
      (await call(plan.week, { hours: 3 })).items.map((item: { objectiveId: string }) => item.objectiveId)
    expect(await itemsFor()).toContain(objectiveId)
    expect((await call(strategy.show)).networks[0].objectives).toHaveLength(1)
    await call(objective.edit, { objectiveId, closedAs: 'reached' })
    expect(await itemsFor()).not.toContain(objectiveId)
    expect((await call(strategy.show)).networks[0].objectives).toEqual([])
  })
})
