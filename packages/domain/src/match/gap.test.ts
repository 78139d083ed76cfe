import { describe, expect, it } from 'vitest'
import type { PersonFacts } from '../person-facts.ts'
import { gapOf } from './gap.ts'
import { candidacyOf, LIVELY, wantedOf } from './match.fixture.ts'

const people = (...list: readonly Partial<PersonFacts>[]) =>
  candidacyOf(
    list.map((facts, index) => ({
      facts: { title: 'Known', organization: 'Halden', ...facts, personId: `p${index}` },
      contacts: index === 0 ? LIVELY : [],
    })),
  )
const BUYER = { function: 'Purchasing', level: 'director' } as const
const BUYERS = wantedOf(BUYER)

describe('what is missing', () => {
  it('counts who fits wholly, who of them is in touch, and at which level they are', () => {
    const gap = gapOf(BUYERS, 5, people(BUYER, BUYER, BUYER, { ...BUYER, level: 'manager' }))
    expect(gap).toMatchObject({ wanted: 5, found: 3, inTouch: 1, missing: 2 })
    expect(gap.text).toBe('3 of 5; nobody above director in Purchasing')
    expect(gap.byLevel).toEqual([{ level: 'director', count: 3 }])
    expect(gap.reasons.map(({ text }) => text)).toEqual([
      '3 people on record fit all that is asked for',
      'You are in touch with 1 of them',
      '1 more might do: one level below, in another position there, or not known in part',
    ])
  })

  it('says no more than the count where nobody is missing', () => {
    expect(gapOf(BUYERS, 2, people(BUYER, BUYER)).text).toBe('2 of 2')
  })

  it('names the first thing that nobody on record meets', () => {
    const known = people({ function: 'Sales', level: 'vp', industry: 'Banking' })
    expect(gapOf(wantedOf({ industry: 'Insurance' }), 2, known).text).toBe(
      '0 of 2; nobody on record works in Insurance',
    )
    expect(gapOf(BUYERS, 2, known).text).toBe('0 of 2; nobody on record works in Purchasing')
    expect(gapOf(wantedOf({ organization: 'Lumen' }), 1, known).text).toBe(
      '0 of 1; nobody on record works at Lumen',
    )
    expect(gapOf(wantedOf({ function: 'Sales', topic: 'GDPR' }), 1, known).text).toBe(
      '0 of 1; nothing on record tells who knows “GDPR”',
    )
    expect(gapOf(BUYERS, 2, people({ ...BUYER, level: 'manager' })).text).toBe(
      '0 of 2; nobody in Purchasing is among the directors',
    )
  })

  it('admits when too little is known to tell', () => {
    const unknown = { title: null, organization: null }
    expect(gapOf(BUYERS, 2, people(unknown, unknown, unknown, unknown, BUYER)).text).toBe(
      '1 of 2; not enough data: the titles of 80% of your people are not known',
    )
    expect(gapOf(wantedOf({ place: 'Leeds' }), 1, people({}, {})).text).toBe(
      '0 of 1; not enough data: the places of 100% of your people are not known',
    )
  })

  it('says that a person asked for by name is not on record', () => {
    expect(gapOf(wantedOf({ personId: 'gone' }), 1, people(BUYER)).text).toBe(
      '0 of 1; the person named is not on record',
    )
  })
})
