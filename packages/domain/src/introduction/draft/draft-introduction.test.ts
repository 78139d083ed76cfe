import { describe, expect, it } from 'vitest'
import { type DraftFacts, draftIntroduction } from './index.ts'

const TODAY = '2026-11-23'
const ADA = { name: 'Ada Okafor', givenName: 'Ada', title: 'Head of Yard', organization: 'Halden Freight' }
const MIRA = { name: 'Mira Solberg', givenName: 'Mira', title: null, organization: null }
const BO = { name: 'Bo Lind', givenName: 'Bo', title: 'Buyer', organization: 'Rhine Parts' }
const step = (state: 'requested' | 'made' | 'met', cameOn: string) => ({
  stepId: cameOn,
  state,
  cameOn,
  note: 'She was tired and said so',
})

const FACTS: DraftFacts = {
  owner: { name: 'Ola Own', headline: 'Head of Purchasing', organization: 'Harbour Freight' },
  connector: MIRA,
  over: null,
  person: ADA,
  forPerson: null,
  reason: 'she rebuilt a yard in a year, and we are about to',
  offer: 'a tested tender template',
  need: 'a second crane supplier',
  progress: null,
  outcomes: [],
}
const draft = (change: Partial<DraftFacts> = {}) => draftIntroduction({ ...FACTS, ...change }, TODAY)

describe('the letters of an introduction', () => {
  it('say who asks, whom, why, what they bring, and make it easy to say no', () => {
    const { blurb, note, report, missing } = draft()
    expect(blurb).toBe(
      [
        'I am Ola Own, Head of Purchasing at Harbour Freight. I would like to get to know Ada Okafor, Head of Yard at Halden Freight. The reason: she rebuilt a yard in a year, and we are about to.',
        'What I can bring: a tested tender template. I understand that Ada is looking for this: a second crane supplier. If I can help with it, gladly.',
        'Twenty minutes would be plenty, whenever it suits; and if it does not, that is quite all right.',
        'Ola Own',
      ].join('\n\n'),
    )
    expect(note).toContain('Dear Mira,')
    expect(note).toContain('No reason is needed')
    expect(report).toBeNull()
    expect(missing).toEqual([])
  })

  it('leave out what is not on record and say what is missing', () => {
    const nothing = { name: null, headline: null, organization: null }
    const { blurb, missing } = draft({
      owner: nothing,
      person: { ...ADA, title: null, organization: null },
      reason: null,
      offer: null,
      need: null,
    })
    expect(blurb).toBe(
      'I would like to get to know Ada Okafor.\n\nTwenty minutes would be plenty, whenever it suits; and if it does not, that is quite all right.',
    )
    expect(missing.map(({ fact }) => fact)).toEqual([
      'owner-name',
      'owner-title',
      'person-title',
      'reason',
      'offer',
    ])
    expect(blurb).not.toMatch(/null|undefined/)
  })

  it('tell the connector what came of it, without what was noted for oneself', () => {
    const progress = {
      state: 'met',
      acceptedOn: null,
      steps: [step('requested', '2026-10-01'), step('met', '2026-11-02')],
    } as const
    const { report } = draft({ progress, outcomes: ['Two yards send their tenders'] })
    expect(report).toContain('Thank you for introducing me to Ada Okafor. We met on 2 November.')
    expect(report).toContain('What came of it: Two yards send their tenders.')
    expect(report).not.toContain('tired')
  })

  it('ask the other first where the user brings two people together', () => {
    const { blurb, note, report } = draft({ connector: null, forPerson: BO })
    expect(note).toContain('Dear Ada,\n\nWould you like to meet Bo Lind, Buyer at Rhine Parts?')
    expect(blurb).toContain('Dear Ada, dear Bo,\n\nAda, this is Bo Lind, Buyer at Rhine Parts.')
    expect(report).toBeNull()
  })

  it('name who stands between, where the connector does not know them', () => {
    expect(draft().note).not.toContain('leads over')
    expect(draft({ over: 'Zoe Far' }).note).toContain('As far as I can tell, the way leads over Zoe Far.')
  })

  it('call people by their name, without the title before it', () => {
    const { note } = draft({ connector: { ...BO, name: 'Dr. Mira Solberg', givenName: 'Dr. Mira' } })
    expect(note).toContain('Dear Mira,')
  })

  it('hold names that break lines or turn the direction of a sentence', () => {
    const { blurb } = draft({ person: { ...ADA, name: 'Ada\u202e\nOkafor', title: null } })
    expect(blurb).toContain('Ada Okafor, at Halden Freight')
  })
})
