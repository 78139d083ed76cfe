import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { appointment, edges } from './support.ts'

const NOWHERE = '00000000-0000-7000-8000-00000000dead'

interface Hop {
  readonly from: { readonly name: string }
  readonly to: { readonly name: string }
  readonly probability: number
  readonly recorded: boolean
}
interface Path {
  readonly probability: number
  readonly hops: readonly Hop[]
}

const namesOn = ({ hops }: Path): readonly string[] => hops.map(({ to }) => to.name)
const product = ({ hops }: Path): number => hops.reduce((p, { probability }) => p * probability, 1)

describe('ways to a person', () => {
  let test: TestRuntime
  const { intro, people } = registry
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    await test.call(registry.workspace.update, { ownerEmails: ['ola@own.example'] })
    // Bo and Cleo each sat at a small table with Ada; Bo is in touch, Ada is not.
    await test.call(registry.import.run, {
      files: [
        appointment('Lunch', '20240312', ['Ada', 'Bo']),
        appointment('Tea', '20240412', ['Ada', 'Cleo']),
        appointment('Coffee', '20261012', ['Bo']),
        appointment('Walk', '20261112', ['Bo']),
      ],
    })
  })
  afterEach(() => test.close())

  const idOf = async (name: string): Promise<string> =>
    (await test.call(people.list, { query: `${name} Lind` })).people[0].personId
  const paths = (input: object) => test.call(intro.paths, input)
  const refused = async (input: object) => {
    const result = await test.run(intro.paths, input)
    if (result.ok) throw new Error('It was done.')
    return result.failure.code
  }

  it('lead over each connector once, likeliest first, every hop with its evidence', async () => {
    const shown = await paths({ to: await idOf('Ada') })
    expect(shown).toMatchObject({ wanted: 'Ada Lind', connectors: 2, isExact: true, notice: null })
    const over = shown.paths.filter(({ isDirect }: { isDirect: boolean }) => !isDirect)
    expect(over.map(namesOn)).toEqual([
      ['Bo Lind', 'Ada Lind'],
      ['Cleo Lind', 'Ada Lind'],
    ])
    for (const path of shown.paths) expect(product(path)).toBeCloseTo(path.probability, 12)
    const [first] = over
    expect(first).toMatchObject({ recorded: true, asked: { name: 'Bo Lind' }, through: null })
    expect(first.hops[1]).toMatchObject({
      from: { name: 'Bo Lind' },
      recorded: true,
      evidence: [{ count: 1, recorded: true }],
      connector: null,
    })
    expect(first.hops[0].connector).toMatchObject({
      recentAsks: 0,
      heldBack: { because: 'nothing-given' },
    })
  })

  it('are the likeliest however alike where that is asked for, and as many as asked for', async () => {
    const to = await idOf('Ada')
    const shown = await paths({ to, order: 'likeliest', k: 3 })
    const all = shown.paths.map(({ probability }: Path) => probability)
    expect(all).toEqual(all.toSorted((a: number, b: number) => b - a))
    expect((await paths({ to, k: 1 })).paths).toHaveLength(1)
  })

  it('go over somebody else once a connector was asked again and again', async () => {
    const to = await idOf('Ada')
    const before = await paths({ to })
    const bo = await idOf('Bo')
    for (const [index, wanted] of Array.from({ length: 12 }, (_, at) => `Somebody ${at}`).entries()) {
      await test.call(intro.request, { wanted, through: bo, why: 'Work', on: `2026-11-${10 + index}` })
    }
    const after = await paths({ to })
    const of = (shown: { paths: Path[] }) =>
      shown.paths.find((path) => path.hops.length === 2 && path.hops[0]?.to.name === 'Bo Lind')
    expect(of(after)?.probability).toBeCloseTo((of(before)?.probability ?? 0) * 0.8 ** 12, 9)
    expect(namesOn(after.paths.find((path: Path) => path.hops.length === 2))).toEqual([
      'Cleo Lind',
      'Ada Lind',
    ])
    expect(of(after)?.hops[0]).toMatchObject({ connector: { recentAsks: 12, isMuch: true } })
  })

  it('mark who did more for the user lately', async () => {
    const bo = await idOf('Bo')
    await test.call(registry.favor.log, {
      personId: bo,
      direction: 'received',
      kind: 'business',
      text: 'An order',
    })
    const shown = await paths({ to: await idOf('Ada') })
    const over = shown.paths.find((path: Path) => path.hops[0]?.to.name === 'Bo Lind')
    expect(over).toMatchObject({ owes: true, hops: [{ connector: { owes: true } }, {}] })
  })

  it('lead to a kind of person at an organization, and name who is known there', async () => {
    const ada = await idOf('Ada')
    await test.call(people.edit, { personId: ada, title: 'VP Procurement', organization: 'Halcyon GmbH' })
    await test.call(people.edit, { personId: await idOf('Bo'), title: 'Buyer', organization: 'Halcyon' })
    const shown = await paths({ org: 'halcyon', function: 'procurement', level: 'VP' })
    expect(shown.wanted).toBe('vp or above in Purchasing at halcyon')
    expect(shown.people).toMatchObject([{ personId: ada }])
    expect(shown.known).toMatchObject([{ personId: ada }])
    expect(shown.paths.map(namesOn)).toContainEqual(['Bo Lind', 'Ada Lind'])
    const everybody = await paths({ org: 'Halcyon' })
    expect(everybody.known.map(({ name }: { name: string }) => name)).toEqual(['Bo Lind', 'Ada Lind'])
    const nobody = await paths({ org: 'Nowhere Ltd' })
    expect(nobody).toMatchObject({ paths: [], notice: { code: 'nobody-there' } })
  })

  it('say so where nobody needs to be asked, and where nothing leads there', async () => {
    expect((await paths({ to: await idOf('Bo') })).notice).toMatchObject({ code: 'in-touch' })
    const { personId } = await test.call(people.add, { givenName: 'Zoe', familyName: 'Far' })
    const shown = await paths({ to: personId })
    expect(shown.paths.every(({ isDirect }: { isDirect: boolean }) => isDirect)).toBe(true)
    expect(shown).toMatchObject({ connectors: 0, notice: { code: 'no-tie' } })
  })

  it('begin at a colleague who pools their network, and show of it that it is there', async () => {
    const { personId: ben } = await test.call(people.add, { givenName: 'Ben', familyName: 'Pool' })
    await test.call(registry.interaction.log, { personId: ben, text: 'A secret between us' })
    await test.call(registry.graph.import, {
      files: [edges('ben.csv', 'Ben Pool,Zoe Far,0.5,colleague')],
      owner: ben,
      colleague: true,
    })
    const shown = await paths({ to: 'Zoe Far' })
    expect(shown.paths[0]).toMatchObject({
      through: 'Ben Pool',
      asked: { personId: ben },
      probability: 0.5,
      hops: [{ to: { name: 'Zoe Far', personId: null }, evidence: [{ kind: 'list' }] }],
    })
    expect(JSON.stringify(shown)).not.toContain('secret')
  })

  it('are looked for by the full name as well, and refused where it is nobody or several', async () => {
    expect((await paths({ to: 'ada lind' })).wanted).toBe('Ada Lind')
    expect(await refused({ to: 'Nobody Atall' })).toBe('PERSON_NOT_FOUND')
    expect(await refused({ to: NOWHERE })).toBe('PERSON_NOT_FOUND')
    expect(await refused({ org: NOWHERE })).toBe('ORGANIZATION_NOT_FOUND')
    expect(await refused({})).toBe('NOBODY_TO_MEET')
    expect(await refused({ to: 'Ada Lind', org: 'Halcyon' })).toBe('NOBODY_TO_MEET')
    expect(await refused({ org: 'Halcyon', level: 'emperor' })).toBe('NOT_UNDERSTOOD')
    await test.call(people.add, { givenName: 'Ada', familyName: 'Lind' })
    expect(await refused({ to: 'Ada Lind' })).toBe('AMBIGUOUS_NAME')
  })
})
