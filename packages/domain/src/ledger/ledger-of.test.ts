import { describe, expect, it } from 'vitest'
import type { Deed } from '../few/index.ts'
import { balanceOver, NO_BALANCE } from './balance.ts'
import { entryOf, TODAY } from './ledger.fixture.ts'
import { ledgerOf } from './ledger-of.ts'
import { balanceInWords, entryReason } from './words.ts'

const deed = (change: Partial<Deed> = {}): Deed => ({
  personId: 'ana',
  kind: 'introduction',
  on: '2026-05-04',
  source: 'message',
  sourceId: 'm1',
  quote: 'Let me introduce you to Jonas Berg.',
  about: 'Jonas Berg',
  ...change,
})

describe('the ledger', () => {
  it('holds what is kept and what was read, newest first, each with where it stands', () => {
    const { favorId, personId, direction, kind, text, weight, madeOn, answer, answeredOn } = entryOf()
    const kept = {
      favorId: favorId ?? '',
      personId,
      direction,
      kind,
      text,
      weight,
      madeOn,
      answer,
      answeredOn,
    }
    const entries = ledgerOf([kept], {
      received: [deed(), deed({ kind: 'same-employer', source: 'positions' }), deed({ source: 'favor' })],
      given: [deed({ on: '2026-09-01', sourceId: 'm2', quote: null })],
    })
    expect(entries.map((entry) => [entry.source, entry.direction, entry.madeOn, entry.text])).toEqual([
      ['favor', 'given', TODAY, 'Read her contract'],
      ['message', 'given', '2026-09-01', 'Introduced you to Jonas Berg'],
      ['message', 'received', '2026-05-04', 'Let me introduce you to Jonas Berg.'],
    ])
  })
})

describe('the words', () => {
  it('say what was done, when, and where it was read', () => {
    const entry = entryOf({
      direction: 'received',
      kind: 'lead',
      source: 'note',
      text: 'Sent me to the yard',
      madeOn: '2026-03-02',
    })
    expect(entryReason(entry, TODAY).text).toBe(
      'They put your name forward on 2 March: “Sent me to the yard” (read in a note)',
    )
    expect(entryReason(entryOf({ direction: 'asked', text: '' }), TODAY).text).toBe(
      'You asked on 23 November',
    )
  })

  it('never speak of a debt', () => {
    const sentences = [
      balanceInWords(NO_BALANCE),
      balanceInWords(balanceOver([entryOf({ kind: 'business' })], TODAY)),
      balanceInWords(balanceOver([entryOf({ kind: 'business', direction: 'received' })], TODAY)),
      balanceInWords(
        balanceOver([entryOf({ kind: 'business', direction: 'received' }), entryOf()], TODAY),
        false,
      ),
    ]
    expect(sentences).toEqual([
      'Nothing is on record yet of what you gave or got.',
      'You gave them something, and asked for nothing yet.',
      'They did something for you; nothing that you gave is on record yet.',
      'These people did more for you lately.',
    ])
    expect(sentences.join(' ')).not.toMatch(/\bow(?:e|ed|es)\b|debt/iu)
  })
})
