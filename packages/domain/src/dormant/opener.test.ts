import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GiveMatch } from '../learned/index.ts'
import { entryOf } from '../learned/learned.fixture.ts'
import type { PersonFacts } from '../person-facts.ts'
import { ago, dormantInputOf, named, oldTie, TODAY } from './dormant.fixture.ts'
import type { DormantInput } from './dormant.ts'
import { groundsOf } from './occasion.ts'
import { draftOpener, type LastTopic } from './opener.ts'

/** Once close, silent for years; worked out once, since the opener reads no more of it. */
const [ana] = dormantInputOf([{ facts: named('ana', { givenName: 'Ana' }), contacts: oldTie(990) }]).people
const [tie] = dormantInputOf([{ facts: named('ana'), contacts: oldTie(990) }]).relationships

const open = (
  facts: Partial<PersonFacts> = {},
  topic: LastTopic | null = null,
  ground: Partial<DormantInput> = {},
) => {
  if (ana === undefined || tie === undefined) throw new Error('There is nobody.')
  const person = { ...ana, ...facts }
  const groundOf = groundsOf({ gives: [], learned: [], received: [], ...ground })
  return draftOpener(person, tie, groundOf(person), topic, TODAY)
}

const lawyer = entryOf('ana', 'need', 'a tax lawyer')
const giveOf = (offer: GiveMatch['offer']): GiveMatch => ({
  personId: 'ana',
  need: lawyer,
  offer,
  score: 60,
  suggestion: 'Tell Ana of Bram',
  reasons: [],
})

describe('an opener', () => {
  it('starts from what was last spoken of, their change, and what can be given', () => {
    const { text, facts } = open(
      { organization: 'Lumen', leftOrganization: 'Halden', changedEmployerOn: ago(30) },
      { text: 'Re: AW: Port call planning', on: ago(990) },
      { gives: [giveOf(entryOf('you', 'offer', 'an hour on cross-border tax'))] },
    )
    expect(text).toBe(
      'Hello Ana, it has been a while: we were last in touch in March 2024, about “Port call planning”. ' +
        'I saw that you are at Lumen now, and I hope you feel at home there. ' +
        'I remember that you were looking for “a tax lawyer”; if it is still of use, what I can offer is “an hour on cross-border tax”, gladly and with nothing in return.',
    )
    expect(facts.map(({ kind }) => kind)).toEqual(['last-word', 'moved', 'give'])
  })

  it('offers somebody to meet without naming them before they agreed', () => {
    const { text } = open({}, null, { gives: [giveOf(null)] })
    expect(text).toContain('I have come across somebody who may be right for it')
    expect(text).not.toContain('Bram')
  })

  it('gives thanks where nothing else can be given, for what is on record', () => {
    const thanks = { received: [{ personId: 'ana', kind: 'introduction', madeOn: '2023-03-02' }] }
    expect(open({ received: 1 }, null, thanks).text).toContain(
      'I have not forgotten the introduction you made for me in March 2023: thank you, again.',
    )
    expect(open({ lastRecommendedMeOn: '2021-05-04', received: 1 }).text).toContain(
      'the recommendation you wrote for me in May 2021',
    )
  })

  it('only wishes well where nothing is on record, and keeps notes to the user', () => {
    const { text, facts } = open({ note: 'Left the firm in anger' })
    expect(text).toBe(
      'Hello Ana, it has been a while: we were last in touch in March 2024. There is nothing you need to do with this; I was thinking of you and wish you well.',
    )
    expect(facts.map(({ kind }) => kind)).toEqual(['last-word'])
  })

  it('leaves out a subject that is a question', () => {
    expect(open({}, { text: 'Could you help me?', on: ago(990) }).text).not.toContain('help me')
  })

  it('stays on one line whatever the names are, and asks for nothing', () => {
    const odd = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(odd, odd, odd, (givenName, organization, subject) => {
        const { text } = open(
          { givenName, organization, leftOrganization: 'Halden', changedEmployerOn: ago(3) },
          { text: subject, on: ago(990) },
        )
        expect(text).not.toMatch(/[\n\r\u202e]/u)
        const own = text.replaceAll(/“[^”]*”/gu, '')
        if (!/[?？؟]/u.test(`${givenName}${organization}`)) expect(own).not.toMatch(/[?？؟]/u)
        expect(own).not.toMatch(/\b(could|can|would|will) you\b/iu)
      }),
      { numRuns: 50 },
    )
  })
})
