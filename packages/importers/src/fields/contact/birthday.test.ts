import { describe, expect, it } from 'vitest'
import { readBirthday } from './birthday.ts'

describe('a birthday', () => {
  it.each([
    ['1974-08-03', '1974-08-03'],
    ['--08-03', '--08-03'],
    [' --0803', '--08-03'],
    ['--02-29', '--02-29'],
    ['1604-08-03', '--08-03'],
    ['19740803', '1974-08-03'],
    ['3 August', '--08-03'],
    ['August 3', '--08-03'],
    ['3. August 1974', '1974-08-03'],
    ['03.08.74', '1974-08-03'],
    ['23/8/30', '1930-08-23'],
    ['23/8/04', '2004-08-23'],
  ])('%s is read', (text, expected) => {
    expect(readBirthday(text)).toEqual({ value: expected, problem: null })
  })

  it.each(['', '0/0/00', '0/0/0000', '00.00.0000', '1/1/4501', '-'])('"%s" is none', (text) => {
    expect(readBirthday(text)).toEqual({ value: null, problem: null })
  })

  it.each(['31 February 1974', '--13-01', '3/8/1974', 'soon'])('"%s" is told to be no date', (text) => {
    expect(readBirthday(text)).toEqual({ value: null, problem: expect.stringContaining(text) })
  })
})
