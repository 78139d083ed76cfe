import { createRun, registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { file, importFiles } from '../import/support.ts'
import { appointment } from '../introduction/support.ts'
import { connect, edges, graphOf } from './support.ts'

const PEOPLE = [
  { first: 'Ana', last: 'Diaz', slug: 'ana', email: 'ana@harbour.example' },
  { first: 'Ben', last: 'Okafor', slug: 'ben', email: 'ben@halden.example' },
  { first: 'Cleo', last: 'Ray', slug: 'cleo', email: 'cleo@halden.example' },
  { first: 'Dora', last: 'Lind', slug: 'dora', email: 'dora@x.example' },
  { first: 'Emil', last: 'Sand', slug: 'emil', email: 'emil@x.example' },
] as const

/** A list of who came to a breakfast of the 6th of May, as a registration page exports it. */
const attendees = (people: readonly (readonly [name: string, came: string])[]) =>
  file(
    'harbour.csv',
    [
      'Event,Event Start,First Name,Last Name,Email,Checked In',
      ...people.map(([name, came]) => {
        const [first = '', last = ''] = name.split(' ')
        const { email = '' } = PEOPLE.find((person) => person.first === first) ?? {}
        return `Harbour Breakfast,2026-05-06,${first},${last},${email},${came}`
      }),
    ].join('\n'),
  )

describe('what ties people', () => {
  let test: TestRuntime
  let ids: Record<string, string>
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    ids = await connect(test, PEOPLE)
  })
  afterEach(() => test.close())

  const log = (channel: string, names: readonly string[]) =>
    test.call(registry.log.keep, {
      line: 'Spoke',
      personIds: names.map((name) => ids[name]),
      on: '2026-11-02',
      channel,
      direction: 'mutual',
      minutes: null,
      isContact: true,
      newPeople: [],
      learned: [],
      news: [],
      favors: [],
      followUps: [],
    })

  it('is a small conversation or meeting: in the next answer, and gone with it', async () => {
    expect((await graphOf(test)).ties).toEqual({})
    await log('in-person', ['Ana', 'Ben'])
    const { interactionId } = await log('email', ['Ana', 'Ben', 'Cleo'])
    const seen = await graphOf(test)
    expect(Object.keys(seen.ties).sort()).toEqual(['Ana – Ben', 'Ana – Cleo', 'Ben – Cleo'])
    expect(seen.evidence['Ana – Ben']).toEqual([
      'meeting: In 1 small meeting with you in November 2026',
      'thread: In 1 small conversation with you in November 2026',
    ])
    expect(seen.ties['Ana – Ben']).toBeGreaterThan(seen.ties['Ana – Cleo'] ?? 1)
    await test.call(registry.interaction.remove, { interactionId })
    expect(Object.keys((await graphOf(test)).ties)).toEqual(['Ana – Ben'])
  })

  it('is an appointment with two, whatever it says of where', async () => {
    await importFiles(test, appointment('Lunch', '20261102', ['Gia', 'Hal']))
    expect((await graphOf(test)).evidence['Gia – Hal']).toEqual([
      'meeting: In 1 small meeting with you in November 2026',
    ])
  })

  it('is no conversation of five', async () => {
    await log('email', ['Ana', 'Ben', 'Cleo', 'Dora', 'Emil'])
    expect((await graphOf(test)).ties).toEqual({})
  })

  it('is what an address book says, by a name that one person bears', async () => {
    await importFiles(
      test,
      file(
        'book.vcf',
        [
          'BEGIN:VCARD',
          'VERSION:4.0',
          'FN:Ana Diaz',
          'EMAIL:ana@harbour.example',
          'RELATED;TYPE=colleague;VALUE=text:Ben Okafor',
          'RELATED;TYPE=spouse;VALUE=text:Cleo Ray',
          'END:VCARD',
          '',
        ].join('\r\n'),
      ),
    )
    const seen = await graphOf(test)
    expect(seen.ties).toEqual({ 'Ana – Ben': 0.5 })
    expect(seen.evidence['Ana – Ben']).toEqual(['relation: On record as colleagues'])
  })

  it('is a gathering to which both came, and is labelled as told from that alone', async () => {
    await importFiles(
      test,
      attendees([
        ['Ana Diaz', 'Yes'],
        ['Ben Okafor', 'Yes'],
        ['Cleo Ray', 'No'],
      ]),
    )
    const seen = await graphOf(test)
    expect(Object.keys(seen.ties)).toEqual(['Ana – Ben'])
    expect(seen.evidence['Ana – Ben']?.[0]).toContain('Both came to Harbour Breakfast in May 2026; whether')
    expect(await test.call(registry.graph.stats)).toMatchObject({ inferred: 1 })
  })

  it('is an employer at the same time, where both dates are on record', async () => {
    await atHalden(test, [ids.Ana, '2019-01-01', '2022-12-31'], [ids.Ben, '2021-01-01', '2024-12-31'])
    await test.call(registry.people.edit, { personId: ids.Ana, nickname: 'Annie' })
    const seen = await graphOf(test)
    expect(seen.evidence['Ana – Ben']).toEqual([
      'employer: Both at Halden from 2021 to 2022; whether they know each other is not on record',
    ])
  })

  it('is an introduction that was made', async () => {
    const { introduction } = await test.call(registry.intro.request, {
      through: ids.Ana,
      to: ids.Ben,
      why: 'Terminals',
    })
    expect((await graphOf(test)).ties).toEqual({})
    await test.call(registry.intro.update, { introductionId: introduction.introductionId, state: 'agreed' })
    expect(Object.keys((await graphOf(test)).ties)).toEqual(['Ana – Ben'])
    await test.call(registry.intro.update, { introductionId: introduction.introductionId, state: 'made' })
    const seen = await graphOf(test)
    expect(seen.evidence['Ben – You']).toContain('introduction: Introduced by Ana Diaz in November 2026')
  })

  it('adds to what a list says', async () => {
    await test.call(registry.graph.import, { files: [edges('Ana Diaz,Ben Okafor,0.5,')] })
    expect((await graphOf(test)).ties['Ana – Ben']).toBe(0.5)
    await log('in-person', ['Ana', 'Ben'])
    const seen = await graphOf(test)
    expect(seen.ties['Ana – Ben']).toBeGreaterThan(0.5)
    expect(seen.evidence['Ana – Ben']).toHaveLength(2)
    await test.call(registry.graph.remove, {
      listId: (await test.call(registry.graph.lists)).lists[0].listId,
    })
    expect((await graphOf(test)).ties['Ana – Ben']).toBeLessThan(0.5)
  })

  it('goes by the person shown: merged, taken apart and removed', async () => {
    await log('in-person', ['Ana', 'Ben'])
    await log('in-person', ['Cleo', 'Ben'])
    const apart = await graphOf(test)
    await test.call(registry.people.merge, { personId: ids.Ana, otherId: ids.Cleo })
    const merged = await graphOf(test)
    expect(merged.evidence['Ana – Ben']).toEqual([
      'meeting: In 2 small meetings with you, last in November 2026',
    ])
    expect(Object.keys(merged.ties)).toEqual(['Ana – Ben'])
    await test.call(registry.people.unmerge, { mergeId: ids.Cleo })
    expect((await graphOf(test)).ties).toEqual(apart.ties)
    await test.call(registry.people.remove, { personId: ids.Ben })
    expect((await graphOf(test)).ties).toEqual({})
    await test.call(registry.people.restore, { personId: ids.Ben })
    expect((await graphOf(test)).ties).toEqual(apart.ties)
  })

  it('of the user grows with what was said, and is as if it had been built anew', async () => {
    const before = (await graphOf(test)).own.Ana ?? 0
    await log('phone', ['Ana'])
    const after = (await graphOf(test)).own
    expect(after.Ana).toBeGreaterThan(before)
    expect(after.Ben).toBe(before)
    expect((await graphOf(afresh(test))).own).toEqual(after)
  })

  it('is not shared with another who imports a list unless they are meant to', async () => {
    await test.call(registry.people.rest, { personId: ids.Ben })
    const network = await test.call(registry.network.add, { kind: 'social', purpose: 'Friends', name: 'Us' })
    await test.call(registry.network.join, { networkId: network.networkId, personIds: [ids.Cleo] })
    await test.call(registry.note.add, { personId: ids.Ana, text: 'SECRET' })
    const shared = await test.call(registry.graph.share)
    expect(shared).toMatchObject({ people: 3, leftOut: { social: 1, resting: 1 } })
    const text = await shared.content.text()
    expect(text).toContain('Ana Diaz,ana@harbour.example')
    expect(text).not.toMatch(/SECRET|Ben|Cleo/)
    const all = await test.call(registry.graph.share, { withResting: true, withSocial: true })
    expect(all).toMatchObject({ people: 5, leftOut: { social: 0, resting: 0 } })

    const theirs = await createTestRuntime(inject('clusters')[18])
    try {
      const known = await connect(theirs, [{ first: 'Ola', last: 'Own', slug: 'ola' }, PEOPLE[0]])
      await theirs.call(registry.graph.import, {
        files: [file('who-i-know.csv', text)],
        owner: known.Ola,
        colleague: true,
      })
      const seen = await graphOf(theirs)
      expect(Object.keys(seen.ties).sort()).toEqual(['Ana – Ola', 'Dora – Ola', 'Emil – Ola'])
      expect(seen.colleagues).toEqual(['Ola'])
    } finally {
      await theirs.close()
    }
  })
})

