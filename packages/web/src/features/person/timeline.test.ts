import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../api/index.ts'
import { groupTimeline } from './timeline-groups.ts'

const entry = (
  entryId: string,
  at: string | null,
  kind: TimelineEntry['kind'] = 'message',
): TimelineEntry => ({
  entryId,
  kind,
  at,
  channel: 'linkedin',
  direction: 'sent',
  title: null,
  text: null,
  others: 0,
  minutes: null,
  isOwn: false,
  importId: null,
})

describe('groupTimeline', () => {
  it('reads the messages of one day as one exchange', () => {
    const months = groupTimeline([
      entry('a', '2026-03-02T10:00:00Z'),
      entry('b', '2026-03-02T09:00:00Z'),
      entry('c', '2026-03-01T09:00:00Z'),
      entry('d', '2025-12-01T09:00:00Z', 'note'),
    ])
    expect(months.map((month) => month.month)).toEqual(['2026-03', '2025-12'])
    expect(months[0]?.groups.map((group) => group.entries.length)).toEqual([2, 1])
  })

  it('keeps what carries no date', () => {
    expect(groupTimeline([entry('a', null)])[0]?.month).toBeNull()
  })

  it('loses nothing', () => {
    const entries = ['a', 'b', 'c'].map((id, at) => entry(id, `2026-0${at + 1}-01T00:00:00Z`))
    const seen = groupTimeline(entries).flatMap((month) => month.groups.flatMap((group) => group.entries))
    expect(seen).toEqual(entries)
  })
})
