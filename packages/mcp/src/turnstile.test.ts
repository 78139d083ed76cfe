import { describe, expect, test } from 'vitest'
import { createTurnstile } from './turnstile.ts'

describe('the turnstile', () => {
  test('lets so many in, keeps so many waiting, turns the rest away, and all who waited get in', async () => {
    const { pass, empty } = createTurnstile(2, 3)
    const doors: (() => void)[] = []
    let inside = 0
    const visit = () =>
      pass(async () => {
        inside += 1
        await new Promise<void>((resolve) => doors.push(resolve))
        inside -= 1
      })
    const visits = Array.from({ length: 7 }, visit)
    await new Promise(setImmediate)
    expect([inside, visits.filter((visited) => visited === null).length]).toEqual([2, 2])
    for (let left = 5; left > 0; left -= 1) {
      doors.shift()?.()
      await new Promise(setImmediate)
      expect(inside).toBeLessThanOrEqual(2)
    }
    await Promise.all(visits)
    await empty()
    expect(inside).toBe(0)
  })

  test('who fails makes room like everybody else', async () => {
    const { pass } = createTurnstile(1, 1)
    await expect(pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await pass(async () => 'in')).toBe('in')
  })
})
