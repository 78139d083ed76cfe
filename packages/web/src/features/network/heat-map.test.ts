import { describe, expect, it } from 'vitest'
import { heatRows, tintOf } from './heat-map.ts'

describe('the map of function and level', () => {
  it('has a row for every function and a cell for every level, also where nobody is', () => {
    const rows = heatRows(
      ['Finance', 'Legal'],
      ['manager', 'director'],
      [
        {
          function: 'Legal',
          level: 'director',
          count: 2,
          people: [{ personId: 'a', name: 'Ada Halden' }],
        },
      ],
    )
    expect(rows.map(({ count }) => count)).toEqual([0, 2])
    expect(rows[1]?.cells.map(({ level, count }) => `${level} ${count}`)).toEqual(['manager 0', 'director 2'])
    expect(rows[0]?.cells.every(({ people }) => people.length === 0)).toBe(true)
  })

  it('tells nobody, one, two, a few and many apart', () => {
    expect([0, 1, 2, 5, 6, 300].map(tintOf)).toEqual([0, 1, 2, 3, 4, 4])
  })
})
