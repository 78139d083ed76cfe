import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const at = (name: string, organization: string, title: string) =>
  `${name},Okafor,https://www.linkedin.com/in/${name.toLowerCase()},,${organization},"${title}",03 Feb 2021`
const NOBODY = '0192f0c1-0000-7000-8000-00000000dead'

interface Suggested {
  readonly organization: string
  readonly reasons: readonly { readonly kind: string; readonly text: string }[]
}

describe('organizations suggested for the board of an objective', () => {
  let test: TestRuntime
  let objective: string
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    const { networkId } = await test.call(registry.network.add, { kind: 'career', purpose: 'Find a role' })
    const added = await test.call(registry.objective.add, {
      network: networkId,
      statement: 'Sign one advisory agreement with a freight company',
      due: '2027-06-30',
    })
    objective = added.objectiveId
  })
  afterEach(() => test.close())

  const load = (...rows: readonly string[]) =>
    test.call(registry.import.run, {
      files: [new File([`${[HEADER, ...rows].join('\n')}\n`], 'Connections.csv')],
    })
  const need = (facts: object) => test.call(registry.need.add, { objective, count: 1, ...facts })
  const suggest = (input: object = {}) => test.call(registry.target.suggest, { objective, ...input })
  const names = async () => (await suggest()).suggestions.map(({ organization }: Suggested) => organization)
  const add = (organization: string) => test.call(registry.target.add, { objective, organization })

  it('are those where somebody it needs is on record, each with what speaks for it', async () => {
    await load(
      at('Ada', 'Halcyon Freight', 'Director, Procurement'),
      at('Bo', 'Lumen Press', 'Editor'),
      at('Cem', 'Halcyon Freight', 'Sales Manager'),
    )
    await need({ function: 'Purchasing', level: 'director' })
    const { suggestions, total, notice } = await suggest()
    expect({ total, notice }).toEqual({ total: 1, notice: null })
    expect(suggestions).toMatchObject([
      {
        organization: 'Halcyon Freight',
        industry: 'Transportation and Logistics',
        fitting: 1,
        isNamed: false,
      },
    ])
    expect(suggestions[0].reasons.map(({ text }: { text: string }) => text)).toEqual([
      'Ada Okafor fits what you need: 1 director or above in Purchasing',
      'You are connected with Ada Okafor, one of 2 people you know there; no conversation is on record yet',
    ])
  })

  it('come with the way in where somebody’s own list leads there', async () => {
    await load(at('Mira', 'Lumen Press', 'Editor'))
    await need({ function: 'Purchasing', level: 'director' })
    const { people } = await test.call(registry.people.list)
    const list = new File(
      [
        'source,target,weight,target title,target organization\nMira Okafor,Dora Wren,0.8,"Director, Procurement",Nordlicht\n',
      ],
      'mira.csv',
    )
    await test.call(registry.graph.import, { files: [list], owner: people[0].personId })
    const { suggestions } = await suggest()
    expect(suggestions).toMatchObject([{ organization: 'Nordlicht' }])
    expect(suggestions[0].reasons.at(-1)).toMatchObject({
      kind: 'reach',
      text: 'Mira Okafor can bring you to Dora Wren',
    })
  })

  it('are not suggested again once on the board, nor after they left it', async () => {
    await load(
      at('Ada', 'Halcyon Freight', 'Director, Procurement'),
      at('Bo', 'Lumen Press', 'Head of Procurement'),
    )
    await need({ function: 'Purchasing', level: 'director' })
    expect(await names()).toHaveLength(2)
    const { targetId } = await add('HALCYON freight')
    expect(await names()).toEqual(['Lumen Press'])
    await test.call(registry.target.move, { targetId, state: 'disqualified', because: 'Buys only at home' })
    expect(await suggest()).toMatchObject({ total: 1, dropped: 1 })
    await add('Lumen Press')
    expect(await suggest()).toMatchObject({
      total: 0,
      notice: { code: 'nothing-fits', text: 'Whatever fits is on the board, or left it for a reason.' },
    })
  })

  it('say what is missing where there are none', async () => {
    const code = async () => (await suggest()).notice.code
    await need({ function: 'Purchasing', level: 'director' })
    expect(await code()).toBe('no-people')
    await load(at('Bo', 'Lumen Press', 'Editor'))
    expect(await code()).toBe('nothing-fits')
    await test.call(registry.objective.edit, { objectiveId: objective, closedAs: 'reached' })
    expect(await code()).toBe('closed')
    const added = await test.run(registry.target.add, { objective, organization: 'Lumen Press' })
    expect(added).toMatchObject({ ok: false, failure: { code: 'OBJECTIVE_CLOSED' } })
    const nowhere = await test.run(registry.target.suggest, { objective: NOBODY })
    expect(nowhere).toMatchObject({ ok: false, failure: { code: 'OBJECTIVE_NOT_FOUND' } })
  })
})
