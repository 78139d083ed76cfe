import { describe, expect, it } from 'vitest'
import { personOf } from '../strength/log.fixture.ts'
import { deedsOf } from './deeds-of.ts'
import { introducerAmong } from './introducer.ts'
import type { Employment, FewRecords, SaidText } from './records.ts'

const TODAY = '2026-11-23'
const NOTHING: FewRecords = { favors: [], ownEmployments: [], employments: [], relations: [] }
const PEOPLE = [
  personOf({ personId: 'anna', name: 'Anna Solberg', givenName: 'Anna' }),
  personOf({ personId: 'jonas', name: 'Jonas Berg', givenName: 'Jonas' }),
  personOf({ personId: 'mira', name: 'Mira Adler', givenName: 'Mira' }),
]

const said = (text: string, change: Partial<SaidText> = {}): SaidText => ({
  textId: 't1',
  source: 'message',
  on: '2024-05-12',
  direction: 'received',
  subject: null,
  text,
  people: ['anna'],
  ...change,
})
const deedsIn = (...texts: readonly SaidText[]) => deedsOf(NOTHING, texts, PEOPLE, TODAY)

describe('who introduced, in a conversation of several', () => {
  const text = 'Ada, may I introduce Jonas, director at the yard?'
  const both = { people: ['anna', 'jonas'] }

  it('is whoever is not named', () => {
    expect(deedsIn(said(text, both))).toEqual([
      {
        personId: 'anna',
        kind: 'introduction',
        on: '2024-05-12',
        source: 'message',
        sourceId: 't1',
        quote: text,
        about: 'Jonas Berg',
      },
    ])
  })

  it('is whoever signs', () => {
    expect(deedsIn(said(`${text}\nWarmly, Anna`, both))[0]?.personId).toBe('anna')
    expect(introducerAmong('Ada, Jonas: hello.\nBest, Anna', PEOPLE)).toEqual({
      introducer: 'anna',
      introduced: [PEOPLE[1]],
    })
  })

  it('is nobody where the names do not tell', () => {
    expect(deedsIn(said('May I introduce the new yard?', both))).toEqual([])
    expect(deedsIn(said('Ada, may I introduce Jonas? Anna told me about you.', both))).toEqual([])
  })

  it('is nobody where the user wrote it', () => {
    expect(deedsIn(said(text, { ...both, direction: 'sent' }))).toEqual([])
  })
})

describe('a deed told twice', () => {
  const introduced = said('Let me introduce you to Jonas Berg, he is in cc.')

  it('counts once where the thanks follow it', () => {
    const thanks = said('Thank you for introducing me to Jonas!', {
      textId: 't2',
      direction: 'sent',
      on: '2024-05-20',
    })
    expect(deedsIn(introduced, thanks).map(({ sourceId }) => sourceId)).toEqual(['t1'])
  })

  it('counts twice where somebody else is introduced', () => {
    const other = said('Let me introduce you to Mira Adler, she is in cc.', {
      textId: 't2',
      on: '2024-05-20',
    })
    expect(deedsIn(introduced, other)).toHaveLength(2)
  })

  it('counts once where the user noted it as a favor', () => {
    const favor = {
      favorId: 'f1',
      personId: 'anna',
      kind: 'introduction',
      madeOn: '2024-05-13',
      text: 'Introduced me to Jonas',
    } as const
    expect(
      deedsOf({ ...NOTHING, favors: [favor] }, [introduced], PEOPLE, TODAY).map(({ source }) => source),
    ).toEqual(['favor'])
  })
})

describe('an address book', () => {
  it('tells who referred somebody, and who the manager is', () => {
    const relations = [
      { relationId: 'r1', personId: 'anna', relation: 'referred-by', other: 'Jonas Berg' },
      { relationId: 'r2', personId: 'mira', relation: 'manager', other: null },
    ] as const
    expect(deedsOf({ ...NOTHING, relations }, [], PEOPLE, TODAY)).toMatchObject([
      { personId: 'anna', kind: 'introduction', about: 'Jonas Berg' },
      { personId: 'mira', kind: 'manager' },
    ])
  })
})

describe('work at the same place', () => {
  const at = (change: Partial<Employment> = {}): Employment => ({
    positionId: 'w1',
    organizationId: 'o1',
    organization: 'Halden Freight',
    startedOn: null,
    finishedOn: null,
    isCurrent: false,
    ...change,
  })
  const atWork = (mine: Partial<Employment>, theirs: Partial<Employment>) =>
    deedsOf(
      { ...NOTHING, ownEmployments: [at(mine)], employments: [{ ...at(theirs), personId: 'anna' }] },
      [],
      PEOPLE,
      TODAY,
    ).map(({ kind, on, about }) => [kind, on, about])

  it.each([
    [
      { startedOn: '2015-01-01', finishedOn: '2019-01-01' },
      { startedOn: '2017-01-01', isCurrent: true },
      [['worked-together', '2019-01-01', 'Halden Freight']],
    ],
    [
      { startedOn: '2015-01-01', isCurrent: true },
      { startedOn: '2017-01-01', isCurrent: true },
      [['worked-together', TODAY, 'Halden Freight']],
    ],
    [
      { startedOn: '2015-01-01', finishedOn: '2016-01-01' },
      { startedOn: '2017-01-01', isCurrent: true },
      [['same-employer', '2016-01-01', 'Halden Freight']],
    ],
    [
      { startedOn: '2015-01-01', finishedOn: '2016-01-01' },
      { isCurrent: true },
      [['same-employer', '2016-01-01', 'Halden Freight']],
    ],
    [{ startedOn: '2015-01-01', isCurrent: true }, {}, []],
  ])('%j and %j', (mine, theirs, deeds) => {
    expect(atWork(mine, theirs)).toEqual(deeds)
  })
})
