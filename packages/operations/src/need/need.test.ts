import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { registry } from '../registry.ts'

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Okafor,https://www.linkedin.com/in/ada-okafor,ada@harbour.example,Harbour Freight,"Director, Procurement",03 Feb 2021
Bo,Lind,https://www.linkedin.com/in/bo-lind,,Lumen,Procurement Manager,12 Jun 2023
Cem,Aras,https://www.linkedin.com/in/cem-aras,,Lumen,Baker,12 Jun 2023
`

let rapport: TestRuntime
let network: string
let objective: string

beforeAll(async () => {
  rapport = await createTestRuntime(inject('clusters')[18])
  await rapport.call(registry.import.run, { files: [new File([CONNECTIONS], 'Connections.csv')] })
  const added = await rapport.call(registry.network.add, { kind: 'career', purpose: 'Find my next role' })
  network = added.networkId
  objective = await objectiveFor('Two heads of procurement agree to a call')
})
afterAll(() => rapport.close())

const objectiveFor = async (statement: string): Promise<string> => {
  const added = await rapport.call(registry.objective.add, { network, statement, due: '2027-01-31' })
  return added.objectiveId
}

describe('who an objective needs', () => {
  test('is read from its words until it is stated, and then goes by what is stated', async () => {
    const read = await rapport.call(registry.need.candidates, { objective })
    expect(read.needs).toMatchObject([
      {
        needId: null,
        text: '2 directors or above in Purchasing',
        total: 2,
        candidates: [
          { name: 'Ada Okafor', fit: 100, channel: { channel: 'email' } },
          { name: 'Bo Lind', fit: 83, channel: { channel: 'linkedin' } },
        ],
      },
    ])
    const { needId } = await rapport.call(registry.need.add, { objective, industry: 'Insurance', count: 2 })
    const stated = await rapport.call(registry.need.candidates, { objective })
    expect(stated.needs).toMatchObject([{ needId, total: 0 }])
    expect(stated.notice).toMatchObject({ code: 'nobody-fits' })
    await rapport.call(registry.need.remove, { needId })
  })

  test('takes in what the user says of an organization', async () => {
    const { needId } = await rapport.call(registry.need.add, { objective, industry: 'Insurance', count: 3 })
    const { organizations } = await rapport.call(registry.organization.list, { query: 'Lumen' })
    const [lumen] = organizations
    expect(lumen).toMatchObject({ industry: null, isIndustrySet: false })
    const edited = await rapport.call(registry.organization.edit, {
      organizationId: lumen.organizationId,
      industry: 'Insurance',
      size: '51-200',
    })
    expect(edited).toMatchObject({ industry: 'Insurance', isIndustrySet: true, size: '51-200' })
    const { objectives } = await rapport.call(registry.need.gaps, { objective })
    expect(objectives).toMatchObject([
      {
        text: '2 of the 3 people it needs are on record',
        needs: [{ wanted: 3, found: 2, inTouch: 0, missing: 1, gap: '2 of 3; nobody else on record fits' }],
      },
    ])
    await rapport.call(registry.need.remove, { needId })
  })

  test('is changed part by part, and never to nobody', async () => {
    const { needId } = await rapport.call(registry.need.add, { objective, function: 'Legal', level: 'cxo' })
    const edited = await rapport.call(registry.need.edit, { needId, level: null, topic: 'GDPR', count: 4 })
    expect(edited).toMatchObject({ function: 'Legal', level: null, topic: 'GDPR', count: 4 })
    expect(edited.text).toBe('4 people in Legal, who know GDPR')
    const emptied = await rapport.run(registry.need.edit, { needId, function: null, topic: null })
    expect(emptied).toMatchObject({ ok: false, failure: { code: 'NEED_SAYS_NOTHING' } })
    await rapport.call(registry.need.remove, { needId })
  })

  test('passes over objectives that are closed', async () => {
    const closed = await objectiveFor('Three lawyers in Leeds read the lease')
    await rapport.call(registry.objective.edit, { objectiveId: closed, closedAs: 'let-go' })
    const { needs } = await rapport.call(registry.need.candidates)
    expect(needs.map((need: { objectiveId: string }) => need.objectiveId)).toEqual([objective])
    const { objectives } = await rapport.call(registry.need.gaps)
    expect(objectives).toHaveLength(1)
  })

  test('is proposed with the words it was read from, or from the kind of network', async () => {
    const { proposals } = await rapport.call(registry.need.propose, { objective })
    expect(proposals).toMatchObject([{ function: 'Purchasing', level: 'director', count: 2 }])
    expect(proposals[0].reasons[0].text).toContain('Two heads of procurement')
    const usual = await rapport.call(registry.need.propose, { statement: 'Meet people', kind: 'brand' })
    expect(usual.proposals[0].reasons[0].kind).toBe('network-kind')
    expect(await rapport.call(registry.need.propose, { statement: 'Meet people', kind: 'social' })).toEqual({
      proposals: [],
      notice: expect.objectContaining({ code: 'says-nobody' }),
    })
  })
})
