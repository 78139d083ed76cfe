import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const connections = (...rows: readonly string[]) =>
  new File([`${[HEADER, ...rows].join('\n')}\n`], 'Connections.csv')
const at = (name: string, organization: string, title: string) =>
  `${name},Okafor,https://www.linkedin.com/in/${name.toLowerCase()},,${organization},"${title}",03 Feb 2021`

describe('targets', () => {
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
    test.call(registry.import.run, { files: [connections(...rows)] })
  const add = (organization: string, facts: object = {}) =>
    test.call(registry.target.add, { objective, organization, ...facts })
  const move = (targetId: string, state: string, because?: string) =>
    test.call(registry.target.move, { targetId, state, ...(because === undefined ? {} : { because }) })
  const board = async (input: object = {}): Promise<readonly string[]> =>
    (await test.call(registry.target.list, input)).targets.map(
      (each: { organization: string }) => each.organization,
    )

  it('takes an organization on record by its name in any case and with any legal form', async () => {
    await load(at('Ada', 'Halcyon Freight', 'Director, Procurement'))
    const added = await add('HALCYON freight GmbH')
    expect(added).toMatchObject({ organization: 'Halcyon Freight', state: 'identified', people: 1 })
    const { total } = await test.call(registry.organization.list)
    expect(total).toBe(1)
  })

  it('makes an organization of a name that is new', async () => {
    const { organizationId } = await add('Nordlicht Reederei')
    const { organizations } = await test.call(registry.organization.list)
    expect(organizations).toMatchObject([{ organizationId, name: 'Nordlicht Reederei', people: 0 }])
  })

  it('names what may have been meant where a name is new', async () => {
    await load(at('Ada', 'Halcyon Freight', 'Director, Procurement'), at('Bo', 'New Halcyon', 'Editor'))
    const added = await add('Halcyon')
    expect(added).toMatchObject({ organization: 'Halcyon', alike: [{ organization: 'Halcyon Freight' }] })
    expect((await add('Halcyon Freight GmbH')).alike).toEqual([])
  })

  it('leaves those that left out of the list, and finds them by name or reason', async () => {
    const { targetId } = await add('Halcyon Freight')
    await add('Lumen Press')
    await move(targetId, 'disqualified', 'Buys only at home')
    expect(await board()).toEqual(['Lumen Press'])
    expect(await board({ query: 'ONLY at' })).toEqual(['Halcyon Freight'])
    expect(await board({ query: 'halcyon' })).toEqual(['Halcyon Freight'])
    expect(await board({ state: 'disqualified' })).toEqual(['Halcyon Freight'])
    expect(await board({ all: true })).toEqual(['Lumen Press', 'Halcyon Freight'])
  })

  it('tells whoever adds one again why it left', async () => {
    const { targetId } = await add('Halcyon Freight')
    await move(targetId, 'disqualified', 'Buys only at home')
    const again = await test.run(registry.target.add, { objective, organization: 'Halcyon Freight' })
    expect(again).toMatchObject({
      ok: false,
      failure: {
        code: 'TARGET_EXISTS',
        message: `Halcyon Freight is on this board already, as disqualified: Buys only at home. To bring it back: rapport target move ${targetId} identified`,
      },
    })
  })

  it('takes the last move back with what was said before it', async () => {
    const { targetId } = await add('Halcyon Freight', { because: 'They are hiring' })
    await move(targetId, 'mapping')
    await move(targetId, 'disqualified', 'Buys only at home')
    const back = { targetId, back: true }
    expect(await test.call(registry.target.move, back)).toMatchObject({ state: 'mapping', because: null })
    const first = await test.call(registry.target.move, back)
    expect(first).toMatchObject({ state: 'identified', because: 'They are hiring' })
    expect(first.steps).toHaveLength(1)
  })

  it('qualifies by what was required, with evidence, or for a reason of one’s own', async () => {
    const { targetId } = await add('Halcyon Freight')
    const { criterionId } = await test.call(registry.criterion.add, { objective, text: 'Ships abroad' })
    const ask = () => test.run(registry.target.move, { targetId, state: 'qualified' })
    expect(await ask()).toMatchObject({ ok: false, failure: { code: 'NOT_QUALIFIED' } })
    const judge = (finding: string, evidence: string) =>
      test.call(registry.target.judge, { targetId, criterion: criterionId, finding, evidence })
    expect(await judge('not-met', 'Serves one city')).toMatchObject({
      verdict: 'fails',
      suggestion: 'Not met: Ships abroad (Serves one city)',
    })
    expect(await judge('met', 'Ships to Oslo weekly')).toMatchObject({ verdict: 'qualifies', next: null })
    expect(await ask()).toMatchObject({ ok: true, value: { state: 'qualified' } })
    const other = await add('Lumen Press')
    await expect(move(other.targetId, 'pursuing', 'They asked me to come')).resolves.toMatchObject({
      state: 'pursuing',
    })
  })

  it('maps who is known there by function and level, and asks them for the next name', async () => {
    await load(
      at('Ada', 'Halcyon Freight', 'Director, Procurement'),
      at('Bo', 'Halcyon Freight', 'Sales Manager'),
      at('Mo', 'Lumen Press', 'Director, Procurement'),
    )
    await test.call(registry.need.add, { objective, function: 'Legal', level: 'director', count: 1 })
    const { targetId } = await add('Halcyon Freight')
    const map = await test.call(registry.target.map, { targetId })
    expect(map).toMatchObject({ known: 2, functions: ['Legal', 'Purchasing', 'Sales'] })
    expect(
      map.cells.map((each: { function: string; level: string; standing: string; isAsked: boolean }) => [
        each.function,
        each.level,
        each.standing,
        each.isAsked,
      ]),
    ).toEqual([
      ['Legal', 'director', 'unknown', true],
      ['Purchasing', 'director', 'known', false],
      ['Sales', 'manager', 'known', false],
    ])
    expect(map.next).toMatchObject({ kind: 'name', function: 'Legal', level: 'director' })
    expect(map.next.ask.name).toMatch(/Okafor$/)
  })

  it('gives no time of the week to what is off the list', async () => {
    const lost = await add('Halcyon Freight')
    await move(lost.targetId, 'disqualified', 'Buys only at home')
    const kept = await add('Lumen Press')
    const focus = await test.call(registry.target.focus)
    expect(focus.targets.map((each: { targetId: string }) => each.targetId)).toEqual([kept.targetId])
    expect(focus).toMatchObject({ dropped: 1, notice: null })
    expect(focus.text).toMatch(/; 1 off the list takes none\.$/)
  })

  it('keeps the organization of a target when the import it came from is undone', async () => {
    const { importId } = await load(
      at('Ada', 'Halcyon Freight', 'Director, Procurement'),
      at('Mo', 'Lumen Press', 'Editor'),
    )
    const { targetId } = await add('Halcyon Freight')
    await test.call(registry.import.undo, { importId })
    expect(await test.call(registry.target.show, { targetId })).toMatchObject({
      organization: 'Halcyon Freight',
      people: 0,
    })
    const { organizations } = await test.call(registry.organization.list)
    expect(organizations.map((each: { name: string }) => each.name)).toEqual(['Halcyon Freight'])
    await test.call(registry.target.remove, { targetId })
    expect(await board({ all: true })).toEqual([])
  })

  it('goes with its objective', async () => {
    await add('Halcyon Freight')
    await test.call(registry.criterion.add, { objective, text: 'Ships abroad' })
    await test.call(registry.objective.remove, { objectiveId: objective })
    expect(await board({ all: true })).toEqual([])
    expect((await test.call(registry.criterion.list)).criteria).toEqual([])
  })

  it('keeps criteria in the order they are put in', async () => {
    const ids: string[] = []
    for (const text of ['Ships abroad', 'Hires', 'Pays']) {
      ids.push((await test.call(registry.criterion.add, { objective, text })).criterionId)
    }
    await test.call(registry.criterion.edit, { criterionId: ids[2], place: 0 })
    const { criteria } = await test.call(registry.criterion.list, { objective })
    expect(criteria.map((each: { text: string }) => each.text)).toEqual(['Pays', 'Ships abroad', 'Hires'])
  })

  it('leaves everybody of a disqualified one out of the week that the objective fills', async () => {
    await load(
      at('Ada', 'Halcyon Freight', 'Director, Procurement'),
      at('Bo', 'Lumen Press', 'Director, Procurement'),
    )
    await test.call(registry.need.add, { objective, function: 'Purchasing', level: 'director', count: 2 })
    const planned = async () =>
      (await test.call(registry.plan.week)).items
        .filter((item: { objectiveId: string | null }) => item.objectiveId === objective)
        .map((item: { organization: string }) => item.organization)
        .sort()
    expect(await planned()).toEqual(['Halcyon Freight', 'Lumen Press'])
    const { targetId } = await add('Halcyon Freight')
    await move(targetId, 'disqualified', 'Buys only at home')
    expect(await planned()).toEqual(['Lumen Press'])
    await test.call(registry.target.move, { targetId, back: true })
    expect(await planned()).toEqual(['Halcyon Freight', 'Lumen Press'])
  })

  it('goes out with everything else', async () => {
    await add('Halcyon Freight', { because: 'They open a plant' })
    await test.call(registry.criterion.add, { objective, text: 'Ships abroad' })
    const { content } = await test.call(registry.data.export, { format: 'json' })
    const { rows } = JSON.parse(await content.text())
    expect(rows.target).toHaveLength(1)
    expect(rows.target_step).toMatchObject([{ because: 'They open a plant' }])
    expect(rows.criterion).toMatchObject([{ text: 'Ships abroad' }])
  })
})
