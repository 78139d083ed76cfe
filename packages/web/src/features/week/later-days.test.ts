import { expect, test } from 'vitest'
import { laterDays } from './later-days.ts'

const MONDAY = '2026-11-23'

test('what is for today can wait until tomorrow', () => {
  expect(laterDays(MONDAY, MONDAY)).toEqual([
    { label: 'Tomorrow', on: '2026-11-24' },
    { label: 'Next week', on: '2026-11-30' },
  ])
})

test('what is for a later day is never put off to an earlier one', () => {
  expect(laterDays('2026-11-26', MONDAY)[0]).toEqual({ label: 'A day later', on: '2026-11-27' })
})

test('on a Saturday, when the coming week is planned already, next week is the one after it', () => {
  expect(laterDays('2026-11-30', '2026-11-28')[1]?.on).toBe('2026-12-07')
})
