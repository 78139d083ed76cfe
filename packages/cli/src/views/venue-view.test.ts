import { describe, expect, test } from 'vitest'
import { createStyle } from '../output/index.ts'
import { routeView, venueSuggestionsView, venuesView } from './venue.view.ts'

const canvas = { style: createStyle(false), width: 80 }
const ID = '0192f0c1-0000-7000-8000-000000000001'

describe('venues', () => {
  test('read with who comes; those known by lists alone come after', () => {
    const text = venuesView(
      {
        venues: [
          {
            venueId: ID,
            kind: 'association',
            name: 'Rhine Circle',
            topic: 'Freight',
            place: null,
            url: null,
            attendance: 60,
            hours: 3,
            audience: [
              {
                function: 'Purchasing',
                level: 'director',
                industry: null,
                count: 30,
                text: '30 directors in Purchasing',
              },
            ],
            people: [{ personId: ID, name: 'Ada Okafor' }],
            gatherings: 2,
            lastOn: '2026-05-11',
          },
        ],
        series: [{ name: 'Harbour Breakfast', known: 11, gatherings: 1, lastOn: null }],
      },
      canvas,
    )
    expect(text).toEqual([
      'Rhine Circle (association)',
      '  Freight',
      '  60 people at one gathering',
      '  3 hours',
      '  2 gatherings on record, the newest on 2026-05-11',
      '  – 30 directors in Purchasing',
      '  With Ada Okafor',
      `  ${ID}`,
      '',
      'From attendee lists and your calendar',
      '  Harbour Breakfast (1 gathering on record, 11 people you know)',
    ])
  })

  test('say how to begin where there are none', () => {
    expect(venuesView({ venues: [], series: [] }, canvas).join(' ')).toContain('rapport venue add')
  })

  test('are suggested with their reasons, and a gap with its way out', () => {
    const need = {
      needId: ID,
      objectiveId: ID,
      objective: 'Two calls',
      text: '3 directors',
      missing: 2,
      ask: [],
    }
    const venue = {
      venueId: null,
      name: 'Harbour Breakfast',
      kind: 'series' as const,
      expected: 4,
      low: 2,
      high: 7,
      known: 3,
      attendance: 30,
      metBefore: 0,
      followedUp: 0,
      stillWarm: 0,
      hours: null,
      lastOn: null,
      evidence: 'people' as const,
      reasons: [{ kind: 'seen', text: '3 of 4 are of that kind' }],
    }
    const text = venueSuggestionsView(
      {
        needs: [
          { ...need, venues: [venue], gap: null },
          { ...need, venues: [], gap: 'Nothing on record shows where.' },
        ],
        notice: { code: 'no-venues', text: 'No place yet.', next: 'Add one.' },
      },
      canvas,
    )
    expect(text).toEqual([
      '3 directors',
      '  for “Two calls”',
      '  1. Harbour Breakfast',
      '    – 3 of 4 are of that kind',
      '',
      '3 directors',
      '  for “Two calls”',
      '  Nothing on record shows where.',
      '',
      'No place yet.',
      'Add one.',
    ])
  })
})

test('the way to a person names the channel, the go-betweens and the places', () => {
  const brief = {
    personId: ID,
    name: 'Bo Lind',
    title: null,
    organization: null,
    function: null,
    level: null,
    industry: null,
    place: null,
    strength: 40,
    state: 'warm' as const,
    lastContactOn: null,
  }
  const text = routeView(
    {
      personId: ID,
      name: 'Ada Okafor',
      state: 'dormant',
      channel: { channel: 'email', text: 'By e-mail', reasons: [{ kind: 'worked', text: 'On 4 days' }] },
      via: [
        { ...brief, evidence: 'inferred', reasons: [{ kind: 'same-organization', text: 'Works there too' }] },
      ],
      venues: [],
      text: 'You have spoken before.',
    },
    canvas,
  )
  expect(text).toEqual([
    'You have spoken before.',
    'How',
    '  By e-mail',
    '    – On 4 days',
    'Through whom',
    '  Bo Lind (inferred)',
    '    – Works there too',
    ID,
  ])
})
