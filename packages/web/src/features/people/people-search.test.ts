import { describe, expect, it } from 'vitest'
import { readPeopleSearch } from './people-search.ts'

describe('the address of the people list', () => {
  it('keeps what it understands', () => {
    expect(readPeopleSearch({ query: 'freight', state: 'dormant', sort: 'strength' })).toEqual({
      query: 'freight',
      state: 'dormant',
      sort: 'strength',
    })
  })

  it('leaves out what it does not, and the defaults', () => {
    expect(readPeopleSearch({ state: 'lukewarm', sort: 'name', page: 3 })).toEqual({})
  })

  it('reads a number typed as a filter as text, and cuts what is too long', () => {
    expect(readPeopleSearch({ query: 42 })).toEqual({ query: '42' })
    expect(readPeopleSearch({ query: 'x'.repeat(900) }).query).toHaveLength(500)
  })
})