/** The same workspace as another process sees it, which has kept nothing of it yet. */
const afresh = (test: TestRuntime): TestRuntime => {
  const run = createRun(test.runtime)
  return {
    ...test,
    run,
    call: async (operation, input = {}) => {
      const result = await run(operation, input)
      if (!result.ok) throw new Error(result.failure.message)
      return result.value
    },
  }
}

/** No importer reads positions of others with their dates; a later one may. */
const atHalden = async (
  test: TestRuntime,
  ...held: readonly (readonly [personId: string | undefined, from: string, to: string])[]
) => {
  const admin = new pg.Client(test.database.admin)
  await admin.connect()
  try {
    const { workspaceId } = test.runtime
    await admin.query(
      `insert into organization (workspace_id, organization_id, name, key)
       values ($1, gen_random_uuid(), 'Halden', 'halden')`,
      [workspaceId],
    )
    for (const [personId, from, to] of held) {
      await admin.query(
        `insert into position (workspace_id, position_id, person_id, organization_id, record_id, started_on, finished_on, is_current)
         select $1, gen_random_uuid(), $2, (select organization_id from organization where key = 'halden'), r.record_id,
                $3, $4, false
         from source_record r where r.workspace_id = $1 and r.person_id = $2 limit 1`,
        [workspaceId, personId, from, to],
      )
    }
  } finally {
    await admin.end()
  }
}
