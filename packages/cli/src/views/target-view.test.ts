import { describe, expect, test } from 'vitest'
import { createStyle } from '../output/index.ts'
import { targetsView } from './target.view.ts'
import { targetFocusView } from './target-focus.view.ts'
import { targetMapView } from './target-map.view.ts'

const canvas = { style: createStyle(false), width: 80 }
const ID = '0192f0c1-0000-7000-8000-000000000001'
const placed = {
  targetId: ID,
  objectiveId: ID,
  objective: 'Two calls',
  organizationId: ID,
  organization: 'Halcyon Freight',
  state: 'mapping' as const,
}
const target = {
  ...placed,
  industry: null,
  because: null,
  value: 40_000,
  currency: 'EUR',
  createdAt: '2026-11-01T09:00:00Z',
  lastMovedOn: '2026-11-01',
  still: null,
  verdict: 'open' as const,
  qualification: 'Still to find out: “Ships abroad”',
  suggestion: null,
  people: 1,
  named: [{ personId: ID, name: 'Ada Okafor' }],
  moves: ['qualified' as const],
}

describe('targets', () => {
  test('stand by their state, with whom one knows there', () => {
    expect(targetsView({ targets: [target], total: 1, dropped: 2, notice: null }, canvas)).toEqual([
      '1 organization; 2 left the list',
      '',
      'mapping',
      '  Halcyon Freight',
      '    Worth 40,000 EUR',
      '    You know 1 person there: Ada Okafor',
      '    Still to find out: “Ships abroad”',
      `    ${ID}`,
    ])
  })

  test('are moved this week by somebody, for reasons, and decided on', () => {
    const lines = targetFocusView(
      {
        targets: [
          {
            ...placed,
            kind: 'name',
            person: { personId: ID, name: 'Ada Okafor' },
            minutes: 15,
            text: 'Ask Ada Okafor who decides',
            worth: 1,
            reasons: [{ kind: 'state', text: 'Being mapped' }],
          },
        ],
        decisions: [{ ...placed, text: 'No move for 5 weeks.', because: null }],
        dropped: 0,
        text: 'One target to move this week.',
        notice: null,
      },
      canvas,
    )
    expect(lines).toEqual([
      'One target to move this week.',
      '',
      '1. Halcyon Freight (mapping, 15 min)',
      '   Ask Ada Okafor who decides',
      '   – Being mapped',
      `   ${ID}`,
      '',
      'To decide',
      '  Halcyon Freight: No move for 5 weeks.',
      `  ${ID}`,
    ])
  })

  test('are mapped with the way to each person', () => {
    const person = { personId: null, title: null, function: null, level: null, state: null, strength: null }
    const lines = targetMapView(
      {
        targetId: ID,
        organization: 'Halcyon Freight',
        text: 'You know nobody there.',
        known: 0,
        reachable: 1,
        unreached: 0,
        functions: ['Legal'],
        levels: ['director'],
        cells: [
          {
            function: 'Legal',
            level: 'director',
            standing: 'reachable',
            isAsked: true,
            count: 2,
            people: [
              {
                ...person,
                name: 'Bo Lind',
                standing: 'reachable',
                probability: 0.34,
                via: [{ personId: ID, name: 'Ada Okafor' }],
              },
            ],
          },
        ],
        needs: [],
        next: null,
      },
      canvas,
    )
    expect(lines).toEqual([
      'Halcyon Freight',
      'You know nobody there.',
      '',
      'Legal',
      '  director (asked for)',
      '    · Bo Lind, 34% through Ada Okafor',
      '    and 1 more',
    ])
  })
})
