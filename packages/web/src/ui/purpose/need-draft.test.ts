import { describe, expect, it } from 'vitest'
import { EMPTY_NEED, saysSomething, toNeedInput } from './need-draft.ts'

describe('a need while it is being said', () => {
  it('says nothing by a number alone', () => {
    expect(saysSomething({ ...EMPTY_NEED, count: 5 })).toBe(false)
    expect(saysSomething({ ...EMPTY_NEED, organization: '  ' })).toBe(false)
  })

  it('is either a named person or a kind', () => {
    const person = { personId: 'p', name: 'Mira' }
    expect(toNeedInput({ ...EMPTY_NEED, person, level: 'director' })).toEqual({ personId: 'p' })
    expect(toNeedInput({ ...EMPTY_NEED, level: 'director', organization: ' Halden ' })).toEqual({
      count: 2,
      level: 'director',
      organization: 'Halden',
    })
  })
})
