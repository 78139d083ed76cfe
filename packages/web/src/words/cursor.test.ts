import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveCursor } from './cursor.ts'

describe('moveCursor', () => {
  it('starts at the near end and stops at both', () => {
    expect(moveCursor(-1, 1, 3)).toBe(0)
    expect(moveCursor(-1, -1, 3)).toBe(2)
    expect(moveCursor(2, 1, 3)).toBe(2)
    expect(moveCursor(0, -1, 3)).toBe(0)
    expect(moveCursor(0, 1, 0)).toBe(-1)
  })

  it('never leaves the list', () => {
    const places = fc.integer({ min: -1, max: 50 })
    fc.assert(
      fc.property(
        places,
        fc.constantFrom<1 | -1>(1, -1),
        fc.integer({ min: 1, max: 20 }),
        (at, by, length) => {
          const next = moveCursor(at, by, length)
          expect(next).toBeGreaterThanOrEqual(0)
          expect(next).toBeLessThan(length)
        },
      ),
    )
  })
})
