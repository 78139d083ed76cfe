import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NETWORK_KINDS } from '../../network-kind.ts'
import { proposeStrategy } from './proposal.ts'
import { WHY_WORDS } from './why-words.ts'

const kindsIn = (why: string) => proposeStrategy(why).networks.map(({ kind }) => kind)

describe('reading why somebody networks', () => {
  it('finds several purposes in one sentence, each with its own words', () => {
    const { networks, conflicts, notice } = proposeStrategy(
      'I want a new job and to keep close to my old friends, and people should recommend my studio.',
    )
    expect(networks.map(({ kind, purpose, words }) => ({ kind, purpose, words }))).toEqual([
      { kind: 'career', purpose: 'I want a new job', words: ['job'] },
      { kind: 'social', purpose: 'Keep close to my old friends', words: ['close to my', 'friends'] },
      { kind: 'brand', purpose: 'People should recommend my studio', words: ['recommend'] },
    ])
    expect(networks.every(({ reasons }) => reasons.length > 0)).toBe(true)
    expect(conflicts.map(({ kinds }) => kinds)).toEqual([
      ['social', 'career'],
      ['social', 'brand'],
      ['career', 'brand'],
    ])
    expect(notice).toBeNull()
  })

  it('keeps one purpose whole, in the words it was said in', () => {
    const why = 'I moved to Lisbon alone, and I do not want to lose my friends back home'
    expect(proposeStrategy(why).networks.map(({ purpose }) => purpose)).toEqual([why])
  })

  it('asks which of the five is meant where the words do not tell', () => {
    for (const why of [
      'to network',
      'Networking is important',
      'my boss told me to',
      'meet new people',
      '?',
      '🙂',
    ]) {
      const { networks, notice } = proposeStrategy(why)
      expect(networks).toEqual([])
      expect(notice?.code).toBe('unsure')
      expect(notice?.choices.map(({ kind }) => kind)).toEqual(NETWORK_KINDS)
    }
  })

  it('lets a longer phrase speak for the words in it', () => {
    expect(kindsIn('a sounding board for our family business')).toEqual(['strategic'])
    expect(kindsIn('be seen as an expert in stage lighting')).toEqual(['brand'])
    expect(kindsIn('to advertise on social media')).toEqual([])
  })

  it('takes a hint only together with another', () => {
    expect(kindsIn('questions')).toEqual([])
    expect(kindsIn('somewhere to ask questions')).toEqual(['operational'])
  })

  it('knows every phrase of its lists by itself', () => {
    for (const kind of NETWORK_KINDS) {
      for (const phrase of WHY_WORDS[kind].says) {
        const said = phrase.replaceAll('*', '').replaceAll('…', 'it')
        expect([phrase, kindsIn(said)]).toEqual([phrase, [kind]])
      }
    }
  })

  it('answers any text, each kind at most once, with words that stand in it', () => {
    const words = NETWORK_KINDS.flatMap((kind) => WHY_WORDS[kind].says.slice(0, 5))
    const anyText = fc.array(fc.oneof(fc.constantFrom(...words, 'and', ',', '; '), fc.string()), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(anyText, (parts) => {
        const why = parts.join(' ')
        const { networks, notice } = proposeStrategy(why)
        expect(new Set(networks.map(({ kind }) => kind)).size).toBe(networks.length)
        expect(notice === null).toBe(networks.length > 0)
        const text = why.replace(/\s+/g, ' ')
        for (const { purpose, words: found } of networks) {
          expect(purpose).not.toBe('')
          for (const word of found) expect(text).toContain(word)
        }
      }),
    )
  })
})
