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
})
