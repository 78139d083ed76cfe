import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOver } from '../ledger/index.ts'
import { entryOf as favorOf } from '../ledger/ledger.fixture.ts'
import type { Reason } from '../plan/index.ts'
import {
  ana,
  bram,
  cleo,
  entryOf,
  matchInputOf,
  needOf,
  objectiveOf,
  TODAY,
  talk,
} from './learned.fixture.ts'
import { matchLearned } from './match.ts'

const texts = (reasons: readonly Reason[] = []) => reasons.map(({ text }) => text)
const everybody = [ana, bram, cleo]

describe('who should meet whom', () => {
  it('are one who needs and one who is what is needed, with the words and dates that say so', () => {
    const { introduce, notice } = matchLearned(
      matchInputOf(everybody, [entryOf('ana', 'need', 'a customs broker in Rotterdam')]),
    )
    expect(introduce).toHaveLength(1)
    expect(introduce[0]).toMatchObject({ aId: 'ana', bId: 'bram', offer: null, isMutual: false })
    expect(introduce[0]?.suggestion).toBe(
      'Introduce Ana Ribeiro to Bram Visser, for “a customs broker in Rotterdam”',
    )
    expect(texts(introduce[0]?.reasons).slice(0, 4)).toEqual([
      'Ana Ribeiro needs “a customs broker in Rotterdam”, as you noted on 3 October',
      'Bram Visser is Customs Broker at Delta Freight',
      'This answers “customs”, “broker”',
      'In the place that is asked for',
    ])
    expect(notice).toBeNull()
  })

  it('are found across languages and by another name', () => {
    const { introduce } = matchLearned(
      matchInputOf(everybody, [entryOf('ana', 'need', 'sucht einen Zollagenten für Antwerpen')]),
    )
    expect(introduce).toEqual([])
    const near = matchLearned(matchInputOf(everybody, [entryOf('ana', 'need', 'einen Zollagenten')]))
    expect(near.introduce.map(({ bId }) => bId)).toEqual(['bram'])
  })

  it('are not told apart by a part of a longer name', () => {
    const offer = entryOf('cleo', 'offer', 'experience in investor relations')
    const found = (need: string) =>
      matchLearned(matchInputOf(everybody, [entryOf('ana', 'need', need), offer])).introduce.length
    expect(found('an investor')).toBe(0)
    expect(found('someone who has done investor relations')).toBe(1)
  })

  it('are one introduction where each has what the other needs', () => {
    const { introduce } = matchLearned(
      matchInputOf(everybody, [
        entryOf('ana', 'need', 'a patent attorney'),
        entryOf('ana', 'offer', 'office space in Ghent'),
        entryOf('cleo', 'need', 'an office in Ghent'),
        entryOf('cleo', 'offer', 'introductions to patent attorneys'),
      ]),
    )
    expect(introduce).toHaveLength(1)
    expect(introduce[0]?.isMutual).toBe(true)
    expect(introduce[0]?.suggestion).toMatch(/each has what the other needs$/)
    const alone = matchLearned(
      matchInputOf(everybody, [
        entryOf('ana', 'need', 'a patent attorney'),
        entryOf('cleo', 'offer', 'introductions to patent attorneys'),
      ]),
    )
    expect(introduce[0]?.score).toBeGreaterThan(alone.introduce[0]?.score ?? 100)
  })

  it('are not proposed for words that say nothing, in another place, or below the level', () => {
    const found = (need: string) =>
      matchLearned(
        matchInputOf(everybody, [
          entryOf('ana', 'need', need),
          entryOf('cleo', 'offer', 'help people with a project'),
        ]),
      ).introduce.length
    expect(found('someone who can help with a project')).toBe(0)
    expect(found('a customs broker in Lisbon')).toBe(0)
    expect(found('a customs broker')).toBe(1)
    expect(found('a broker for yachts')).toBe(0)
    expect(found('a freight forwarder')).toBe(0)
    expect(found('a chief customs executive')).toBe(0)
  })

  it('are in touch with the user: somebody else is only told of', () => {
    const silent = { facts: bram.facts, contacts: talk(1500, 2) }
    const { introduce, give } = matchLearned(
      matchInputOf([ana, silent], [entryOf('ana', 'need', 'a customs broker')]),
    )
    expect(introduce).toEqual([])
    expect(give[0]?.offer).toBeNull()
    expect(give[0]?.suggestion).toBe('Tell Ana Ribeiro of Bram Visser, Customs Broker at Delta Freight')
    expect(texts(give[0]?.reasons)).toContain(
      'You are hardly in touch with Bram Visser: have a word before you bring the two together',
    )
  })

  it('are named people, and neither of them the same', () => {
    const number = { facts: { ...bram.facts, isNamed: false }, contacts: talk(5) }
    const { introduce, give } = matchLearned(
      matchInputOf(
        [ana, number],
        [entryOf('ana', 'need', 'a customs broker'), entryOf('ana', 'offer', 'contacts to a customs broker')],
      ),
    )
    expect([...introduce, ...give]).toEqual([])
  })
})

