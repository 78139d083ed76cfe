import { describe, expect, it } from 'vitest'
import { knownOf, mapOf, reachableOf, thereOf, wantedOf } from '../target.fixture.ts'

const DIRECTOR = { function: 'Purchasing', level: 'director' } as const
const NEED = wantedOf({ ...DIRECTOR, count: 2 })

describe('the map of a target', () => {
  it('shows each function and level by the best that leads there', () => {
    const { cells, known, reachable, unreached } = mapOf({
      people: [
        thereOf('Cleo', { ...DIRECTOR, level: 'vp' }),
        reachableOf('Ben', 'Ada', DIRECTOR),
        knownOf('Ana', 60, DIRECTOR),
      ],
    })
    expect(cells.map(({ level, standing }) => [level, standing])).toEqual([
      ['director', 'known'],
      ['vp', 'unknown'],
    ])
    expect(cells[0]?.people.map(({ name }) => name)).toEqual(['Ana', 'Ben'])
    expect([known, reachable, unreached]).toEqual([1, 1, 1])
  })

  it('marks the cells that the needs ask for, also where nobody is', () => {
    const { cells, functions } = mapOf({ wants: [NEED] })
    expect(functions).toEqual(['Purchasing'])
    expect(cells).toEqual([{ ...DIRECTOR, standing: 'unknown', isAsked: true, people: [] }])
  })

  it('keeps people whose titles tell nothing', () => {
    const { functions, levels, cells } = mapOf({ people: [knownOf('Ana', 50)] })
    expect(functions).toEqual([null])
    expect(levels.at(-1)).toBeNull()
    expect(cells[0]).toMatchObject({ function: null, level: null, standing: 'known' })
  })

  it('is asked for no need that names another organization, industry or person', () => {
    const asked = (wanted: Parameters<typeof wantedOf>[0]) =>
      mapOf({ industry: 'Banking', wants: [wantedOf(wanted)] }).needs.length
    expect(asked({ ...DIRECTOR, organization: 'Elsewhere' })).toBe(0)
    expect(asked({ ...DIRECTOR, industry: 'Insurance' })).toBe(0)
    expect(asked({ personId: 'somebody' })).toBe(0)
    expect(asked({ ...DIRECTOR, organization: 'Halcyon' })).toBe(1)
  })

  it('takes somebody above the level that is asked for, and nobody below', () => {
    const standing = (level: 'manager' | 'cxo') =>
      mapOf({ wants: [NEED], people: [knownOf('Ana', 60, { ...DIRECTOR, level })] }).needs[0]?.standing
    expect(standing('cxo')).toBe('known')
    expect(standing('manager')).toBe('unknown')
  })
})

describe('the next name', () => {
  it('is asked of somebody known there, best of the same function', () => {
    const { next } = mapOf({
      wants: [NEED],
      people: [knownOf('Ana', 80, { function: 'Sales' }), knownOf('Ben', 30, { function: 'Purchasing' })],
    })
    expect(next).toMatchObject({ kind: 'name', ask: { name: 'Ben' }, meet: null, ...DIRECTOR })
    expect(next?.text).toBe(
      'Ask Ben, who works there in Purchasing, for a name: director or above in Purchasing at Halcyon Freight',
    )
  })

  it('is an introduction where somebody leads to who is needed', () => {
    const { next } = mapOf({ wants: [NEED], people: [reachableOf('Ben', 'Ada', DIRECTOR)] })
    expect(next).toMatchObject({ kind: 'introduction', ask: { name: 'Ada' }, meet: { name: 'Ben' } })
  })

  it('is a talk where who is needed is known', () => {
    expect(mapOf({ wants: [NEED], people: [knownOf('Ana', 60, DIRECTOR)] }).next?.kind).toBe('talk')
  })

  it('comes first from the need that nobody answers', () => {
    const legal = wantedOf({ needId: 'n2', function: 'Legal' })
    const { next } = mapOf({ wants: [NEED, legal], people: [knownOf('Ana', 60, DIRECTOR)] })
    expect(next).toMatchObject({ kind: 'name', needId: 'n2', function: 'Legal' })
  })

  it('is asked of a helper where nobody is known there, and of nobody where there is none', () => {
    const helpers = [{ personId: 'h', name: 'Hana', because: 'worked there until March 2024' }]
    expect(mapOf({ wants: [NEED], helpers }).next?.ask?.name).toBe('Hana')
    expect(mapOf({ wants: [NEED] }).next).toMatchObject({
      ask: null,
      text: 'No name yet: director or above in Purchasing at Halcyon Freight',
    })
  })

  it('is who decides where the objective asks for nobody', () => {
    expect(mapOf().next).toMatchObject({ kind: 'name', function: null, level: 'director', needId: null })
  })
})
