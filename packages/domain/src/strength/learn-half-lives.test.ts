import { describe, expect, it } from 'vitest'
import { addDays } from '../plain-date.ts'
import { STATED_HALF_LIVES } from './half-lives.ts'
import { learnHalfLives } from './learn-half-lives.ts'
import { type Contact, logOf } from './log.fixture.ts'

const TODAY = '2026-11-23'
const ago = (days: number) => addDays(TODAY, -days)

/**
 * Two ways of being in touch by e-mail, each half of the people: many words in one season years ago, silent since; and
 * one word a quarter until today. The more slowly words fade, the more the silent ones seem to be in touch.
 */
const seasons: Contact[][] = Array.from({ length: 40 }, (_, person) =>
  Array.from({ length: 14 }, (_, index) => ({
    at: ago(1000 - person - index * 7),
    channel: 'email' as const,
  })),
)
const quarterly: Contact[][] = Array.from({ length: 40 }, (_, person) =>
  Array.from({ length: 12 }, (_, index) => ({
    at: ago(5 + person + index * 90),
    channel: 'email' as const,
  })).reverse(),
)

describe('half-lives', () => {
  it('are the stated ones where there is little to learn from', () => {
    expect(learnHalfLives(logOf([]), TODAY)).toEqual(STATED_HALF_LIVES)
    expect(learnHalfLives(logOf(quarterly.slice(0, 3)), TODAY)).toEqual(STATED_HALF_LIVES)
  })

  it('are learnt for each channel from who was in touch again', () => {
    const learnt = learnHalfLives(logOf([...seasons, ...quarterly]), TODAY)
    expect(learnt.email).not.toBe(STATED_HALF_LIVES.email)
    expect({ ...learnt, email: STATED_HALF_LIVES.email }).toEqual(STATED_HALF_LIVES)
  })

  it('do not see the day they are learnt on, nor any later one', () => {
    const people = [...seasons, ...quarterly]
    const later = people.map((contacts) => [...contacts, { at: TODAY }, { at: addDays(TODAY, 40) }])
    expect(learnHalfLives(logOf(later), TODAY)).toEqual(learnHalfLives(logOf(people), TODAY))
  })
})
