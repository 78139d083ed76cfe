import { gzipSync } from 'node:zlib'
import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectionsCsv, file } from '../import/support.ts'
import { connect, edges, graphOf } from './support.ts'

const NOBODY = '0192f0c1-0000-7000-8000-00000000dead'
const PEOPLE = [
  { first: 'Ana', last: 'Diaz', slug: 'ana', email: 'ana@harbour.example', company: 'Harbour' },
  { first: 'Ben', last: 'Okafor', slug: 'ben', company: 'Halden Freight' },
  { first: 'Cleo', last: 'Ray', slug: 'cleo', company: 'Halden Freight' },
] as const

describe('a list of who knows whom', () => {
  let test: TestRuntime
  let ids: Record<string, string>
  beforeEach(async () => {
    test = await createTestRuntime(inject('clusters')[18])
    ids = await connect(test, PEOPLE)
  })
  afterEach(() => test.close())

  const take = (files: readonly File[], input: object = {}) =>
    test.call(registry.graph.import, { files, ...input })

  it('is a star before any list is in: connections of one firm and one day have no tie for that', async () => {
    const seen = await graphOf(test)
    expect(seen.names).toEqual(['You', 'Ana', 'Ben', 'Cleo'])
    expect(seen.ties).toEqual({})
    expect(Object.keys(seen.own)).toEqual(['Ana', 'Ben', 'Cleo'])
    expect(seen.evidence['Ana – You']).toEqual(['contact: You are connected since February 2021'])
  })

  it('ties people by its weights, by name or address, and names strangers once', async () => {
    const report = await take([
      edges(
        'Ana Diaz,ben okafor,0.8,friend',
        'Ben Okafor,Dora Lind,0.3,',
        'dora lind,Ana Diaz,0.1,',
        'Dora Lind,Emil Sand,0.5,',
      ),
    ])
    expect(report).toMatchObject({ rows: 4, ties: 4, doubles: 0, rejected: 0, replaced: null })
    expect(report.list).toMatchObject({ name: 'EDGES', owner: null, ties: 4, known: 2 })
    const seen = await graphOf(test)
    expect(seen.strangers).toEqual(['Dora Lind', 'Emil Sand'])
    expect(seen.ties).toEqual({ 'Ana – Ben': 0.8, 'Ben – Dora': 0.3, 'Ana – Dora': 0.1, 'Dora – Emil': 0.5 })
    expect(seen.evidence['Ana – Ben']).toEqual(['list: On the list “EDGES” in November 2026'])
  })

  it('knows a person by address whatever the name, and not by a name of another organization', async () => {
    await take([
      file(
        'people.csv',
        [
          'source,source_email,target,target_organization,weight',
          'A. Diaz,ANA@harbour.example,Ben Okafor,Halden Freight GmbH,0.5',
          'A. Diaz,ana@harbour.example,Cleo Ray,Tessevale,0.4',
        ].join('\n'),
      ),
    ])
    const seen = await graphOf(test)
    expect(seen.ties).toEqual({ 'Ana – Ben': 0.5, 'Ana – Cleo': 0.4 })
    expect(seen.strangers).toEqual(['Cleo Ray'])
  })

  it('takes nobody for a person whose name two bear', async () => {
    await connect(test, [...PEOPLE, { first: 'Ben', last: 'Okafor', slug: 'ben-2', company: 'Elsewhere' }])
    await take([edges('Ana Diaz,Ben Okafor,0.5,')])
    expect((await graphOf(test)).strangers).toEqual(['Ben Okafor'])
  })

  it('accounts for every row, with line and reason of what is none', async () => {
    const report = await take([
      edges(
        'Ana Diaz,Ben Okafor,0.5,',
        'Ben Okafor,Ana Diaz,0.7,',
        'Ana Diaz,Ana Diaz,0.5,',
        'Ana Diaz,Cleo Ray,1.5,',
        'Ana Diaz,,0.5,',
        'Ana Diaz,Cleo Ray,much,',
      ),
    ])
    expect(report).toMatchObject({ rows: 6, ties: 1, doubles: 1, rejected: 4 })
    expect(
      report.firstRejected.map(({ line, code }: { line: number; code: string }) => [line, code]),
    ).toEqual([
      [4, 'self'],
      [5, 'weight-out-of-range'],
      [6, 'missing-field'],
      [7, 'weight-no-number'],
    ])
    expect((await graphOf(test)).ties).toEqual({ 'Ana – Ben': 0.7 })
  })

  it('takes the place of the one of the same name and owner, and says what changed', async () => {
    await take([edges('Ana Diaz,Ben Okafor,0.5,', 'Ben Okafor,Cleo Ray,0.5,', 'Cleo Ray,Dora,0.2,')])
    await graphOf(test)
    const again = await take([
      edges('Cleo Ray,Dora,0.2,', 'Ana Diaz,Ben Okafor,0.6,', 'Ana Diaz,Cleo Ray,0.1,'),
    ])
    expect(again.replaced).toMatchObject({ added: 1, removed: 1, changed: 1, unchanged: 1 })
    expect((await graphOf(test)).ties).toEqual({ 'Ana – Ben': 0.6, 'Cleo – Dora': 0.2, 'Ana – Cleo': 0.1 })
    await take([edges('Ana Diaz,Ben Okafor,0.6,')], { name: 'Another' })
    expect((await test.call(registry.graph.lists)).lists).toHaveLength(2)
  })

  it('of the same name stays the same list, and whose it is', async () => {
    const contacts = (...names: readonly string[]) => file('bens.csv', `Name,Email\n${names.join(',\n')},\n`)
    const first = await take([contacts('Ana Diaz')], { owner: ids.Ben, colleague: true })
    expect((await graphOf(test)).ties).toEqual({ 'Ana – Ben': 0.5 })
    const again = await take([contacts('Cleo Ray', 'Zoe')])
    expect(again.list).toMatchObject({
      listId: first.list.listId,
      owner: { personId: ids.Ben },
      isColleague: true,
      ties: 2,
      names: 3,
    })
    expect(again.replaced).toMatchObject({ added: 2, removed: 1, changed: 0, unchanged: 0 })
    const seen = await graphOf(test)
    expect(seen.ties).toEqual({ 'Ben – Cleo': 0.5, 'Ben – Zoe': 0.5 })
    expect(seen.colleagues).toEqual(['Ben'])
    await take([contacts('Ana Diaz')], { owner: ids.Ben, colleague: false })
    expect((await graphOf(test)).colleagues).toEqual([])
    const community = await take([file('bens.csv', 'Ana Diaz,Zoe\n')], { owner: null })
    expect(community).toMatchObject({ replaced: null, list: { owner: null } })
    expect((await test.call(registry.graph.lists)).lists).toHaveLength(2)
  })

  it('of the same name that is refused leaves the one before as it was', async () => {
    const { list } = await take([edges('Ana Diaz,Ben Okafor,0.5,')])
    expect(await test.run(registry.graph.import, { files: [edges('a,b,7,')] })).toMatchObject({ ok: false })
    expect((await test.call(registry.graph.lists)).lists).toEqual([list])
    expect((await graphOf(test)).ties).toEqual({ 'Ana – Ben': 0.5 })
  })

  it('of a colleague makes them a source; a list of contacts needs no source', async () => {
    await take([file('theirs.csv', 'Name,Email,Strength\nAna Diaz,,0.9\nZoe New,zoe@x.example,0.4\n')], {
      owner: ids.Ben,
      colleague: true,
    })
    const seen = await graphOf(test)
    expect(seen.colleagues).toEqual(['Ben'])
    expect(seen.ties).toEqual({ 'Ana – Ben': 0.9, 'Ben – Zoe': 0.4 })
    const [list] = (await test.call(registry.graph.lists)).lists
    expect(list).toMatchObject({ owner: { personId: ids.Ben, name: 'Ben Okafor' }, isColleague: true })
  })

  it('follows its owner and its names when people are merged, taken apart and removed', async () => {
    await take([edges('Ana Diaz,Ben Okafor,0.5,', 'Cleo Ray,Ben Okafor,0.4,')], {
      owner: ids.Cleo,
      colleague: true,
    })
    expect((await graphOf(test)).ties).toEqual({ 'Ana – Ben': 0.5, 'Ben – Cleo': 0.4 })
    await test.call(registry.people.merge, { personId: ids.Ana, otherId: ids.Cleo })
    const merged = await graphOf(test)
    expect(merged.ties).toEqual({ 'Ana – Ben': 0.5 })
    expect(merged.colleagues).toEqual(['Ana'])
    await test.call(registry.people.unmerge, { mergeId: ids.Cleo })
    expect((await graphOf(test)).ties).toEqual({ 'Ana – Ben': 0.5, 'Ben – Cleo': 0.4 })
    await test.call(registry.people.remove, { personId: ids.Cleo })
    const without = await graphOf(test)
    expect(without.names).not.toContain('You – Cleo')
    expect(without.strangers).toEqual(['Cleo Ray'])
    expect(without.colleagues).toEqual([])
    expect((await test.call(registry.graph.lists)).lists[0]).toMatchObject({ owner: { name: null } })
  })

  it('goes when it is removed, and people stay', async () => {
    const { list } = await take([edges('Ana Diaz,Ben Okafor,0.5,')])
    expect(await test.call(registry.graph.remove, { listId: list.listId })).toMatchObject({ ties: 1 })
    expect((await graphOf(test)).ties).toEqual({})
    expect(await test.run(registry.graph.remove, { listId: list.listId })).toMatchObject({
      ok: false,
      failure: { code: 'LIST_NOT_FOUND' },
    })
  })

  it('is put back as it was, tie by tie, under its own id', async () => {
    await take(
      [
        file(
          'EDGES.csv',
          [
            'source,target,weight,kind,target_email,target_organization',
            'Ana Diaz,=1+1,0.123456789012345678,"friend, old",x@x.example,“Ægir” 🙂',
            'Ana Diaz,Ben Okafor,1,,,',
            'Ana Diaz,Ana Diaz,1,,,',
          ].join('\n'),
        ),
      ],
      { owner: ids.Ben, colleague: true },
    )
    const before = await test.call(registry.graph.lists)
    const graph = await graphOf(test)
    const { listId } = before.lists[0]
    const takeOut = async () => (await test.call(registry.graph.export, { listId })).content
    const kept = await takeOut()
    await test.call(registry.graph.remove, { listId })
    await test.call(registry.graph.restore, { file: kept })
    expect(await test.call(registry.graph.lists)).toEqual(before)
    expect(await graphOf(test)).toEqual(graph)
    expect(await (await takeOut()).text()).toBe(await kept.text())
    expect(await test.run(registry.graph.restore, { file: kept })).toMatchObject({
      failure: { code: 'LIST_STANDS' },
    })
  })

  it('cut short or changed is not put back, not even in part', async () => {
    const { list } = await take([edges('Ana Diaz,Ben Okafor,0.5,', 'Ana Diaz,Cleo Ray,0.5,')])
    const { content } = await test.call(registry.graph.export, { listId: list.listId })
    const lines: readonly string[] = (await content.text()).trimEnd().split('\n')
    await test.call(registry.graph.remove, { listId: list.listId })
    const [head = '', points = '', ties = ''] = lines
    for (const damaged of [
      [],
      [head],
      [head, points],
      [head, ties],
      [head, ties, points],
      [head, points, points, ties],
      [head, points, ties, ties],
      [head, points, ties.replace('[1,2]', '[1,3]')],
      [head, points, ties.replace('[1,2]', '[2,1]')],
      [head, points, ties.replace('[0.5,0.5]', '[0.5,1.5]')],
      [head, points.replace('Ana Diaz', 'A'.repeat(301)), ties],
      [head.replace('"rows"', '"lines"'), points, ties],
    ]) {
      const answer = await test.run(registry.graph.restore, { file: file('x.jsonl', damaged.join('\n')) })
      expect(answer).toMatchObject({ ok: false, failure: { code: 'NOT_A_KEPT_LIST' } })
    }
    expect((await test.call(registry.graph.lists)).lists).toEqual([])
  })

  it('takes a connector’s own LinkedIn connections, packed or not, and asks whose they are', async () => {
    const theirs = connectionsCsv([
      { first: 'Cleo', last: 'Ray', slug: 'cleo', company: 'Halden Freight' },
      { first: 'Dora', last: 'Lind', slug: 'dora', company: 'Tessevale' },
    ])
    const unnamed = await test.run(registry.graph.import, { files: [file('Connections.csv', theirs)] })
    expect(unnamed).toMatchObject({
      ok: false,
      failure: { code: 'NO_TIES', message: expect.stringMatching(/--owner\.$/) },
    })
    const packed = new File([gzipSync(theirs)], 'Connections.csv.gz')
    for (const given of [file('Connections.csv', theirs), packed]) {
      const report = await take([given], { name: 'Ben’s', owner: ids.Ben })
      expect(report).toMatchObject({ rows: 2, ties: 2, rejected: 0, list: { known: 2 } })
    }
    const seen = await graphOf(test)
    expect(seen.ties).toEqual({ 'Ben – Cleo': 0.5, 'Ben – Dora': 0.5 })
    expect(seen.strangers).toEqual(['Dora Lind'])
  })

  it.each([
    ['an empty file', file('x.csv', '# nothing\n'), {}, 'EMPTY_LIST'],
    ['a header alone', file('x.csv', 'source,target\n'), {}, 'EMPTY_LIST'],
    ['one column', file('x.csv', 'a\nb\n'), {}, 'NOT_A_LIST'],
    ['UTF-16', new File([Buffer.from('a,b,0.5\n', 'utf16le')], 'x.csv'), {}, 'NOT_A_LIST'],
    ['nothing but broken rows', edges('a,a,0.5,', 'a,b,7,'), {}, 'NO_TIES'],
    ['an unknown owner', edges('a,b,0.5,'), { owner: NOBODY }, 'PERSON_NOT_FOUND'],
    ['a colleague without a name', edges('a,b,0.5,'), { colleague: true }, 'INVALID_INPUT'],
  ])('of %s is refused, and nothing is kept', async (_, given, input, code) => {
    const answer = await test.run(registry.graph.import, { files: [given], ...input })
    expect(answer).toMatchObject({ ok: false, failure: { code } })
    expect((await test.call(registry.graph.lists)).lists).toEqual([])
  })

  it('counts what there is, recorded and inferred, and whom it reaches', async () => {
    await take([edges('Ana Diaz,Dora,0.5,', 'Dora,Emil,0.5,', 'Xaver,Yann,0.5,')])
    expect(await test.call(registry.graph.stats)).toMatchObject({
      people: 3,
      strangers: 4,
      ties: 6,
      ownTies: 3,
      recorded: 6,
      inferred: 0,
      byKind: [
        { kind: 'contact', ties: 3 },
        { kind: 'list', ties: 3 },
      ],
      components: 2,
      largestComponent: 6,
      alone: 0,
      reach: [
        { hops: 1, people: 3 },
        { hops: 2, people: 4 },
        { hops: 3, people: 5 },
        { hops: 4, people: 5 },
      ],
    })
  })
})
