import { describe, expect, it } from 'vitest'
import { addDays } from '../plain-date.ts'
import { explainStrength } from './explain-strength.ts'
import { STATED_HALF_LIVES } from './half-lives.ts'
import { type Contact, logOf, personOf } from './log.fixture.ts'
import { relationships } from './relationships.ts'
import { chanceInWords, rhythmInWords } from './standing-in-words.ts'

const TODAY = '2026-11-23'
const ago = (days: number) => addDays(TODAY, -days)
const every = (step: number, count: number, until: number): Contact[] =>
  Array.from({ length: count }, (_, index) => ({ at: ago(until + (count - 1 - index) * step) }))

const rhythm = (contacts: readonly Contact[]) => {
  const [relationship] = relationships(logOf([contacts]), [personOf()], TODAY)
  return relationship === undefined ? null : rhythmInWords(relationship, TODAY)
}

describe('the usual rhythm in words', () => {
  it('says how often, and where the two are in it', () => {
    expect(rhythm(every(42, 6, 10))).toBe(
      'You usually speak every 6 weeks; the next word may come in about 4 weeks.',
    )
    expect(rhythm(every(42, 6, 40))).toBe('You usually speak every 6 weeks; the next word is about due.')
    expect(rhythm(every(42, 6, 70))).toBe('You usually speak every 6 weeks; this time it has been 2 months.')
    expect(rhythm(every(42, 6, 500))).toBe('You used to speak every 6 weeks.')
    expect(rhythm(every(1, 9, 0))).toBe('You usually speak every day; the next word is about due.')
  })

  it('is silent where there is no rhythm to speak of', () => {
    expect(rhythm([])).toBeNull()
    expect(rhythm(every(42, 2, 10))).toBeNull()
    expect(rhythm(every(700, 4, 10))).toBeNull()
  })
})

describe('a chance in words', () => {
  it('is said as one would say it', () => {
    expect([0, 0.049, 0.05, 0.44, 0.72, 0.949, 0.95, 1].map(chanceInWords)).toEqual([
      'hardly to be expected',
      'hardly to be expected',
      'not very likely, about 1 in 10',
      'as likely as not, about 4 in 10',
      'likely, about 7 in 10',
      'likely, about 9 in 10',
      'almost certain',
      'almost certain',
    ])
  })
})

describe('what a strength is made of', () => {
  const contacts: Contact[] = [
    { at: '2026-03-02', direction: 'sent' },
    { at: '2026-03-02', direction: 'received' },
    { at: '2026-05-04', channel: 'phone' },
    { at: '2026-10-05', others: 2 },
    { at: '2026-11-02', direction: 'sent' },
    { at: '2026-11-03', direction: 'sent' },
  ]
  const person = personOf({ given: 1, received: 2, lastRecommendedMeOn: '2026-06-01' })
  const explain = (list: readonly Contact[], who = person) =>
    explainStrength(logOf([list]), 0, who, TODAY, STATED_HALF_LIVES)

  it('adds up to the number that is read', () => {
    const [relationship] = relationships(logOf([contacts]), [person], TODAY)
    expect(explain(contacts).reduce((sum, { points }) => sum + points, 0)).toBe(relationship?.readStrength)
  })

  it('says of each thing what the record shows', () => {
    expect(explain(contacts).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'How often: In touch on 5 days since March 2026',
      'In which way: 1 of 6 was a call or meeting',
      'In what company: 5 of 6 between the two of you, the others in company',
      'How lately: Last in touch 2 weeks ago',
      'Both sides: You spoke on 5 days, they on 3',
      'Who begins: After a silence it was you who began, twice',
      'Answers: They usually answer within the hour, your last 2 messages are still open',
      'Rhythm: Now and then, every 2 months on average',
      'How long: In touch over 8 months',
      'Favors: 1 given, 2 received; they recommended you in June 2026',
    ])
  })

  it('is nothing where nothing was said, whatever was clicked, and a recommendation alone where that is all', () => {
    expect(explain([], personOf())).toEqual([])
    expect(explain([{ at: ago(3), isInvitation: true }], personOf())).toEqual([])
    const alone = explain([], personOf({ lastRecommendedMeOn: '2026-10-01' }))
    expect(alone.filter(({ points }) => points > 0).map(({ kind }) => kind)).toEqual(['history'])
  })
})
