import { describe, expect, it } from 'vitest'
import {
  changeInWords,
  holds,
  onlyOwn,
  reachChange,
  ringsOf,
  rowsOf,
  type TieImport,
  type TieList,
  takesPlaceOf,
  whose,
} from './list-words.ts'

const LIST: TieList = {
  listId: '0192f0c1-0000-7000-8000-000000000001',
  name: 'Harbour club',
  owner: null,
  isColleague: false,
  importedAt: '2026-11-23T09:00:00.000Z',
  rows: 3,
  rejected: 0,
  ties: 3,
  names: 4,
  known: 2,
}
const IMPORT: TieImport = {
  list: LIST,
  rows: 6,
  ties: 3,
  doubles: 1,
  rejected: 2,
  firstRejected: [],
  replaced: null,
}

describe('a list in words', () => {
  it('says whose it is', () => {
    const owner = { personId: LIST.listId, name: 'Ben Okafor' }
    expect(whose(LIST)).toBe('A community’s')
    expect(whose({ ...LIST, owner })).toBe('From Ben Okafor')
    expect(whose({ ...LIST, owner, isColleague: true })).toBe('From Ben Okafor, a colleague')
    expect(whose({ ...LIST, owner: { ...owner, name: null } })).toBe('From somebody you removed')
  })

  it('says how much of it one knows', () => {
    expect(holds(LIST)).toBe('3 ties between 4 names; you know 2 of them')
    expect(holds({ ...LIST, known: 4 })).toContain('you know all of them')
    expect(holds({ ...LIST, known: 0 })).toContain('you know none of them')
  })

  it('accounts for every row', () => {
    const parts = rowsOf(IMPORT)
    expect(parts.map(({ words }) => words)).toEqual(['3 ties', '1 named twice', '2 that are no tie'])
    expect(parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(IMPORT.rows)
  })

  it('says what changed since the one before', () => {
    const replaced = { importedAt: LIST.importedAt, added: 1, removed: 2, changed: 0, unchanged: 9 }
    expect(changeInWords(IMPORT)).toBeNull()
    expect(changeInWords({ ...IMPORT, replaced })).toBe(
      'It took the place of the one before: 1 tie is new, 2 went.',
    )
    expect(changeInWords({ ...IMPORT, replaced: { ...replaced, added: 0, removed: 0 } })).toBe(
      'It says the same as the one before.',
    )
  })

  it('says what a list adds to whom one reaches', () => {
    expect(reachChange(2, 1_203)).toBe('You reach 1,203 people now, 1,201 more than before.')
    expect(reachChange(2, 1)).toBe('You reach 1 person now, 1 fewer than before.')
    expect(reachChange(2, 2)).toBe('You reach 2 people, as many as before.')
  })

  it('says in a sentence, without a picture, where nothing leads beyond whom one knows', () => {
    const reach = [1, 2, 3, 4].map((hops) => ({ hops, people: 3 }))
    expect(onlyOwn({ reach, ties: 3, ownTies: 3 })).toMatch(/^You know 3 people yourself\. Nothing on record/)
    expect(onlyOwn({ reach, ties: 5, ownTies: 3 })).toContain(
      '2 ties between them lead to nobody whom you do not know',
    )
    expect(onlyOwn({ reach: [...reach, { hops: 5, people: 4 }], ties: 5, ownTies: 3 })).toBeNull()
  })

  it('says which list a newer one takes the place of', () => {
    expect(takesPlaceOf([LIST], 'Harbour club', null)).toMatch(
      /^It takes the place of the list of .* 3 ties\.$/,
    )
    expect(takesPlaceOf([LIST], 'Harbour club', LIST.listId)).toBeNull()
    expect(takesPlaceOf([LIST], 'Another', null)).toBeNull()
  })

  it('says whom one reaches, up to where going further brings nobody', () => {
    const reach = [
      { hops: 1, people: 3 },
      { hops: 2, people: 5 },
      { hops: 3, people: 5 },
    ]
    expect(ringsOf({ reach }).map(({ words }) => words)).toEqual([
      '3 people yourself',
      '5 people through 1 other',
    ])
  })
})
