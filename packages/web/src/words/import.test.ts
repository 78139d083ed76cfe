import { describe, expect, it } from 'vitest'
import { whoCame } from './import.ts'

describe('who came with an import', () => {
  it('are new people where nobody was known before', () => {
    expect(whoCame({ created: 1, updated: 4, merged: 0 }, 'en')).toBe('1 new person')
    expect(whoCame({ created: 1200, updated: 0, merged: 0 }, 'en')).toBe('1,200 new people')
  })

  it('are contacts, some of them people already known', () => {
    expect(whoCame({ created: 1831, updated: 0, merged: 781 }, 'en')).toBe(
      '1,831 contacts, 781 of them people already known',
    )
    expect(whoCame({ created: 2, updated: 0, merged: 1 }, 'en')).toBe(
      '2 contacts, 1 of them somebody already known',
    )
  })

  it('are nobody new where all were known', () => {
    expect(whoCame({ created: 1, updated: 0, merged: 1 }, 'en')).toBe('1 contact, somebody already known')
    expect(whoCame({ created: 3, updated: 0, merged: 3 }, 'en')).toBe(
      '3 contacts, all of people already known',
    )
  })
})
