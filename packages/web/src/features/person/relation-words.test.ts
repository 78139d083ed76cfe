import { describe, expect, it } from 'vitest'
import { distinctRelations, type Relation, relationWords } from './relation-words.ts'

const relation = (part: Partial<Relation>): Relation => ({
  relation: 'manager',
  label: null,
  name: 'Mira Solberg',
  personId: null,
  isIncoming: false,
  ...part,
})

describe('how two people stand to each other', () => {
  it('reads in both directions', () => {
    expect(relationWords(relation({}))).toBe('Manager')
    expect(relationWords(relation({ isIncoming: true }))).toBe('Manages')
    expect(relationWords(relation({ relation: 'child', isIncoming: true }))).toBe('Parent')
  })

  it('keeps the word of the address book for what has no other', () => {
    expect(relationWords(relation({ relation: 'other', label: 'Godmother' }))).toBe('Godmother')
    expect(relationWords(relation({ relation: 'other', label: 'Godmother', isIncoming: true }))).toBe(
      'Godmother of',
    )
    expect(relationWords(relation({ relation: 'other' }))).toBe('Knows')
  })

  it('is said once, though both address books say it', () => {
    const mutual = [
      relation({ relation: 'spouse', personId: 'm' }),
      relation({ relation: 'spouse', personId: 'm', isIncoming: true }),
    ]
    expect(distinctRelations(mutual)).toHaveLength(1)
    expect(distinctRelations([relation({}), relation({ isIncoming: true })])).toHaveLength(2)
  })
})
