import { describe, expect, it } from 'vitest'
import { addDays } from '../../plain-date.ts'
import { relationships } from '../../strength/index.ts'
import { type Contact, logOf, personOf } from '../../strength/log.fixture.ts'
import { balancesOf } from '../balance.ts'
import type { LedgerEntry } from '../entry.ts'
import { entryOf, TODAY } from '../ledger.fixture.ts'
import { giveNow } from './give-now.ts'
import type { GiveInput } from './item.ts'

const ago = (days: number) => addDays(TODAY, -days)
const people = [
  personOf({ personId: 'ana', name: 'Ana Ribeiro' }),
  personOf({ personId: 'bram', name: 'Bram Visser' }),
]

const give = (
  entries: readonly Partial<LedgerEntry>[],
  change: Partial<GiveInput> = {},
  contacts: readonly (readonly Contact[])[] = [[], []],
) => {
  const ledger = entries.map(entryOf)
  return giveNow({
    people,
    relationships: relationships(logOf(contacts), people, TODAY),
    entries: ledger,
    balances: balancesOf(ledger, TODAY),
    followUps: [],
    matches: { give: [], introduce: [] },
    hasWrittenSince: () => false,
    today: TODAY,
    ...change,
  })
}

const received = { direction: 'received', madeOn: ago(20) } as const
const followUp = (dueOn: string) => ({
  followUpId: 'u1',
  personId: 'ana',
  text: 'Send her the template',
  dueOn,
  madeOn: ago(9),
  settledOn: null,
  settledAs: null,
})

describe('what one could give now', () => {
  it('is nothing where nothing waits', () => {
    expect(give([])).toEqual([])
    expect(give([{ madeOn: ago(5) }])).toEqual([])
  })

  it('begins with promises, as they come due', () => {
    const items = give([{ direction: 'asked-of-me', madeOn: ago(2), personId: 'bram' }], {
      followUps: [followUp(ago(1))],
    })
    expect(items.map(({ kind }) => kind)).toEqual(['promise', 'ask'])
    expect(items[0]).toMatchObject({
      suggestion: 'Send her the template (Ana Ribeiro)',
      followUpId: 'u1',
      reasons: [{ text: 'It was meant for 22 November' }],
    })
    expect(give([], { followUps: [followUp(addDays(TODAY, 40))] })).toEqual([])
    expect(give([], { followUps: [{ ...followUp(ago(1)), settledOn: TODAY }] })).toEqual([])
  })

  it('is what they asked, until it is answered', () => {
    const asked = { direction: 'asked-of-me', madeOn: ago(6), text: 'Look over the tender' } as const
    expect(give([asked])).toMatchObject([
      { kind: 'ask', suggestion: 'Give Ana Ribeiro an answer to what they asked: “Look over the tender”' },
    ])
    expect(give([{ ...asked, answer: 'declined', answeredOn: ago(1) }])).toEqual([])
  })

  it('is an answer to what they wrote lately', () => {
    expect(give([], {}, [[{ at: ago(4), direction: 'received' }], []])).toMatchObject([
      { kind: 'answer', suggestion: 'Write back to Ana Ribeiro', since: ago(4) },
    ])
    expect(give([], {}, [[{ at: ago(90), direction: 'received' }], []])).toEqual([])
  })

  it('is thanks for what nothing of one’s own followed', () => {
    const introduced = { ...received, kind: 'introduction', text: 'Introduced me to the yard' } as const
    expect(give([introduced])).toMatchObject([
      {
        kind: 'thanks',
        suggestion: 'Thank Ana Ribeiro for the introduction',
        reasons: [
          { text: 'They introduced you on 3 November: “Introduced me to the yard”' },
          { kind: 'no-word' },
        ],
      },
    ])
    expect(give([introduced], { hasWrittenSince: () => true })).not.toMatchObject([{ kind: 'thanks' }])
    expect(give([{ ...introduced, isThanked: true }])).not.toMatchObject([{ kind: 'thanks' }])
    expect(give([introduced, { madeOn: ago(3) }])).toEqual([])
  })

  it('is praise in return, and a question to whoever did much more', () => {
    const written = { hasWrittenSince: () => true }
    expect(give([{ ...received, kind: 'endorsement' }], written)).toMatchObject([
      { kind: 'endorsement', suggestion: 'Endorse Ana Ribeiro, if you can speak for their work' },
    ])
    expect(
      give(
        [
          { ...received, kind: 'endorsement' },
          { kind: 'recommendation', madeOn: ago(900) },
        ],
        written,
      ),
    ).toEqual([])
    expect(give([{ ...received, kind: 'business' }], written)).toMatchObject([
      { kind: 'return', suggestion: 'Ask Ana Ribeiro what would help them now' },
    ])
  })

  it('leaves in peace who is let rest, but for what waits', () => {
    const resting = people.map((person) => ({ ...person, rest: { until: null, reason: null } }))
    const change = { people: resting, hasWrittenSince: () => true }
    expect(give([{ ...received, kind: 'business' }], change)).toEqual([])
    expect(give([], { ...change, followUps: [followUp(TODAY)] })).toHaveLength(1)
  })
})
