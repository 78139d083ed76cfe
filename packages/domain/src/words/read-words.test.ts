import { describe, expect, it } from 'vitest'
import { organizationKey, phraseKey } from './fold.ts'
import { inferIndustry } from './infer-industry.ts'
import { plainText } from './plain-text.ts'
import { readWords, saysWho } from './read-words.ts'

const ON_RECORD = new Set(
  ['Halden Logistics GmbH', 'Lumen', 'Célèbre & Fils', 'Consulting', 'Now'].map(organizationKey),
)
const functionsOf = (text: string) => [...readWords(text, ON_RECORD).functions.keys()]

describe('reading an objective', () => {
  it('knows functions by their everyday names', () => {
    expect(functionsOf('three heads of procurement')).toEqual(['Purchasing'])
    expect(functionsOf('experience in supply chain or logistics')).toEqual(['Operations'])
    expect(functionsOf('Meet recruiters and CFOs')).toEqual(['Finance', 'Human Resources'])
    expect(functionsOf('make it work')).toEqual([])
    expect(functionsOf('leaders in IT')).toEqual(['Information Technology'])
  })

  it('takes the lowest level that is spoken of', () => {
    expect(readWords('VPs and directors', ON_RECORD).level).toEqual({ least: 'director', word: 'director' })
    expect(readWords('two customers', ON_RECORD).level).toBeNull()
  })

  it('finds organizations on record, by case and whole words, accents aside', () => {
    const named = (text: string) => [...readWords(text, ON_RECORD).organizations]
    expect(named('someone at Halden Logistics or Celebre & Fils')).toEqual([
      organizationKey('Halden Logistics'),
      organizationKey('Celebre & Fils'),
    ])
    expect(named('Get into Lumen')).toEqual([organizationKey('Lumen')])
    expect(named('a lumen more light, now')).toEqual([])
    expect(named('Consulting work')).toEqual([])
  })

  it('knows industries by their everyday names, and organizations by what their names tell', () => {
    const { industries } = readWords('customers in freight and shipping', ON_RECORD)
    expect([...industries]).toEqual([['Transportation and Logistics', 'freight']])
    expect(inferIndustry('Halden Logistics GmbH')).toBe('Transportation and Logistics')
    expect(inferIndustry('Lumen')).toBeNull()
  })

  it('admits when nothing tells who is meant', () => {
    expect(saysWho(readWords('to meet new people', ON_RECORD))).toBe(false)
    expect(saysWho(readWords('', ON_RECORD))).toBe(false)
  })
})

describe('folding', () => {
  it('ignores case, accents, plurals and legal forms', () => {
    expect(organizationKey('ÉCLAIRS  Åse-Øst, S.à.r.l.')).toBe(organizationKey('eclairs ase ost S.a.r.l'))
    expect(organizationKey('Halden GmbH')).toBe(organizationKey('halden'))
    expect(phraseKey('Supply-Chain Managers')).toBe(' supply chain manager ')
  })

  it('keeps names that have no letters apart', () => {
    expect(organizationKey('***')).not.toBe(organizationKey('!!!'))
    expect(organizationKey('株式会社')).toBe(' 株式会社 ')
  })
})

describe('text of others inside a sentence', () => {
  it('stays on one line, runs one way, and is shortened by whole characters', () => {
    expect(plainText('a\u202eb\nc\u0000d', 80)).toBe('a b c d')
    expect(plainText('👩‍💻'.repeat(5), 200)).toBe('👩‍💻'.repeat(5))
    expect(plainText('x'.repeat(1_000_000), 10)).toBe('xxxxxxxxx…')
    expect(plainText('\ud800', 10)).toBe('\ufffd')
  })
})
