import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../api/index.ts'
import { entryWords } from './entry-words.ts'

const entry = (part: Partial<TimelineEntry>): TimelineEntry => ({
  entryId: 'e',
  kind: 'message',
  at: null,
  channel: 'linkedin',
  direction: 'sent',
  title: null,
  text: null,
  others: 0,
  minutes: null,
  isOwn: false,
  importId: null,
  ...part,
})

describe('a line of the timeline', () => {
  it('says who wrote to whom, and how many listened', () => {
    expect(entryWords(entry({}), 'Mira')).toBe('You wrote')
    expect(entryWords(entry({ direction: 'received', others: 2 }), 'Mira')).toBe('Mira wrote, with 2 others')
  })

  it('says which way a recommendation went', () => {
    expect(entryWords(entry({ kind: 'recommendation', direction: 'received' }), 'Mira')).toBe(
      'Mira recommended you',
    )
    expect(entryWords(entry({ kind: 'recommendation', direction: 'given' }), 'Mira')).toBe(
      'You recommended Mira',
    )
  })

  it('says how long one met or spoke, and with how many others', () => {
    const meeting = entry({ kind: 'meeting', minutes: 45, others: 3, title: 'Harbour review' })
    expect(entryWords(meeting, 'Mira')).toBe('You met, 45 min, with 3 others: Harbour review')
    expect(entryWords(entry({ kind: 'call', direction: 'received', minutes: 75 }), 'Mira')).toBe(
      'Mira called, 1 h 15',
    )
    expect(entryWords(entry({ kind: 'call', direction: 'sent' }), 'Mira')).toBe('You called Mira')
  })

  it('says who mailed whom, and where both have been', () => {
    expect(entryWords(entry({ kind: 'mail', direction: 'sent', title: 'Berths' }), 'Mira')).toBe(
      'Your e-mail: Berths',
    )
    expect(entryWords(entry({ kind: 'mail', direction: 'received' }), 'Mira')).toBe('E-mail from Mira')
    expect(entryWords(entry({ kind: 'attendance', title: 'Port Days' }), 'Mira')).toBe('Both at Port Days')
  })
})
