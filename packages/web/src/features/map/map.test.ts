import { describe, expect, test } from 'vitest'
import { colouringBy } from './colouring.ts'
import { type NetworkMap, neighboursOf, SELF } from './drawing.ts'
import { placeAlone, splitByTies, startingPlaces } from './places.ts'
import { nextInDirection } from './walk.ts'
import { waysOver, wayTo } from './way-to.ts'

/** Four people: the user knows the first well and the last hardly; the first knows the second, the second the third. */
const map: NetworkMap = {
  people: {
    personId: [null, null, null, null],
    name: ['Ana', 'Bram', 'Cleo', 'Dana'],
    title: [null, null, null, null],
    organization: [null, null, null, null],
    list: [null, null, null, null],
    tie: [0.8, 0, 0, 0.1],
    strength: [70, 0, 0, 5],
    state: ['warm', null, null, 'unknown'],
    community: [0, 0, 0, -1],
    contacts: [1, 2, 1, 0],
  },
  ties: { from: [0, 1], to: [1, 2], probability: [0.5, 0.4], recorded: [1, 0] },
  networks: [
    { networkId: 'a', name: 'Career', people: [0, 3] },
    { networkId: 'b', name: 'Board', people: [3] },
  ],
  communities: [{ communityId: 0, name: 'Harbour Club', size: 3 }],
  total: 4,
  tiesLeftOut: 0,
  around: null,
  notice: null,
}

describe('the map', () => {
  test('ties are seen from both ends, with whether they are recorded', () => {
    expect(neighboursOf(map)[1]).toEqual([
      { at: 0, probability: 0.5, isRecorded: true },
      { at: 2, probability: 0.4, isRecorded: false },
    ])
  })

  test('a way goes over those who know each other, as likely as all of them together', () => {
    const way = wayTo(waysOver(map), 2)
    expect(way?.places).toEqual([SELF, 0, 1, 2])
    expect(way?.probability).toBeCloseTo(0.16, 9)
  })

  test('somebody whom nothing leads to has no way', () => {
    const alone = { ...map, ties: { from: [], to: [], probability: [], recorded: [] } }
    expect(wayTo(waysOver(alone), 2)).toBeNull()
  })

  test('everybody has a place of their own, the same each time, and nobody stands where the user does', () => {
    const laid = () => {
      const split = splitByTies(map)
      const places = startingPlaces(map, split)
      placeAlone(places, map, split)
      return places
    }
    const places = laid()
    expect(laid()).toEqual(places)
    const points = map.people.name.map((_, at) => `${places[2 * at]},${places[2 * at + 1]}`)
    expect(new Set([...points, '0,0']).size).toBe(5)
  })

  test('whoever has no ties lies outside those who have', () => {
    const split = splitByTies(map)
    const places = startingPlaces(map, split)
    placeAlone(places, map, split)
    const radius = (at: number) => Math.hypot(places[2 * at] ?? 0, places[2 * at + 1] ?? 0)
    expect(split.alone).toEqual([3])
    for (const at of split.linked) expect(radius(3)).toBeGreaterThan(radius(at))
  })

  test('an arrow leads to whoever lies that way, and to nobody where nobody does', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 5, y: 1 },
      { x: 1, y: 4 },
    ]
    const to = (direction: 'arrowright' | 'arrowup' | 'arrowleft') =>
      nextInDirection({ x: 0, y: 0 }, direction, [1, 2], (at) => points[at])
    expect([to('arrowright'), to('arrowup'), to('arrowleft')]).toEqual([1, 2, null])
  })

  test('every colour stands in the legend with its words, and everybody wears one', () => {
    for (const by of ['community', 'network', 'strength'] as const) {
      const { groups, of } = colouringBy(by, map)
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(4)
      for (const group of of) expect(groups[group]?.label).toBeTruthy()
    }
    expect(colouringBy('network', map).of).toEqual([0, 2, 2, 1])
  })
})