describe('what the user can give', () => {
  it('is an own offer that answers a need', () => {
    const { give } = matchLearned(
      matchInputOf(everybody, [
        entryOf('cleo', 'need', 'help with a grant application'),
        entryOf('you', 'offer', 'review grant applications'),
      ]),
    )
    expect(give).toHaveLength(1)
    expect(give[0]).toMatchObject({
      personId: 'cleo',
      suggestion: 'Offer Cleo Marsh “review grant applications”',
    })
    expect(texts(give[0]?.reasons)[1]).toBe(
      'You noted on 3 October that you can offer “review grant applications”',
    )
  })

  it('fades with time, says so, and ends when it is settled', () => {
    const scoreFor = (change: Parameters<typeof entryOf>[3]) => {
      const { give } = matchLearned(
        matchInputOf(everybody, [
          entryOf('cleo', 'need', 'a laser cutter', change),
          entryOf('you', 'offer', 'a laser cutter'),
        ]),
      )
      return give[0]
    }
    const [today, old] = [scoreFor({ learnedOn: '2026-11-23' }), scoreFor({ learnedOn: '2026-04-01' })]
    expect(old?.score).toBeLessThan(today?.score ?? 0)
    expect(texts(old?.reasons)).toContain(
      '“a laser cutter” was noted 7 months ago: ask whether it still holds',
    )
    expect(scoreFor({ learnedOn: '2024-10-01' })).toBeUndefined()
    expect(scoreFor({ settledOn: '2026-11-01' })).toBeUndefined()
  })
})

