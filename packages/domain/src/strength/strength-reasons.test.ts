import { describe, expect, it } from 'vitest'
import type { PersonFacts } from '../person-facts.ts'
import { agoInWords, dateInWords, durationInWords, monthInWords } from './date-in-words.ts'
import { type Contact, logOf, personOf } from './log.fixture.ts'
import { relationships } from './relationships.ts'
import { strengthReasons } from './strength-reasons.ts'

const TODAY = '2026-11-23'

const reasons = (contacts: readonly Contact[], facts: Partial<PersonFacts> = {}): readonly string[] => {
  const person = personOf(facts)
  const [relationship] = relationships(logOf([contacts]), [person], TODAY)
  return relationship === undefined ? [] : strengthReasons(relationship, person, TODAY)
}

describe('the reasons of a strength', () => {
  it('say what was said, by whom, and how long ago', () => {
    const contacts: Contact[] = [
      { at: '2023-01-10', direction: 'sent' },
      { at: '2023-01-10', direction: 'received' },
      { at: '2023-02-10', direction: 'sent' },
      { at: '2023-03-12', channel: 'phone' },
    ]
    expect(reasons(contacts, { connectedOn: '2021-02-08', lastRecommendedMeOn: '2023-05-03' })).toEqual([
      '3 messages and 1 conversation on 3 days, from 10 January 2023 to 12 March 2023.',
      'You turned to them twice, they to you once.',
      'It has been 3 years; you used to be in touch about every 4 weeks.',
      'They recommended you in May 2023.',
      'Connected since 8 February 2021.',
    ])
  })

  it('admit that there is not enough to tell', () => {
    expect(reasons([], { connectedOn: '2021-02-08' })).toEqual([
      'Connected since 8 February 2021; no conversation is on record yet.',
      'There is not enough on record to tell how you stand.',
    ])
    expect(reasons([])).toEqual(['There is not enough on record to tell how you stand.'])
  })

  it('say so when it was always in company', () => {
    expect(reasons([{ at: '2026-11-01', others: 4 }])[0]).toBe(
      '1 message on 1 November, always with others in the conversation.',
    )
  })
})

describe('dates in words', () => {
  it('drop the year where it is this one', () => {
    expect(dateInWords('2026-11-03', TODAY)).toBe('3 November')
    expect(dateInWords('2021-02-08', TODAY)).toBe('8 February 2021')
    expect(monthInWords('0033-04-03')).toBe('April 33')
  })

  it('count whole units', () => {
    expect([1, 13, 14, 60, 61, 365, 729, 730, 1096].map(durationInWords)).toEqual([
      '1 day',
      '13 days',
      '2 weeks',
      '8 weeks',
      '2 months',
      '12 months',
      '23 months',
      '2 years',
      '3 years',
    ])
    expect(agoInWords('2026-11-22', TODAY)).toBe('yesterday')
    expect(agoInWords(TODAY, TODAY)).toBe('today')
  })
})
