import { describe, expect, test } from 'vitest'
import { createStyle } from '../output/index.ts'
import { duplicatesView, mergesView, removedView } from './duplicates.view.ts'
import { resolveView } from './resolve.view.ts'

const canvas = { style: createStyle(false), width: 80 }
const ID = '0192f0c1-0000-7000-8000-000000000001'

type Duplicates = Parameters<typeof duplicatesView>[0]
type Side = Duplicates['pairs'][number]['people'][number]

const side = (part: Partial<Side>): Side => ({
  personId: ID,
  name: 'Mira Solberg',
  title: null,
  organization: null,
  emails: [],
  phones: [],
  profileUrl: null,
  birthday: null,
  connectedOn: null,
  hasPhoto: false,
  cards: [],
  ...part,
})

const finding = { field: 'name', kind: 'given-name', level: 'same', left: '', right: '' } as const

describe('pairs who may be one', () => {
  test('read with what is known of both, and why, the weightiest first', () => {
    const text = duplicatesView(
      {
        total: 3,
        pairs: [
          {
            people: [side({ title: 'Buyer', organization: 'Halden Freight' }), side({ birthday: '--03-14' })],
            score: 0.62,
            zone: 'ask',
            evidence: [
              { ...finding, weight: -2, text: 'Different numbers' },
              { ...finding, weight: 9, text: 'The same family name' },
              { ...finding, weight: 0.1, text: 'The same country' },
            ],
          },
        ],
      },
      canvas,
    ).join('\n')
    expect(text).toContain('One person? 62% likely')
    expect(text).toContain('Buyer at Halden Freight')
    expect(text).toContain('born --03-14')
    expect(text).toMatch(/\+ The same family name\n +– Different numbers/)
    expect(text).not.toContain('country')
    expect(text).toContain('1 of 3 pairs')
  })

  test('say so when there are none', () => {
    expect(duplicatesView({ total: 0, pairs: [] }, canvas)).toHaveLength(1)
    expect(mergesView({ total: 0, merges: [] }, canvas)).toEqual(['Nobody has been merged.'])
    expect(removedView({ people: [] }, canvas)).toEqual(['Nobody is out of view.'])
  })
})

test('a merge names both, who decided, why, and how to take it back', () => {
  const text = mergesView(
    {
      total: 1,
      merges: [
        {
          mergeId: ID,
          personId: ID,
          person: 'Robert Müller',
          other: 'Bob Müller',
          otherId: ID,
          mergedAt: '2026-11-23T09:00:00.000Z',
          decidedBy: 'rapport',
          score: 0.99,
          evidence: ['The same e-mail: bob@halden.example'],
        },
      ],
    },
    canvas,
  ).join('\n')
  expect(text).toContain('Robert Müller, also as Bob Müller')
  expect(text).toContain('– The same e-mail: bob@halden.example')
  expect(text).toContain('merged by Rapport, 2026-11-23')
  expect(text).toContain('rapport people unmerge')
})

test('the resolver tells what it read and how right it was as tables', () => {
  const text = resolveView(
    {
      records: 1000,
      people: 800,
      fields: [
        { column: 'first', kind: 'given-name' },
        { column: 'cluster', kind: 'ignore' },
      ],
      pairs: { compared: 2400, merge: 190, ask: 1 },
      pairwise: { precision: 1, recall: 0.91234, f1: 0.95 },
      cluster: null,
    },
    canvas,
  ).join('\n')
  expect(text).toContain('1,000 rows, 800 people')
  expect(text).toContain('190 pairs merged, 1 pair to ask about')
  expect(text).toMatch(/first +given-name/)
  expect(text).toMatch(/cluster +left out/)
  expect(text).toMatch(/Pairs by themselves +1\.0000 +0\.9123 +0\.9500/)
})
