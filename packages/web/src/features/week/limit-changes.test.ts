import { expect, test } from 'vitest'
import { limitChanges } from './limit-changes.ts'

const usual = {
  minutesPerDay: 75,
  workingDays: [1, 2, 3, 4, 5],
  dayStart: '09:00',
  dayEnd: '18:00',
  minutesPerChannel: {},
  mostAsks: 2,
}

test('asks for nothing where nothing changed', () => {
  expect(limitChanges(usual, usual)).toBeNull()
})

test('says only what is changed, all of it at once', () => {
  const to = { ...usual, mostAsks: 1, minutesPerChannel: { phone: 60, video: 30 } }
  expect(limitChanges(usual, to)).toEqual({ mostAsks: 1, minutesPerChannel: { phone: 60, video: 30 } })
})

test('frees one channel and leaves the others alone', () => {
  const from = { ...usual, minutesPerChannel: { phone: 60, video: 30 } }
  const to = { ...usual, workingDays: [2, 4], minutesPerChannel: { phone: 60 } }
  expect(limitChanges(from, to)).toEqual({ workingDays: [2, 4], minutesPerChannel: { video: null } })
})
