import { expect, test } from 'vitest'
import { createStyle } from '../output/index.ts'
import { refreshView, sourcesView } from './source.view.ts'

const canvas = { style: createStyle(false), width: 80 }
const ID = '0192f0c1-0000-7000-8000-000000000001'
const totals = { rows: 3, created: 2, updated: 0, unchanged: 0, hidden: 0, skipped: 1, rejected: 0 }

test('what was read again is told source by source, failures too', () => {
  const report = {
    importId: ID,
    sources: ['Post'],
    startedAt: '2026-11-23T09:00:00Z',
    finishedAt: '2026-11-23T09:00:00Z',
    undoneAt: null,
    people: { created: 1, updated: 0, merged: 0 },
    totals,
    warnings: 0,
    files: [],
    changes: [],
  }
  const told = refreshView(
    {
      sources: [
        { sourceId: ID, name: 'Work', outcome: 'unchanged' },
        { sourceId: ID, name: 'Post', outcome: 'read', report },
        {
          sourceId: ID,
          name: 'Team',
          outcome: 'failed',
          failure: { code: 'NOT_FOUND', message: 'team.example has nothing at this address any more.' },
        },
      ],
    },
    canvas,
  )
  expect(told).toEqual([
    'Work: nothing new',
    'Post: 1 new person; 3 rows, of them 2 created, 1 skipped',
    `  To take it back: rapport import undo ${ID}`,
    'Team: not read',
    '  team.example has nothing at this address any more.',
  ])
})

test('the list names where a source is without the address, which may be its key', () => {
  const source = {
    sourceId: ID,
    name: 'Work',
    settings: {
      kind: 'calendar' as const,
      url: 'https://calendar.harbour.example/canary-key/basic.ics',
      allowsPrivate: false,
      user: null,
    },
    hasPassword: false,
    lastImportId: null,
    refreshedAt: null,
    createdAt: '2026-11-23T09:00:00Z',
  }
  const text = sourcesView({ sources: [source] }, canvas).join('\n')
  expect(text).toContain('calendar.harbour.example')
  expect(text).toContain('not yet')
  expect(text).not.toContain('canary')
})

test('without a source it says how to begin', () => {
  expect(refreshView({ sources: [] }, canvas)[0]).toContain('rapport calendar subscribe')
})
