import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JOB_FUNCTIONS, LEVELS } from '../title/index.ts'
import { gapOf } from './gap.ts'
import { candidacyOf, LIVELY, wantedOf } from './match.fixture.ts'
import { rankCandidates } from './rank-candidates.ts'

const BUYERS = wantedOf({ function: 'Purchasing', level: 'director' })
const buyer = (personId: string, facts = {}) => ({
  facts: { personId, function: 'Purchasing' as const, level: 'director' as const, ...facts },
})
const ALL = { limit: 1000, offset: 0 }
const idsOf = ({ candidates }: ReturnType<typeof rankCandidates>) =>
  candidates.map(({ person }) => person.personId)

describe('ranking who is known already', () => {
  it('puts a living tie before a silent one of the same fit, and ties by id', () => {
    const candidacy = candidacyOf([buyer('c'), buyer('b'), { ...buyer('z'), contacts: LIVELY }])
    expect(idsOf(rankCandidates(BUYERS, candidacy, ALL))).toEqual(['z', 'b', 'c'])
  })

  it('gives fit, the channel that works and reasons to everybody', () => {
    const candidacy = candidacyOf([{ ...buyer('a'), contacts: LIVELY }, buyer('b', { hasEmail: true })])
    const [first, second] = rankCandidates(BUYERS, candidacy, ALL).candidates
    expect(first?.fit).toBe(1)
    expect(first?.channel).toEqual({
      channel: 'email',
      text: 'By e-mail: that is how you were most in touch',
    })
    expect(first?.reasons.map(({ text }) => text)).toEqual([
      'Works in Purchasing',
      'Director',
      '6 messages, the last on 11 November',
    ])
    expect(second?.channel).toEqual({ channel: 'email', text: 'By e-mail: an address is on record' })
  })

  it('knows no channel to somebody with neither address nor connection', () => {
    const [only] = rankCandidates(BUYERS, candidacyOf([buyer('a')]), ALL).candidates
    expect(only?.channel).toBeNull()
  })

  it('never proposes a mere address, and finds a person asked for by name whatever they do', () => {
    const candidacy = candidacyOf([buyer('a', { isNamed: false }), { facts: { personId: 'b' } }])
    expect(rankCandidates(BUYERS, candidacy, ALL).total).toBe(0)
    expect(idsOf(rankCandidates(wantedOf({ personId: 'b' }), candidacy, ALL))).toEqual(['b'])
  })
})

const anybody = fc.record({
  function: fc.option(fc.constantFrom(...JOB_FUNCTIONS.slice(0, 3), 'Purchasing' as const)),
  level: fc.option(fc.constantFrom(...LEVELS)),
  place: fc.option(fc.constantFrom('Leeds', 'Rotterdam, Netherlands', 'Netherlands')),
  isNamed: fc.boolean(),
})
const crowd = fc.array(fc.tuple(anybody, fc.boolean()), { maxLength: 30 }).map((list) =>
  list.map(([facts, isLively], index) => ({
    facts: { ...facts, personId: `p${String(index).padStart(3, '0')}` },
    contacts: isLively ? LIVELY : [],
  })),
)
const wanted = fc.record({
  function: fc.option(fc.constant('Purchasing' as const)),
  level: fc.option(fc.constantFrom(...LEVELS)),
  place: fc.option(fc.constantFrom('Rotterdam', 'Netherlands')),
})

describe('for any people and any need', () => {
  it('the order they come in never shows', () => {
    fc.assert(
      fc.property(crowd, wanted, (known, asked) => {
        const forward = candidacyOf(known)
        const backward = candidacyOf(known.toReversed())
        const need = wantedOf(asked)
        expect(rankCandidates(need, backward, ALL)).toEqual(rankCandidates(need, forward, ALL))
        expect(gapOf(need, 3, backward)).toEqual(gapOf(need, 3, forward))
      }),
    )
  })

  it('pages hold each person once, in the order of the whole', () => {
    fc.assert(
      fc.property(crowd, wanted, fc.integer({ min: 1, max: 7 }), (known, asked, limit) => {
        const candidacy = candidacyOf(known)
        const need = wantedOf(asked)
        const whole = idsOf(rankCandidates(need, candidacy, ALL))
        const paged: string[] = []
        for (let offset = 0; offset < whole.length; offset += limit) {
          paged.push(...idsOf(rankCandidates(need, candidacy, { limit, offset })))
        }
        expect(paged).toEqual(whole)
      }),
    )
  })

  it('one more who fits never lowers how many are found, and found with missing covers what is wanted', () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 1, max: 9 }), (known, count) => {
        const before = gapOf(BUYERS, count, candidacyOf(known))
        const after = gapOf(BUYERS, count, candidacyOf([...known, buyer('new')]))
        expect(after.found).toBe(before.found + 1)
        expect(after.missing).toBeLessThanOrEqual(before.missing)
        expect(before.found + before.missing).toBeGreaterThanOrEqual(count)
        expect(before.inTouch).toBeLessThanOrEqual(before.found)
        expect(before.byLevel.reduce((sum, row) => sum + row.count, 0)).toBe(before.found)
        expect(before.reasons).not.toEqual([])
      }),
    )
  })
})
