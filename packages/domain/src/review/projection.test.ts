import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../plain-date.ts'
import { projectionOf } from './projection.ts'
import { ago, TODAY } from './review.fixture.ts'

const half = { amount: 4, startedOn: ago(60), due: addDays(TODAY, 60), today: TODAY }
const stepsOn = (...daysAgo: readonly number[]) => daysAgo.map((days) => ({ madeOn: ago(days), amount: 1 }))

describe('where an objective is heading', () => {
  it('is in time at an even pace, late without a step, and reached when it is', () => {
    expect(projectionOf({ ...half, steps: stepsOn(50, 20, 5) })).toMatchObject({
      verdict: 'on-pace',
      done: 3,
    })
    expect(projectionOf({ ...half, steps: [] })).toMatchObject({ verdict: 'late', done: 0 })
    expect(projectionOf({ ...half, steps: stepsOn(4, 3, 2, 1) })).toMatchObject({ verdict: 'reached' })
  })

  it('cannot be told in the first days', () => {
    expect(projectionOf({ ...half, startedOn: ago(3), steps: [] }).verdict).toBe('too-early')
    expect(projectionOf({ ...half, amount: null, steps: stepsOn(1) }).verdict).toBe('not-measured')
  })

  it('is said with how sure it is: between two days eight times in ten', () => {
    const { on, earliest, latest, chance } = projectionOf({ ...half, steps: stepsOn(50, 20, 5) })
    expect([earliest, on, latest]).toEqual([earliest, on, latest].toSorted())
    expect(chance).toBeGreaterThan(0.5)
  })

  it('agrees with a simulation', () => {
    // Seeded: Lehmer's generator.
    let state = 42
    const random = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    const exponential = () => -Math.log(1 - random())
    const gamma = (shape: number) => Array.from({ length: shape }, exponential).reduce((sum, x) => sum + x, 0)
    // Nothing done on the first day: the belief is one step in 30 planned days and what a day adds.
    const steps = { amount: 4, startedOn: TODAY, due: addDays(TODAY, 119), today: TODAY, steps: [] }
    const { chance } = projectionOf(steps)
    const days = 30 + (60 / Math.LN2) * (1 - 2 ** (-1 / 60))
    const trials = 40_000
    let inTime = 0
    for (let trial = 0; trial < trials; trial += 1) {
      const rate = gamma(1) / days
      if (gamma(4) / rate <= 120) inTime += 1
    }
    expect(chance).toBeCloseTo(inTime / trials, 2)
  })

  it('lies no later for one more step', () => {
    const days = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 })
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 10, max: 40 }),
        (past, more, amount) => {
          const fewer = projectionOf({ ...half, amount, steps: stepsOn(...past) })
          const further = projectionOf({ ...half, amount, steps: stepsOn(...past, more) })
          expect(further.chance ?? 1).toBeGreaterThanOrEqual((fewer.chance ?? 1) - 1e-9)
          if (fewer.on !== null) expect((further.on ?? '') <= fewer.on).toBe(true)
        },
      ),
    )
  })
})
