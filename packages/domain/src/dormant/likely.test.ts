import { describe, expect, it } from 'vitest'
import type { PersonFacts } from '../person-facts.ts'
import type { Contact } from '../strength/log.fixture.ts'
import { ago, dormantInputOf, named, oldTie, TODAY } from './dormant.fixture.ts'
import { likelyToAnswer } from './likely.ts'

/** Without `pRevive` the stated model speaks. */
const likely = (
  contacts: readonly Contact[],
  facts: Partial<PersonFacts> = {},
  pRevive: number | null = null,
) => {
  const { people, relationships } = dormantInputOf([{ facts: named('ana', facts), contacts }])
  const [person, relationship] = [people[0], relationships[0]]
  if (person === undefined || relationship === undefined) throw new Error('There is nobody.')
  return likelyToAnswer(person, relationship, pRevive, TODAY)
}
const sent = (days: number): Contact => ({ at: ago(days), direction: 'sent', channel: 'email' })
const received = (days: number): Contact => ({ at: ago(days), direction: 'received', channel: 'email' })

describe('how likely somebody is to answer', () => {
  it('grows with the depth of what was, and with both having spoken', () => {
    expect(likely(oldTie(700, 24)).score).toBeGreaterThan(likely(oldTie(700, 3)).score)
    const alone = Array.from({ length: 10 }, (_, at) => sent(700 + 30 * at)).slice(0, 2)
    expect(likely(oldTie(700, 2)).score).toBeGreaterThan(likely(alone).score)
  })

  it('fades with the silence', () => {
    expect(likely(oldTie(400)).score).toBeGreaterThan(likely(oldTie(1500)).score)
  })

  it('is higher where the last word was theirs, and lower for each message without an answer', () => {
    const plain = oldTie(800)
    expect(likely([...plain, received(700)]).score).toBeGreaterThan(likely([...plain, sent(700)]).score)
    expect(likely([...plain, sent(700)]).score).toBeGreaterThan(
      likely([...plain, sent(700), sent(690)]).score,
    )
    expect(likely([...plain, sent(700), sent(690)]).reasons.map(({ text }) => text)).toContain(
      'Your last 3 messages got no answer yet',
    )
  })

  it('goes by what the log has taught where it has, in the same order', () => {
    const scores = [0.01, 0.05, 0.2, 0.5].map((chance) => likely(oldTie(700), {}, chance).score)
    expect(scores).toEqual(scores.toSorted((a, b) => a - b))
    expect(likely(oldTie(700), {}, 0.05).reasons[0]).toMatchObject({
      kind: 'revival',
      chancePercent: 5,
      text: 'Ties like this one come alive again by themselves about once in 20; a word from you raises that',
    })
  })

  it('rises with a sign of life since, and falls where no way to them is on record', () => {
    const seen = [...oldTie(700), { at: ago(60), others: 30 }]
    expect(likely(seen, {}, 0.05).score).toBeGreaterThan(likely(oldTie(700), {}, 0.05).score)
    const byTalk = oldTie(700).map((contact): Contact => ({ ...contact, channel: 'other' }))
    const unreachable = likely(byTalk, { hasEmail: false }, 0.05)
    expect(unreachable.score).toBeLessThan(likely(byTalk, {}, 0.05).score)
    expect(unreachable.reasons.map(({ kind }) => kind)).toContain('no-way')
  })

  it('says something of somebody of whom only a recommendation is on record', () => {
    const { score, reasons } = likely([], { lastRecommendedMeOn: '2019-05-02', received: 1 })
    expect(score).toBeGreaterThan(0)
    expect(reasons.map(({ text }) => text)).toContain('No conversation between you is on record')
  })
})
