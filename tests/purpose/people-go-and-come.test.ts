import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, dump, file, importFiles } from '../import/support.ts'

const NAMES = [
  ['Anna', 'Solberg', 'Director of Purchasing'],
  ['Jonas', 'Berg', 'Head of Purchasing'],
  ['Mira', 'Adler', 'Customs Broker'],
  ['Wanda', 'Reyes', 'Managing Director'],
  ['Tomasz', 'Kowal', 'Logistics Manager'],
  ['Ines', 'Duarte', 'Recruiter'],
  ['Kofi', 'Mensah', 'Chief Executive Officer'],
] as const

const CONNECTIONS = connectionsCsv(
  NAMES.map(([first, last, position]) => ({
    first,
    last,
    position,
    slug: `${first}-${last}`.toLowerCase(),
    company: `${last} Yard`,
  })),
)

describe('what a user keeps for a purpose', () => {
  let test: TestRuntime
  let ids: Readonly<Record<string, string>>
  let importId: string
  let networkId: string
  let objectiveId: string
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    importId = (await importFiles(test, file('Connections.csv', CONNECTIONS))).importId
    const { people } = await test.call(registry.people.list)
    ids = Object.fromEntries(
      people.map(({ name, personId }: { name: string; personId: string }) => [name.split(' ')[0], personId]),
    )
    const added = await test.call(registry.network.add, { kind: 'career', purpose: 'Find my next role' })
    networkId = added.networkId
    const objective = await test.call(registry.objective.add, {
      network: networkId,
      statement: 'Two directors in purchasing agree to a pilot',
      due: '2027-06-30',
    })
    objectiveId = objective.objectiveId
  })
  afterEach(() => test.close())

  const join = (...names: readonly string[]) =>
    test.call(registry.network.join, { networkId, personIds: names.map((name) => ids[name]) })
  const decline = (name: string) => test.call(registry.network.decline, { networkId, personIds: [ids[name]] })
  const choose = (name: string) =>
    test.call(registry.few.add, { personId: ids[name], reason: `Trusts ${name}` })
  const learn = (name: string, text: string) => test.call(registry.learned.add, { personId: ids[name], text })
  const progress = (name: string) =>
    test.call(registry.progress.add, { objective: objectiveId, person: ids[name], text: `Thanks to ${name}` })
  const favor = (name: string) =>
    test.call(registry.favor.log, {
      personId: ids[name],
      direction: 'received',
      kind: 'help',
      text: 'Helped',
    })
  const venue = (...names: readonly string[]) =>
    test.call(registry.venue.add, {
      name: 'Rhine Circle',
      kind: 'association',
      people: names.map((name) => ids[name]),
    })
  const need = (name: string) => test.call(registry.need.add, { objective: objectiveId, personId: ids[name] })

  /** Everything about people that the pages of a purpose show. */
  const shown = async () => ({
    members: await test.call(registry.network.members, { networkId }),
    networks: await test.call(registry.network.list),
    coverage: await test.call(registry.network.coverage),
    strategy: await test.call(registry.strategy.show),
    suggested: await test.call(registry.network.suggest),
    few: await test.call(registry.few.list),
    fewSuggested: await test.call(registry.few.suggest),
    review: await test.call(registry.few.review),
    favors: await test.call(registry.favor.list),
    balance: await test.call(registry.favor.balance),
    owed: await test.call(registry.favor.owed),
    depth: await test.call(registry.driveby.show),
    learned: await test.call(registry.learned.list),
    matches: await test.call(registry.matches.list),
    venues: await test.call(registry.venue.list),
    where: await test.call(registry.venue.suggest),
    objectives: await test.call(registry.objective.list),
    candidates: await test.call(registry.need.candidates),
    gaps: await test.call(registry.need.gaps),
    week: await test.call(registry.plan.week),
  })

  it('keeps those it names when the import they came with is undone, and says why of each', async () => {
    await join('Anna')
    await decline('Kofi')
    await choose('Jonas')
    await learn('Mira', 'looks for a warehouse')
    await progress('Wanda')
    await venue('Tomasz')
    await favor('Ines')
    const { kept, removed } = await test.call(registry.import.undo, { importId })
    const told = Object.fromEntries(
      kept.map(({ person, because }: { person: string; because: string }) => [person, because]),
    )
    expect(told).toEqual({
      'Anna Solberg': 'you put it into a network',
      'Jonas Berg': 'it is or was among your chosen few',
      'Mira Adler': 'you wrote down what this person needs or offers',
      'Wanda Reyes': 'something came of it for an objective',
      'Tomasz Kowal': 'you noted where this person can be met',
      'Ines Duarte': 'you recorded what one did for the other',
    })
    expect(removed.people).toBe(1)
    const { people } = await test.call(registry.people.list)
    expect(people).toHaveLength(6)
    expect((await test.call(registry.network.members, { networkId })).total).toBe(1)
  })

  it('shows two people of whom everything is kept as one after a merge, and is to the row as before after an unmerge', async () => {
    await join('Anna', 'Jonas')
    for (const name of ['Anna', 'Jonas']) {
      await choose(name)
      await learn(name, `looks for a ${name === 'Anna' ? 'warehouse' : 'tax lawyer'}`)
      await progress(name)
      await favor(name)
      await need(name)
    }
    await venue('Anna', 'Jonas')
    const [before, rows] = [await shown(), await dump(test)]
    const { mergeId } = await test.call(registry.people.merge, { personId: ids.Anna, otherId: ids.Jonas })
    const merged = await shown()
    expect(merged.members).toMatchObject({ total: 1, people: [{ personId: ids.Anna }] })
    expect(merged.networks.networks).toMatchObject([{ members: 1 }])
    expect(merged.few).toMatchObject({ count: 1, people: [{ personId: ids.Anna }] })
    expect(merged.venues.venues).toMatchObject([{ people: [{ personId: ids.Anna }] }])
    expect(merged.learned.learned.map(({ personId }: { personId: string }) => personId)).toEqual([
      ids.Anna,
      ids.Anna,
    ])
    expect(merged.favors).toMatchObject({ total: 2, received: 2 })
    expect(JSON.stringify(merged)).not.toContain(ids.Jonas)
    await test.call(registry.people.unmerge, { mergeId })
    expect(await shown()).toEqual(before)
    expect((await dump(test)).network_member).toEqual(rows.network_member)
    for (const table of ['chosen', 'learned', 'venue_member', 'objective_progress', 'favor', 'need']) {
      expect((await dump(test))[table]).toEqual(rows[table])
    }
  })

  it('takes the newer of two decisions where a member and one who was declined turn out to be one', async () => {
    await join('Anna')
    await decline('Jonas')
    const before = await shown()
    const { mergeId } = await test.call(registry.people.merge, { personId: ids.Anna, otherId: ids.Jonas })
    const total = (await test.call(registry.network.members, { networkId })).total
    expect(total).toBe((await test.call(registry.network.list)).networks[0].members)
    expect(total).toBe((await test.call(registry.network.coverage)).networks[0].members)
    await test.call(registry.people.unmerge, { mergeId })
    expect(await shown()).toEqual(before)
  })

  it('hides somebody who is removed wherever they stood, and has them back as they were', async () => {
    await join('Anna', 'Mira')
    await choose('Anna')
    await choose('Mira')
    await test.call(registry.few.remove, { personId: ids.Anna, reason: 'Moved' })
    await choose('Anna')
    await learn('Anna', 'looks for a customs broker; can introduce to Halcyon')
    await learn('Mira', 'can help with customs; looks for purchasing directors')
    await progress('Anna')
    await favor('Anna')
    await need('Anna')
    await venue('Anna', 'Mira')
    const before = await shown()
    expect(JSON.stringify(before)).toContain('Solberg')
    await test.call(registry.people.remove, { personId: ids.Anna })
    const without = await shown()
    for (const [page, answer] of Object.entries(without)) {
      // The employer, which is a firm of its own, may be called after her.
      const told = JSON.stringify(answer).replaceAll('Solberg Yard', '')
      expect([page, told.includes(ids.Anna ?? ''), told.includes('Solberg')]).toEqual([page, false, false])
    }
    await test.call(registry.people.restore, { personId: ids.Anna })
    expect(await shown()).toEqual(before)
  })

  it('goes with its network: members, decisions, objectives, what they need and what came of them', async () => {
    await join('Anna')
    await decline('Mira')
    await progress('Anna')
    await need('Anna')
    await test.call(registry.network.remove, { networkId })
    const rows = await dump(test)
    for (const table of ['network', 'network_member', 'objective', 'objective_progress', 'need']) {
      expect([table, rows[table]]).toEqual([table, []])
    }
    expect((await test.call(registry.people.list)).total).toBe(NAMES.length)
  })
})
