import { describe, expect, it } from 'vitest'
import { missingIn, NO_CHANGES, partsOf, type Reading, toKeep } from './said-line.ts'

const at = { start: 0, end: 1 }
const candidate = (personId: string, name: string) => ({
  personId,
  name,
  title: null,
  organization: null,
  fit: 'given-name' as const,
  why: '',
})
const ANA = candidate('ana', 'Ana Ribeiro')
const EMMAS = [candidate('wilson', 'Emma Wilson'), candidate('larsen', 'Emma Larsen')]

const READING: Reading = {
  line: 'coffee with ana, Emma and Zoltan',
  isContact: true,
  people: [
    { ...at, text: 'ana', role: 'with', candidates: [ANA], personId: 'ana', proposal: null },
    { ...at, text: 'Tom', role: 'mentioned', candidates: [], personId: 'tom', proposal: null },
    { ...at, text: 'Emma', role: 'with', candidates: EMMAS, personId: null, proposal: null },
    {
      ...at,
      text: 'Zoltan',
      role: 'with',
      candidates: [],
      personId: null,
      proposal: { name: 'Zoltan Bakri', organization: null },
    },
  ],
  on: { date: '2026-11-23', span: null },
  channel: null,
  direction: 'mutual',
  minutes: { ...at, value: 20 },
  learned: [{ ...at, about: 1, kind: 'need', text: 'a crane' }],
  news: [],
  favors: [],
  followUps: [{ ...at, about: 3, text: 'send the deck', dueOn: '2026-11-25', isDueSaid: false }],
  notice: null,
}
const CHOSEN = {
  ...NO_CHANGES,
  people: {
    Emma: { as: 'person', personId: 'larsen', name: 'Emma Larsen' },
    Zoltan: { as: 'new', name: 'Zoltan Bakri', organization: 'Ferrum' },
  },
} as const

describe('a reading that is put right', () => {
  it('waits until everybody it was with is known, or left out', () => {
    expect(missingIn(READING, NO_CHANGES)).toBe('open')
    expect(missingIn(READING, CHOSEN)).toBeNull()
    expect(missingIn({ ...READING, people: [] }, NO_CHANGES)).toBe('nobody')
    const nobody = { ana: { as: 'nobody' }, Emma: { as: 'nobody' }, Zoltan: { as: 'nobody' } } as const
    expect(missingIn(READING, { ...NO_CHANGES, people: nobody })).toBe('nobody')
  })

  it('is kept with everybody in their place, also those only spoken of', () => {
    expect(toKeep(READING, CHOSEN)).toMatchObject({
      personIds: ['ana', 'larsen'],
      newPeople: [{ name: 'Zoltan Bakri', organization: 'Ferrum' }],
      aboutIds: ['tom'],
      channel: 'other',
      minutes: 20,
      learned: [{ about: 3, kind: 'need', text: 'a crane' }],
      followUps: [{ about: 2, text: 'send the deck', dueOn: '2026-11-25' }],
    })
  })

  it('is kept without what was struck out, in the words and with the day it was given', () => {
    const [need, todo] = partsOf(READING, NO_CHANGES)
    const kept = toKeep(READING, {
      ...CHOSEN,
      struck: { [need?.key ?? '']: true },
      texts: { [todo?.key ?? '']: 'send the new deck' },
      dues: { [todo?.key ?? '']: '2026-12-01' },
      minutes: null,
    })
    expect(kept).toMatchObject({
      learned: [],
      followUps: [{ text: 'send the new deck', dueOn: '2026-12-01' }],
      minutes: null,
    })
  })
})