describe('what the user could ask', () => {
  const offers = [
    entryOf('ana', 'offer', 'introductions to solar investors'),
    entryOf('cleo', 'offer', 'knows solar investors in Lisbon'),
  ]

  it('is held back where nothing was given yet, with what could be given first', () => {
    const { ask } = matchLearned(
      matchInputOf(everybody, [
        ...offers,
        entryOf('you', 'need', 'investors for solar energy'),
        entryOf('you', 'offer', 'a sound studio'),
        entryOf('ana', 'need', 'a sound studio'),
      ]),
    )
    expect(ask.map(({ personId }) => personId)).toEqual(['cleo', 'ana'])
    expect(ask[0]?.heldBack).toBeNull()
    expect(ask[1]?.heldBack).toBe(
      'Nothing that you gave Ana Ribeiro is on record yet. Give first: Offer Ana Ribeiro “a sound studio”.',
    )
  })

  it('is held back while something else that was asked of them is open', () => {
    const given = favorOf({ personId: 'ana' })
    const asked = favorOf({ personId: 'ana', direction: 'asked', madeOn: '2026-11-03' })
    const { ask } = matchLearned(
      matchInputOf(everybody, [...offers, entryOf('you', 'need', 'investors for solar energy')], {
        balances: new Map([['ana', balanceOver([given, asked], TODAY)]]),
      }),
    )
    expect(ask.find(({ personId }) => personId === 'ana')?.heldBack).toBe(
      'Something you asked Ana Ribeiro for is open since 3 November. Until there is an answer, give: ask what they need.',
    )
  })

  it('serves the needs of objectives, and their statements where they have none', () => {
    const objectives = [objectiveOf({ statement: 'Two solar investors on board by June' })]
    const byStatement = matchLearned(matchInputOf(everybody, offers, { objectives }))
    expect(byStatement.ask.map(({ personId, objectiveId }) => [personId, objectiveId])).toEqual([
      ['cleo', 'o1'],
      ['ana', 'o1'],
    ])
    const asked = matchLearned(
      matchInputOf(everybody, offers, {
        objectives,
        needs: [needOf({ topic: 'solar investors', count: 20 })],
      }),
    )
    expect(asked.ask.map(({ personId }) => personId)).toEqual(['cleo', 'ana'])
    const needs = [needOf({ topic: 'beekeeping' })]
    expect(matchLearned(matchInputOf(everybody, offers, { objectives, needs })).ask).toEqual([])
  })
})

describe('matches', () => {
  it('say what to do where there are none', () => {
    const codeOf = (...args: Parameters<typeof matchInputOf>) =>
      matchLearned(matchInputOf(...args)).notice?.code
    expect(codeOf([], [])).toBe('no-people')
    expect(codeOf(everybody, [])).toBe('nothing-learned')
    expect(codeOf(everybody, [entryOf('ana', 'need', 'a piano')])).toBe('nothing-fits')
    expect(codeOf(everybody, [entryOf('ana', 'need', 'a piano', { settledOn: '2026-11-01' })])).toBe(
      'all-settled',
    )
    expect(codeOf(everybody, [entryOf('ana', 'need', 'a piano')], { about: 'bram' })).toBe('nothing-learned')
  })

  it('can be those of one person', () => {
    const entries = [
      entryOf('ana', 'need', 'a customs broker'),
      entryOf('cleo', 'need', 'a laser cutter'),
      entryOf('you', 'offer', 'a laser cutter'),
    ]
    const found = matchLearned(matchInputOf(everybody, entries, { about: 'bram' }))
    expect([found.give.length, found.introduce.length]).toEqual([0, 1])
  })

  it('are the same whatever the order of entries and people, and always give reasons', () => {
    const entries = [
      entryOf('ana', 'need', 'a customs broker'),
      entryOf('cleo', 'need', 'a customs broker'),
      entryOf('ana', 'offer', 'a laser cutter'),
      entryOf('cleo', 'need', 'a laser cutter'),
      entryOf('you', 'need', 'a laser cutter'),
      entryOf('you', 'offer', 'advice from a customs broker'),
      entryOf('bram', 'need', 'a laser cutter'),
    ]
    const expected = matchLearned(matchInputOf(everybody, entries))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.shuffledSubarray(everybody, { minLength: everybody.length }),
        (shuffled, people) => {
          expect(matchLearned(matchInputOf(people, shuffled))).toEqual(expected)
        },
      ),
    )
    const all = [...expected.give, ...expected.introduce, ...expected.ask]
    expect(all.length).toBeGreaterThan(3)
    for (const { score, reasons } of all) {
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(100)
      expect(reasons.length).toBeGreaterThan(1)
    }
  })

  it('bear any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const entries = [entryOf('ana', 'need', text), entryOf('bram', 'offer', text)]
        const { introduce } = matchLearned(matchInputOf(everybody, entries))
        for (const { suggestion } of introduce) expect(suggestion).toBe(suggestion.toWellFormed())
      }),
      { numRuns: 50 },
    )
  })
})
