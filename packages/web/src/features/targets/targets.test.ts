import { describe, expect, it } from 'vitest'
import { neighbourOf, valueInWords } from './state-words.ts'
import { readTargetsSearch } from './targets-search.ts'

describe('a card moved by key', () => {
  it('goes to the next column that is open to it', () => {
    expect(neighbourOf('qualified', ['mapping', 'pursuing', 'disqualified'], -1)).toBe('mapping')
    expect(neighbourOf('won', ['pursuing'], -1)).toBe('pursuing')
    expect(neighbourOf('identified', ['pursuing'], 1)).toBe('pursuing')
  })

  it('stays where nothing is open on that side', () => {
    expect(neighbourOf('identified', ['mapping'], -1)).toBeNull()
    expect(neighbourOf('pursuing', ['qualified', 'lost'], 1)).toBeNull()
  })
})

it('says no value where none was said', () => {
  expect(valueInWords(null, 'EUR')).toBeNull()
})

it('reads an objective from the address, and nothing else', () => {
  const objective = '0192f0c1-0000-7000-8000-0000000000d1'
  expect(readTargetsSearch({ objective, other: 1 })).toEqual({ objective })
  expect(readTargetsSearch({ objective: 'x' })).toEqual({})
})
