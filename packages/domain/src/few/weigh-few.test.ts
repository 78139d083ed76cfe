import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needOf, objectiveOf, talk } from '../plan/input.fixture.ts'
import { DEED_KINDS } from './deed.ts'
import { deedOf, TODAY, weighed } from './input.fixture.ts'
import { suggestFew } from './suggest-few.ts'

const scoreOf = (...deeds: Parameters<typeof deedOf>[]) =>
  weighed(
    [{ facts: { personId: 'p' } }],
    deeds.map((deed) => deedOf(...deed)),
  ).evidence.get('p')?.score ?? 0

describe('what speaks for somebody', () => {
  it('lets an introduction outweigh ten endorsements of the same day', () => {
    const ten = Array.from(
      { length: 10 },
      (_, index) => ['p', 'endorsement', '2026-05-01', `s${index}`] as const,
    )
    expect(scoreOf(['p', 'introduction', '2026-05-01'])).toBeGreaterThan(
      scoreOf(...ten.map((deed) => [...deed] as Parameters<typeof deedOf>)),
    )
  })

  it('fades with the years, and counts a deed without a date as one half gone', () => {
    const fresh = scoreOf(['p', 'lead', '2026-11-01'])
    const old = scoreOf(['p', 'lead', '2016-11-01'])
    const undated = scoreOf(['p', 'lead', null])
    expect(fresh).toBeGreaterThan(undated)
    expect(undated).toBeGreaterThan(old)
    expect(old).toBeGreaterThan(0)
  })

  it('takes no notice of what is dated after today', () => {
    expect(weighed([{ facts: { personId: 'p' } }], [deedOf('p', 'lead', '2027-01-01')]).evidence.size).toBe(0)
  })

  it('stays within 0 to 100, is the same in any order, and gives every proposal a reason', () => {
    const anyDeed = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom(...DEED_KINDS),
        fc.constantFrom(null, '2010-01-01', '2024-02-29', TODAY, '2030-01-01'),
        fc.constantFrom('f1', 'f2', 'f3'),
      )
      .map((deed) => deedOf(...deed))
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 30 }), (deeds) => {
        const known = ['a', 'b', 'c'].map((personId) => ({ facts: { personId } }))
        const { evidence } = weighed(known, deeds)
        const ranked = suggestFew(evidence, new Set(), 10)
        for (const { score, reasons } of ranked) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
          expect(reasons.length).toBeGreaterThan(0)
        }
        const again = weighed(known.toReversed(), deeds.toReversed()).evidence
        expect(suggestFew(again, new Set(), 10).map(({ personId, score }) => [personId, score])).toEqual(
          ranked.map(({ personId, score }) => [personId, score]),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('says what was done, when, and where it can be checked', () => {
    const { evidence } = weighed(
      [{ facts: { personId: 'p' } }],
      [
        {
          personId: 'p',
          kind: 'introduction',
          on: '2024-05-12',
          source: 'message',
          sourceId: 'i7',
          quote: 'Let me introduce you to\u202e Jonas Berg.',
          about: 'Jonas Berg',
        },
      ],
    )
    expect(evidence.get('p')?.reasons).toEqual([
      {
        kind: 'introduction',
        text: 'Introduced you to Jonas Berg on 12 May 2024: “Let me introduce you to Jonas Berg.”',
        on: '2024-05-12',
        quote: 'Let me introduce you to Jonas Berg.',
        about: 'Jonas Berg',
        source: 'message',
        sourceId: 'i7',
      },
    ])
  })

  it.each([
    [{ ...deedOf('p', 'lead', TODAY), quote: null }, 'Put your name forward on 23 November 2026'],
    [
      { ...deedOf('p', 'worked-together', TODAY), quote: null, about: 'Halden Freight' },
      'You work together at Halden Freight',
    ],
    [
      { ...deedOf('p', 'worked-together', '2019-01-01'), quote: null, about: 'Halden Freight' },
      'You worked together at Halden Freight, until 1 January 2019',
    ],
    [
      { ...deedOf('p', 'same-employer', '2019-01-01'), quote: null, about: 'Halden Freight' },
      'Works at Halden Freight, where you worked too',
    ],
  ])('says %j in words that one would use', (deed, text) => {
    const contacts = talk(5)
    const reasons = weighed([{ facts: { personId: 'p' }, contacts }], [deed]).evidence.get('p')?.reasons ?? []
    expect(reasons.map((reason) => reason.text)).toContain(text)
  })

  it('puts endorsements into one line', () => {
    const skills = ['a', 'b', 'c', 'd'].map((skill) => deedOf('p', 'endorsement', '2023-03-01', skill))
    const [reason] = weighed([{ facts: { personId: 'p' } }], skills).evidence.get('p')?.reasons ?? []
    expect(reason?.text).toBe('Endorsed you for Skill a, Skill b, Skill c and more, last on 1 March 2023')
  })
})

describe('who is suggested', () => {
  const needs = [needOf({ function: 'Purchasing', level: 'director' })]
  const objectives = [objectiveOf()]
  const buyer = { function: 'Purchasing', level: 'director', connectedOn: '2021-02-08' } as const

  it('is never there for fit alone without saying so, and comes last', () => {
    const { evidence } = weighed(
      [
        { facts: { personId: 'fit', ...buyer } },
        { facts: { personId: 'tie' }, contacts: talk(300, 4) },
        { facts: { personId: 'deed' } },
      ],
      [deedOf('deed', 'help', '2016-01-01')],
      { needs, objectives },
    )
    const ranked = suggestFew(evidence, new Set(), 10)
    expect(ranked.at(-1)).toMatchObject({ personId: 'fit', basis: 'fit' })
    expect(ranked.at(-1)?.reasons.map(({ kind }) => kind)).toEqual(['fit-alone', 'need'])
    expect(ranked.find(({ personId }) => personId === 'tie')?.reasons[0]?.kind).toBe('no-deeds')
  })

  it('is nobody who is only an address, and nobody who is chosen already', () => {
    const { evidence } = weighed(
      [{ facts: { personId: 'address', isNamed: false } }, { facts: { personId: 'chosen' } }],
      [deedOf('address', 'lead', '2026-01-01'), deedOf('chosen', 'lead', '2026-01-01')],
    )
    expect(suggestFew(evidence, new Set(['chosen']), 10)).toEqual([])
  })

  it('adds a living tie and fit to what was done', () => {
    const { evidence } = weighed(
      [{ facts: { personId: 'both', ...buyer }, contacts: talk(5) }, { facts: { personId: 'alone' } }],
      [deedOf('both', 'lead', '2026-01-01'), deedOf('alone', 'lead', '2026-01-01')],
      { needs, objectives },
    )
    expect(evidence.get('both')?.score).toBeGreaterThan(evidence.get('alone')?.score ?? 0)
    expect(evidence.get('both')?.reasons.map(({ kind }) => kind)).toEqual(['lead', 'tie', 'need'])
  })

  it('does not take having worked at the same place for a deed', () => {
    const { evidence } = weighed(
      [{ facts: { personId: 'colleague' } }],
      [deedOf('colleague', 'same-employer', '2020-01-01')],
    )
    expect(suggestFew(evidence, new Set(), 10)).toEqual([])
  })
})
