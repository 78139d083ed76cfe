import { describe, expect, it } from 'vitest'
import type { PersonFacts } from '../person-facts.ts'
import { personOf } from '../strength/log.fixture.ts'
import { explainMatch } from './explain-match.ts'
import { foldPerson } from './folded-person.ts'
import { wantedOf } from './match.fixture.ts'
import { INSIDER_FIT, matchKind, tellsApart } from './match-kind.ts'
import type { Wanted } from './rank-candidates.ts'

const fitOf = (wanted: Partial<Wanted>, facts: Partial<PersonFacts>) =>
  matchKind(wantedOf(wanted)).fit(foldPerson(personOf(facts)))
const textsOf = (wanted: Partial<Wanted>, facts: Partial<PersonFacts>) => {
  const kind = wantedOf(wanted)
  return explainMatch(kind, matchKind(kind), foldPerson(personOf(facts))).map(({ text }) => text)
}

const BUYER = { function: 'Purchasing', level: 'director' } as const

describe('matching a person with a kind of person', () => {
  it('fits wholly where all that is asked for is on record', () => {
    expect(fitOf(BUYER, { function: 'Purchasing', level: 'vp' })).toBe(1)
    expect(fitOf({ industry: 'Insurance' }, { industry: 'Insurance' })).toBe(1)
    expect(fitOf({ place: 'Rotterdam' }, { place: 'Rotterdam, Netherlands' })).toBe(1)
    expect(fitOf({ topic: 'machine learning' }, { title: 'Head of Machine Learning' })).toBe(1)
  })

  it('does not fit where one thing is known to be otherwise', () => {
    expect(fitOf(BUYER, { function: 'Sales', level: 'vp' })).toBe(0)
    expect(fitOf({ ...BUYER, industry: 'Insurance' }, { ...BUYER, industry: 'Banking' })).toBe(0)
    expect(fitOf({ ...BUYER, place: 'Rotterdam' }, { ...BUYER, place: 'Madrid, Spain' })).toBe(0)
  })

  it('takes one level below for a near miss, and two for none', () => {
    const near = fitOf(BUYER, { function: 'Purchasing', level: 'manager' })
    expect(near).toBeGreaterThan(0.5)
    expect(near).toBeLessThan(1)
    expect(fitOf(BUYER, { function: 'Purchasing', level: 'senior' })).toBe(0)
    expect(textsOf(BUYER, { function: 'Purchasing', level: 'manager' })).toContain(
      'Manager: one level below what is asked for',
    )
  })

  it('takes what is not on record neither for nor against, and says so', () => {
    const asked = { ...BUYER, place: 'Rotterdam', topic: 'customs' } as const
    const fit = fitOf(asked, { function: 'Purchasing', level: 'director' })
    expect(fit).toBeGreaterThan(0)
    expect(fit).toBeLessThan(1)
    expect(textsOf(asked, { function: 'Purchasing', level: 'director' })).toEqual([
      'Works in Purchasing',
      'Director',
      'Where they are is not known',
      'Nothing on record tells whether they know “customs”',
    ])
  })

  it('needs something that tells who is meant: a person of whom nothing is known fits nothing', () => {
    expect(fitOf(BUYER, {})).toBe(0)
    expect(fitOf({ topic: 'customs' }, { title: 'Baker' })).toBe(0)
    expect(fitOf({ ...BUYER, place: 'Leeds' }, { place: 'Leeds', level: 'director' })).toBe(0)
    expect(fitOf({}, { ...BUYER })).toBe(0)
  })

  it('keeps people inside the organization that is asked for, whatever they do there', () => {
    const asked = { ...BUYER, organization: 'Halden' } as const
    expect(fitOf(asked, { function: 'Sales', organization: 'Halden Logistics GmbH' })).toBe(INSIDER_FIT)
    expect(fitOf(asked, { ...BUYER, organization: 'New Halden' })).toBe(0)
    expect(fitOf(asked, { ...BUYER, organization: null })).toBe(0)
    expect(textsOf(asked, { function: 'Sales', organization: 'Halden Logistics' })).toEqual([
      'Inside Halden Logistics, where you are looking for: Director, Purchasing',
    ])
  })

  it('says whether an industry was set or told by a name, and where a topic was found', () => {
    const facts = { organization: 'Halden', industry: 'Insurance', note: 'Knows customs law' } as const
    expect(textsOf({ industry: 'Insurance', topic: 'customs' }, { ...facts, isIndustrySet: true })).toEqual([
      'Halden is in Insurance, as you said',
      'Your note on them speaks of “customs”',
    ])
    expect(textsOf({ industry: 'Insurance' }, facts)).toEqual(['Halden is in Insurance, going by its name'])
  })

  it('in the strict reading takes nobody of whom function or level is not known to fit', () => {
    const matcher = matchKind(wantedOf({ ...BUYER, place: 'Leeds' }), { isStrict: true })
    expect(matcher.fit(foldPerson(personOf({ function: 'Purchasing', level: 'manager' })))).toBe(0)
    expect(matcher.fit(foldPerson(personOf({ function: 'Purchasing' })))).toBe(0)
    expect(matcher.fit(foldPerson(personOf({ ...BUYER })))).toBeGreaterThan(0)
  })

  it('knows a kind that asks for nothing', () => {
    expect(tellsApart(wantedOf({}))).toBe(false)
    expect(tellsApart(wantedOf({ topic: 'customs' }))).toBe(true)
  })
})
