import { describe, expect, it } from 'vitest'
import { asInput, asksForTheSame, EMPTY_NEED, saysSomething, toNeedInput } from './need-draft.ts'

const kind = {
  personId: null,
  function: null,
  level: 'director' as const,
  organization: null,
  industry: null,
  place: null,
  topic: null,
}

describe('a need while it is being said', () => {
  it('says nothing by a number alone', () => {
    expect(saysSomething({ ...EMPTY_NEED, count: 5 })).toBe(false)
    expect(saysSomething({ ...EMPTY_NEED, organization: '  ' })).toBe(false)
    expect(saysSomething({ ...EMPTY_NEED, topic: 'customs' })).toBe(true)
  })

  it('is either a named person or a kind', () => {
    const person = { personId: 'p', name: 'Mira' }
    expect(toNeedInput({ ...EMPTY_NEED, person, level: 'director' })).toEqual({ personId: 'p' })
    expect(
      toNeedInput({ ...EMPTY_NEED, level: 'director', organization: ' Halden ', place: 'Rotterdam ' }),
    ).toEqual({ count: 2, level: 'director', organization: 'Halden', place: 'Rotterdam' })
  })

  it('can be said again as it was', () => {
    expect(asInput({ ...kind, topic: 'customs', count: 3 })).toEqual({
      count: 3,
      level: 'director',
      topic: 'customs',
    })
  })
})

describe('two needs', () => {
  it('ask for the same whatever their number', () => {
    expect(asksForTheSame(kind, { ...kind })).toBe(true)
    expect(asksForTheSame(kind, { ...kind, place: 'Rotterdam' })).toBe(false)
  })

  it('of named persons are told apart by the person', () => {
    expect(asksForTheSame({ ...kind, personId: 'a' }, { ...kind, personId: 'b' })).toBe(false)
    expect(asksForTheSame({ ...kind, personId: 'a' }, kind)).toBe(false)
  })
})
