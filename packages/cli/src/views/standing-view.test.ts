import { describe, expect, test } from 'vitest'
import { createStyle } from '../output/index.ts'
import { historyView, standingLines, standingsView } from './standing.view.ts'

const canvas = { style: createStyle(false), width: 80 }
const ID = '0192f0c1-0000-7000-8000-000000000001'

describe('how one stands', () => {
  test('reads as a table, by who will be in touch', () => {
    const row = {
      personId: ID,
      person: 'Mira Adler',
      strength: 71,
      state: 'warm',
      p30: 0.824,
      expectedDays: 17,
      lastContactOn: '2026-11-16',
    } as const
    const text = standingsView({ people: [row] }, { ...canvas, width: 120 }).join('\n')
    expect(text).toMatch(/Mira Adler +warm +71 +82% +2026-11-16/)
    expect(text).toContain('1 person')
    expect(standingsView({ people: Array(150).fill(row) }, canvas).at(-1)).toBe(
      '100 of 150 people; all of them with --json',
    )
    expect(standingsView({ people: [] }, canvas)).toEqual(['Nobody was known by then.'])
  })

  test('says what the user said beside what the record reads, and each part with what it adds', () => {
    const text = standingLines(
      {
        readStrength: 34,
        said: { strength: 80, reason: 'The school gate', on: '2026-05-03' },
        rest: { until: '2027-03-01', reason: null },
        p30: 0.4,
        expectedDays: 58,
        chance: 'as likely as not, about 4 in 10',
        pRevive: null,
        rhythm: 'You usually speak every 6 weeks; the next word is about due.',
        components: [
          { kind: 'frequency', label: 'How often', text: 'In touch on 9 days since March 2026', points: 40 },
          { kind: 'recency', label: 'How lately', text: 'Last in touch 5 weeks ago', points: -6 },
          { kind: 'history', label: 'Favors', text: 'No favors on record', points: 0 },
        ],
      },
      canvas,
    ).join('\n')
    expect(text).toContain('You said 80 on 2026-05-03 (The school gate); the record reads 34.')
    expect(text).toContain('A word within 30 days: as likely as not, about 4 in 10.')
    expect(text).toContain('You let them rest until 2027-03-01.')
    expect(text).toMatch(/\+40 +How often +In touch on 9 days/)
    expect(text).toMatch(/–6 +How lately/)
    expect(text).toMatch(/· +Favors/)
  })

  test('goes back month by month as bars, with the state or how many one was in touch with', () => {
    const point = { on: '2026-10-31', strength: 50, state: 'warm', people: null, inTouch: null } as const
    const person = historyView(
      { person: { personId: ID, person: 'Mira Adler', said: null }, points: [point] },
      canvas,
    )
    expect(person).toEqual(['Mira Adler', `  2026-10-31  50 ${'▇'.repeat(20)} warm`])
    const network = historyView(
      { person: null, points: [{ ...point, state: null, people: 300, inTouch: 41 }] },
      canvas,
    )
    expect(network[1]).toContain('in touch with 41 of 300')
  })
})
