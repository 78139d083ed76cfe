import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeGroup } from './arrange-group.ts'
import { layDiscs, type Pull } from './circles-apart.ts'
import { colouringBy } from './colouring.ts'
import { type NetworkMap, neighboursOf, SELF } from './drawing.ts'
import { firstPlaces, groundOf } from './places.ts'
import { mixed } from './tones.ts'
import { nextInDirection } from './walk.ts'
import { ELSEWHERE, type WayFound, wayOver } from './way-to.ts'

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

  test('a way that introductions found lies over the same people on the map', () => {
    const node = (name: string, list: string | null) => ({
      personId: null,
      name,
      title: null,
      organization: null,
      list,
      isUser: name === 'You',
    })
    const hop = (from: string, to: string, list: string | null) => ({
      from: node(from, null),
      to: node(to, list),
      probability: 0.5,
      recorded: true,
      evidence: [],
      connector: null,
    })
    const found: WayFound = {
      probability: 0.25,
      likelihood: 'about 1 in 4',
      recorded: true,
      isDirect: false,
      asked: node('Bram', null),
      through: null,
      owes: false,
      hops: [hop('You', 'Bram', null), hop('Bram', 'Cleo', null), hop('Cleo', 'Dana', 'another list')],
    }
    expect(wayOver(found, map).places).toEqual([SELF, 1, 2, ELSEWHERE])
  })

  test('everybody has a place of their own, the same each time, and nobody stands where the user does', () => {
    const places = firstPlaces(map, groundOf(map))
    expect(firstPlaces(map, groundOf(map))).toEqual(places)
    const points = map.people.name.map((_, at) => `${places[2 * at]},${places[2 * at + 1]}`)
    expect(new Set([...points, '0,0']).size).toBe(5)
  })

  test('whoever has no ties lies outside those who have', () => {
    const ground = groundOf(map)
    const places = firstPlaces(map, ground)
    const radius = (at: number) => Math.hypot(places[2 * at] ?? 0, places[2 * at + 1] ?? 0)
    expect(ground.alone).toEqual([3])
    for (const at of ground.groups.flatMap(({ members }) => members))
      expect(radius(3)).toBeGreaterThan(radius(at))
  })

  test('two who know each other but belong to no circle are laid down together', () => {
    const loose = { ...map, people: { ...map.people, community: [-1, -1, -1, -1] } }
    expect(groundOf(loose).groups.map(({ members }) => members.toSorted())).toEqual([[0, 1, 2]])
  })

  test('circles never overlap, and those that are tied lie nearer than those that are not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 40, noNaN: true }), { minLength: 2, maxLength: 24 }),
        (radii) => {
          const discs = layDiscs(radii, [{ from: 0, to: 1, weight: 1 }], { gap: 2, hole: 0 })
          for (const [a, one] of discs.entries()) {
            for (const other of discs.slice(a + 1)) {
              // The last pass parts each pair once more; a hair may be left between three that press on one another.
              const apart = Math.hypot(one.x - other.x, one.y - other.y)
              expect(apart).toBeGreaterThan(0.9 * (one.radius + other.radius))
            }
          }
        },
      ),
      { numRuns: 50 },
    )
    const apart = (pulls: readonly Pull[]) => {
      const discs = layDiscs(Array(12).fill(10), pulls, { gap: 2, hole: 0 })
      return Math.hypot((discs[0]?.x ?? 0) - (discs[11]?.x ?? 0), (discs[0]?.y ?? 0) - (discs[11]?.y ?? 0))
    }
    expect(apart([{ from: 0, to: 11, weight: 1 }])).toBeLessThan(apart([]))
  })

  test('the middle, where the user stands, stays free', () => {
    for (const { x, y, radius } of layDiscs(Array(9).fill(10), [], { gap: 2, hole: 5 })) {
      expect(Math.hypot(x, y)).toBeGreaterThan(0.9 * (radius + 5))
    }
  })

  test('a circle arranged by its ties stays within its disc, the same each time', () => {
    const order = {
      places: Float32Array.from([0, 0, 3, 1, -2, 4, 5, -3]),
      from: Int32Array.from([0, 0, 1]),
      to: Int32Array.from([1, 2, 3]),
      weights: Float32Array.from([1, 0.5, 0.2]),
      radius: 20,
    }
    const places = arrangeGroup(order)
    expect(arrangeGroup(order)).toEqual(places)
    for (const at of [0, 1, 2, 3]) {
      expect(Math.hypot(places[2 * at] ?? 0, places[2 * at + 1] ?? 0)).toBeLessThanOrEqual(20)
    }
  })

  test('a colour between two is as near to each as it is told', () => {
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mixed('#000000', '#fff', 0.5)).toBe('#808080')
    expect(mixed('#102030', '#ffffff', 1)).toBe('#102030')
    expect(mixed('teal', '#ffffff', 0.5)).toBe('teal')
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
