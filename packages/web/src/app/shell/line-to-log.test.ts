import { expect, test } from 'vitest'
import { lineToLog } from './line-to-log.ts'

test('a line that begins with log is one to be logged', () => {
  expect(lineToLog('log coffee with ana, new job at Lumen')).toBe('coffee with ana, new job at Lumen')
  expect(lineToLog('Log: lunch with Bo')).toBe('lunch with Bo')
})

test('a name, and the word by itself, are searches', () => {
  expect(lineToLog('Logan Price')).toBeNull()
  expect(lineToLog('log')).toBeNull()
  expect(lineToLog('log ')).toBeNull()
})
