import { createRun, registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, file, importFiles, messagesCsv } from '../import/support.ts'

const NAMES = [
  ['Anna', 'Solberg'],
  ['Jonas', 'Berg'],
  ['Mira', 'Adler'],
  ['Wanda', 'Reyes'],
  ['Tomasz', 'Kowal'],
] as const
const slugOf = (first: string, last: string) => `${first}-${last}`.toLowerCase()

const connections = connectionsCsv(
  NAMES.map(([first, last]) => ({ first, last, slug: slugOf(first, last), company: `${last} Yard` })),
)
const wrote = (first: string, last: string, text: string, at = '2026-03-02 10:00:00 UTC') => ({
  conversation: `with ${first}`,
  from: `${first} ${last}`,
  fromSlug: slugOf(first, last),
  to: 'Ada Example',
  toSlug: 'ada-example',
  at,
  text,
})
/** The last one tells whose messages they are. */
const messages = messagesCsv([
  wrote('Anna', 'Solberg', 'Let me introduce you to Jonas Berg, he is in cc.'),
  wrote('Tomasz', 'Kowal', 'Let me introduce you to our new platform.'),
  wrote('Wanda', 'Reyes', 'Could you introduce me to Jonas Berg?'),
])

describe('the chosen few', () => {
  let test: TestRuntime
  let ids: Readonly<Record<string, string>>
  let importId: string
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    const imported = await importFiles(
      test,
      file('Connections.csv', connections),
      file('messages.csv', messages),
    )
    importId = imported.importId
    const { people } = await test.call(registry.people.list)
    ids = Object.fromEntries(
      people.map(({ name, personId }: { name: string; personId: string }) => [name.split(' ')[0], personId]),
    )
  })
  afterEach(() => test.close())

  const add = (name: string, more: object = {}) =>
    test.call(registry.few.add, { personId: ids[name], reason: `Chosen ${name}`, ...more })
  const listed = async () => test.call(registry.few.list)
  const namesOf = (people: readonly { name: string }[]) => people.map(({ name }) => name)
  const failing = async (...call: Parameters<TestRuntime['run']>) => {
    const result = await test.run(...call)
    if (result.ok) throw new Error('It was done.')
    return result.failure
  }

  it('are suggested by what people did, with the words that say so', async () => {
    const { candidates, notice } = await test.call(registry.few.suggest)
    expect(namesOf(candidates)).toEqual(['Anna Solberg'])
    expect(notice).toBeNull()
    expect(candidates[0].reasons[0]).toMatchObject({
      kind: 'introduction',
      on: '2026-03-02',
      quote: 'Let me introduce you to Jonas Berg, he is in cc.',
      source: 'message',
    })
  })

  it.each([
    'Ich möchte dich mit Jonas Berg bekannt machen.',
    'Je te mets en relation avec Jonas Berg.',
    'Te presento a Jonas Berg.',
    'Apresento-lhe o Jonas Berg.',
    'Ik stel je graag voor aan Jonas Berg.',
    'I passed your name on to the head of the yard.',
    'Wir haben Ihr Angebot angenommen.',
    "J'ai transmis vos coordonnées à notre acheteur.",
    'Te he recomendado a mi jefe.',
    'Wij gaan akkoord met uw offerte.',
  ])('are suggested in whatever language it was said: %s', async (text) => {
    await importFiles(
      test,
      file('messages.csv', messagesCsv([wrote('Mira', 'Adler', text), wrote('Wanda', 'Reyes', 'Hello')])),
    )
    expect(namesOf((await test.call(registry.few.suggest)).candidates)).toContain('Mira Adler')
  })

  it('are chosen for what is on record where no reason is given, and for nothing without one', async () => {
    const { person } = await test.call(registry.few.add, { personId: ids.Anna })
    expect(person.reason).toBe(person.reasons[0].text)
    expect(await failing(registry.few.add, { personId: ids.Mira })).toMatchObject({ code: 'REASON_MISSING' })
    expect((await listed()).changes).toMatchObject([
      { person: 'Anna Solberg', change: 'added', reason: person.reason },
    ])
  })

  it('name the three with the least on record when one more comes, and swap in one step', async () => {
    for (const name of ['Anna', 'Mira', 'Wanda', 'Tomasz']) await add(name)
    await test.call(registry.few.update, { size: 4 })
    const full = await failing(registry.few.add, { personId: ids.Jonas, reason: 'New' })
    expect(full.code).toBe('FEW_FULL')
    const least = full.details?.least as readonly { name: string; reason: string }[]
    expect(new Set(namesOf(least))).toEqual(new Set(['Mira Adler', 'Wanda Reyes', 'Tomasz Kowal']))
    expect(least[0]?.reason).toMatch(/^Chosen /)
    const swapped = await add('Jonas', { instead: ids.Mira, insteadReason: 'Retired' })
    expect(swapped).toMatchObject({ count: 4, left: { name: 'Mira Adler', reason: 'Retired' } })
    const { people, changes } = await listed()
    expect(namesOf(people)).not.toContain('Mira Adler')
    expect(
      changes.slice(0, 2).map(({ change, reason }: { change: string; reason: string }) => [change, reason]),
    ).toEqual(
      expect.arrayContaining([
        ['added', 'Chosen Jonas'],
        ['removed', 'Retired'],
      ]),
    )
  })

  it('leave everything as it was when the one to leave is not among them', async () => {
    await add('Anna')
    const before = await listed()
    const failure = await failing(registry.few.add, {
      personId: ids.Mira,
      reason: 'New',
      instead: ids.Jonas,
    })
    expect(failure.code).toBe('NOT_CHOSEN')
    expect(await listed()).toEqual(before)
  })

  it('are never fewer than those present by a smaller size', async () => {
    await add('Anna')
    await add('Mira')
    const failure = await failing(registry.few.update, { size: 1 })
    expect(failure).toMatchObject({ code: 'FEW_TOO_MANY', message: expect.stringContaining('Mira Adler') })
    expect((await test.call(registry.few.update, { size: 2 })).size).toBe(2)
    expect(await failing(registry.few.update, { size: 51 })).toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('keep why each left, and may be given a new reason', async () => {
    await add('Anna')
    expect(
      (await test.call(registry.few.edit, { personId: ids.Anna, reason: 'Two doors by now' })).reason,
    ).toBe('Two doors by now')
    await test.call(registry.few.remove, { personId: ids.Anna, reason: 'Moved away' })
    const { count, changes, notice } = await listed()
    expect([count, notice.code]).toEqual([0, 'nobody-chosen'])
    expect(changes[0]).toMatchObject({ person: 'Anna Solberg', change: 'removed', reason: 'Moved away' })
  })

  it('show two chosen who are merged as one, and as two again after', async () => {
    await add('Anna')
    await add('Mira')
    const { mergeId } = await test.call(registry.people.merge, { personId: ids.Anna, otherId: ids.Mira })
    expect(await listed()).toMatchObject({ count: 1, people: [{ personId: ids.Anna }] })
    expect(await failing(registry.few.add, { personId: ids.Mira, reason: 'Again' })).toMatchObject({
      code: 'ALREADY_CHOSEN',
    })
    await test.call(registry.people.unmerge, { mergeId })
    expect((await listed()).count).toBe(2)
    await test.call(registry.people.merge, { personId: ids.Anna, otherId: ids.Mira })
    await test.call(registry.few.remove, { personId: ids.Mira, reason: 'Both in one' })
    expect((await listed()).count).toBe(0)
  })

  it('stay when the import they came with is undone', async () => {
    await add('Anna')
    const { kept } = await test.call(registry.import.undo, { importId })
    expect(kept).toEqual([
      { personId: ids.Anna, person: 'Anna Solberg', because: 'it is or was among your chosen few' },
    ])
    expect((await listed()).people).toMatchObject([
      { personId: ids.Anna, reason: 'Chosen Anna', reasons: [] },
    ])
  })

  it('are reviewed once a year, and nothing changes by itself', async () => {
    await add('Mira')
    expect((await test.call(registry.few.review)).isDue).toBe(false)
    const later = createRun({ ...test.runtime, today: () => '2027-12-01' })
    const review = await later(registry.few.review, {})
    expect(review).toMatchObject({
      ok: true,
      value: {
        isDue: true,
        leave: [{ name: 'Mira Adler', reasons: [{ kind: 'nothing-done' }, { kind: 'silent' }] }],
        join: [{ name: 'Anna Solberg' }],
      },
    })
    expect((await listed()).count).toBe(1)
    await later(registry.few.update, { reviewed: true })
    expect(await later(registry.few.review, {})).toMatchObject({
      value: { isDue: false, reviewedOn: '2027-12-01' },
    })
  })

  it('get first claim on the week', async () => {
    await test.call(registry.network.add, { kind: 'career', purpose: 'Find my next role' })
    await add('Anna')
    const { items } = await test.call(registry.plan.week, {})
    const item = items.find(({ personId }: { personId: string }) => personId === ids.Anna)
    expect(item.reasons).toContainEqual({ kind: 'chosen', text: 'One of your chosen few: Chosen Anna' })
  })

  it('lead somewhere in an empty workspace', async () => {
    const empty = await createTestRuntime(inject('clusters')[18])
    expect(await empty.call(registry.few.suggest)).toMatchObject({
      candidates: [],
      notice: { code: 'nothing-on-record' },
    })
    expect(await empty.call(registry.few.list)).toMatchObject({ size: 25, notice: { code: 'nobody-chosen' } })
    expect(await empty.call(registry.few.review)).toMatchObject({
      isDue: false,
      notice: { code: 'nobody-chosen' },
    })
    await empty.close()
  })
})
