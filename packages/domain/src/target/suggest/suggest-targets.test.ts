import { describe, expect, it } from 'vitest'
import { foldPerson } from '../../match/index.ts'
import type { PersonFacts } from '../../person-facts.ts'
import { personOf } from '../../strength/log.fixture.ts'
import { organizationKey } from '../../words/index.ts'
import { wantedOf } from '../target.fixture.ts'
import type { TargetState } from '../target.ts'
import { suggestTargets } from './suggest-targets.ts'

const HEADS = wantedOf({ function: 'Purchasing', level: 'director', text: '2 directors in Purchasing' })
const DIRECTOR = { function: 'Purchasing', level: 'director' } as const

const at = (organization: string, name: string, chance: number, facts: Partial<PersonFacts> = DIRECTOR) => ({
  subject: foldPerson(personOf({ personId: name, name, organization, ...facts })),
  chance,
})
type Someone = ReturnType<typeof at>

const suggest = (
  people: readonly Someone[],
  {
    wants = [HEADS],
    onBoard = {},
    own = null,
    via = null,
  }: {
    readonly wants?: readonly ReturnType<typeof wantedOf>[]
    readonly onBoard?: Readonly<Record<string, TargetState>>
    readonly own?: string | null
    readonly via?: string | null
  } = {},
) =>
  suggestTargets(
    {
      wants,
      people,
      onBoard: new Map(Object.entries(onBoard).map(([name, state]) => [organizationKey(name), state])),
      ownOrganization: own,
      relationshipTo: ({ chance }) =>
        via === null && chance > 0 ? { state: 'dormant', strength: 20 } : null,
      wayTo: ({ chance }) =>
        chance === 0
          ? null
          : { probability: chance, via: via === null ? [] : [{ personId: via, name: via }] },
    },
    { limit: 10, offset: 0 },
  )
const namesOf = (pool: ReturnType<typeof suggest>) => pool.suggestions.map(({ organization }) => organization)
const textsOf = (pool: ReturnType<typeof suggest>) => pool.suggestions[0]?.reasons.map(({ text }) => text)

describe('organizations that fit an objective', () => {
  it('stand by the chance to get to somebody it needs, not by how many are known', () => {
    const pool = suggest([
      at('Lumen', 'Ada', 0.1),
      at('Lumen', 'Bo', 0.1),
      at('Halcyon', 'Cem', 0.6),
      at('Tessevale', 'Dee', 0.9, { function: 'Legal', level: 'director' }),
    ])
    expect(namesOf(pool)).toEqual(['Halcyon', 'Lumen'])
    expect(pool.suggestions.map(({ fitting }) => fitting)).toEqual([1, 2])
  })

  it('come first where a need names them, also with nobody on record there', () => {
    const named = wantedOf({ organization: 'Nordlicht', text: '1 person at Nordlicht' })
    const pool = suggest([at('Lumen', 'Ada', 0.9)], { wants: [HEADS, named] })
    expect(namesOf(pool)).toEqual(['Nordlicht', 'Lumen'])
    expect(textsOf(pool)).toEqual([
      'Named by what you need: 1 person at Nordlicht',
      'Nobody there is on record yet',
    ])
  })

  it('are one however their name is spelt', () => {
    const pool = suggest([at('Lumen GmbH', 'Ada', 0.2), at('LUMEN', 'Bo', 0.1)])
    expect(namesOf(pool)).toEqual(['Lumen GmbH'])
  })

  it('are never on the board already, and never those that left it', () => {
    const pool = suggest([at('Lumen', 'Ada', 0.2), at('Halcyon', 'Bo', 0.3), at('Tessevale', 'Cem', 0.1)], {
      onBoard: { 'Lumen AG': 'won', Halcyon: 'disqualified' },
    })
    expect(namesOf(pool)).toEqual(['Tessevale'])
    expect(pool).toMatchObject({ total: 1, dropped: 1 })
  })

  it('are not where one works, unless a need names it', () => {
    const there = [at('Lumen', 'Ada', 0.2)]
    expect(namesOf(suggest(there, { own: 'Lumen Inc.' }))).toEqual([])
    const named = wantedOf({ organization: 'Lumen' })
    expect(namesOf(suggest(there, { own: 'Lumen Inc.', wants: [named] }))).toEqual(['Lumen'])
  })

  it('say who answers which need, and how one stands with them', () => {
    const known = suggest([
      at('Lumen', 'Ada', 0.3),
      at('Lumen', 'Bo', 0.1),
      at('Lumen', 'Cem', 0.2, { function: 'Legal', level: null }),
    ])
    expect(textsOf(known)).toEqual([
      'Ada and 1 other fit what you need: 2 directors in Purchasing',
      'You know Ada, one of 3 people you know there; it has been a while',
    ])
    const led = suggest([at('Lumen', 'Ada', 0.3, { function: 'Purchasing', level: 'manager' })], {
      via: 'Mira',
    })
    expect(textsOf(led)).toEqual([
      'Ada may fit what you need: 2 directors in Purchasing',
      'Mira can bring you to Ada',
    ])
    expect(textsOf(suggest([at('Lumen', 'Ada', 0)]))?.at(-1)).toBe('Nobody leads to Ada yet')
  })

  it('are cut to what is asked for, and counted whole', () => {
    const people = ['A', 'B', 'C'].map((name, index) => at(name, name, 0.5 - index / 10))
    const pool = suggestTargets(
      {
        wants: [HEADS],
        people,
        onBoard: new Map(),
        ownOrganization: null,
        relationshipTo: () => null,
        wayTo: () => null,
      },
      { limit: 1, offset: 1 },
    )
    expect(namesOf(pool)).toEqual(['B'])
    expect(pool.total).toBe(3)
  })
})
