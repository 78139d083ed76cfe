import { describe, expect, it } from 'vitest'
import { foldWord, rawWords } from './fold.ts'
import { industryAt, inferIndustry } from './infer-industry.ts'

const spoken = (text: string) => industryAt(rawWords(text).map(foldWord), 0)?.industry ?? null

describe('the industry that a name tells', () => {
  it.each([
    ['Halden Logistics GmbH', 'Transportation and Logistics'],
    ['Spedition Brandt', 'Transportation and Logistics'],
    ['Nordstern Versicherung AG', 'Insurance'],
    ['Banque du Lac', 'Banking'],
    ['Volksbank Altmühl', 'Banking'],
    ['Seguros Albor', 'Insurance'],
    ['Ziekenhuis De Linde', 'Health Care'],
    ['Klinikum Westtal', 'Health Care'],
    ['Construtora Serra', 'Construction'],
    ['Uitgeverij Noord', 'Media'],
  ])('%s is in %s', (name, industry) => {
    expect(inferIndustry(name)).toBe(industry)
  })

  it('is not known of a name that is but a name', () => {
    for (const name of ['Lumen', 'Okafor & Daughters', '', '***']) expect(inferIndustry(name)).toBeNull()
  })
})

describe('the industry that is spoken of', () => {
  it('is read from phrases, other languages and compounds', () => {
    expect(spoken('supply chain')).toBe('Transportation and Logistics')
    expect(spoken('énergies renouvelables')).toBe('Energy')
    expect(spoken('Automobilbranche')).toBe('Automotive')
    expect(spoken('Versicherungsunternehmen')).toBe('Insurance')
    expect(spoken('bouwbedrijven')).toBe('Construction')
  })

  it('is not read from what only names carry', () => {
    expect(spoken('capital')).toBeNull()
    expect(spoken('trust')).toBeNull()
  })
})
