import { describe, expect, it } from 'vitest'
import { talk } from '../plan/input.fixture.ts'
import { deedOf, TODAY, weighed } from './input.fixture.ts'
import { isReviewDue, reviewFew } from './review-few.ts'

const chosenOf = (personId: string, addedOn = '2024-01-01') => ({ personId, reason: 'Opened doors', addedOn })

describe('the yearly review', () => {
  it('is due a year after the first was chosen, then a year after the last review, and never of nobody', () => {
    expect(isReviewDue([], null, TODAY)).toBe(false)
    expect(isReviewDue([chosenOf('a', '2026-01-01')], null, TODAY)).toBe(false)
    expect(isReviewDue([chosenOf('a', '2025-11-23')], null, TODAY)).toBe(true)
    expect(isReviewDue([chosenOf('a')], '2025-11-23', TODAY)).toBe(false)
    expect(isReviewDue([chosenOf('a')], '2025-11-22', TODAY)).toBe(true)
  })

  it('lets go of whom nothing is on record for years and who said nothing for a year, with reasons', () => {
    const known = [
      { facts: { personId: 'silent' }, contacts: talk(700) },
      { facts: { personId: 'talking' }, contacts: talk(30) },
      { facts: { personId: 'helper' } },
      { facts: { personId: 'new' } },
      { facts: { personId: 'stranger' } },
      { facts: { personId: 'connector' } },
    ]
    const deeds = [
      deedOf('silent', 'help', '2015-01-01'),
      deedOf('helper', 'lead', '2025-01-01'),
      deedOf('connector', 'introduction', '2026-01-01'),
    ]
    const review = reviewFew({
      ...weighed(known, deeds),
      chosen: [
        chosenOf('silent'),
        chosenOf('talking'),
        chosenOf('helper'),
        chosenOf('new', '2026-10-01'),
        chosenOf('stranger'),
      ],
      size: 25,
      today: TODAY,
    })
    expect(review.stay.map(({ personId }) => personId)).toEqual(['talking', 'helper', 'new'])
    expect(
      review.leave.map(({ person, reasons }) => [person.personId, ...reasons.map(({ text }) => text)]),
    ).toEqual([
      [
        'silent',
        'The last they did for you on record is of 1 January 2015',
        'No word since 23 December 2024',
      ],
      ['stranger', 'Nothing they did for you is on record', 'No conversation is on record'],
    ])
    expect(review.join).toEqual(['connector'])
  })

  it('proposes a few to join even where the list is full, so that one can compare', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const { people, relationships, evidence } = weighed(
      ids.map((personId) => ({ facts: { personId } })),
      ids.map((personId) => deedOf(personId, 'introduction', '2026-01-01')),
    )
    const review = reviewFew({
      people,
      relationships,
      evidence,
      chosen: [chosenOf('a')],
      size: 1,
      today: TODAY,
    })
    expect(review.join).toEqual(['b', 'c', 'd'])
  })
})
