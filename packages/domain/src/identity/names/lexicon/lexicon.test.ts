import { describe, expect, it } from 'vitest'
import { readFamilies } from './compile.ts'
import { LEXICONS, nameFamilies } from './index.ts'

describe('the name lexicon', () => {
  it('holds two thousand families of every language a business card is likely to come in', () => {
    expect(nameFamilies().length).toBeGreaterThan(2_000)
  })

  it.each(Object.entries(LEXICONS))('says something new on every line of %s', (_, text) => {
    const idle = readFamilies(text).filter(
      ({ name, forms, nicknames }) => name === '' || forms.length + nicknames.length === 0,
    )
    expect(idle).toEqual([])
  })

  it('reads a line as a name, its other forms and its nicknames', () => {
    expect(readFamilies('Jörg|Joerg: Jogi jörg jogi')).toEqual([
      { name: 'jorg', forms: ['joerg'], nicknames: ['jogi'] },
    ])
  })
})
