import { describe, expect, test } from 'vitest'
import { createStyle } from '../output/index.ts'
import { importsView, importView } from './import.view.ts'

const canvas = { style: createStyle(false), width: 100 }
const ROWS = { rows: 1831, created: 1831, updated: 0, unchanged: 0, hidden: 0, skipped: 0, rejected: 0 }

const report = (people: { created: number; updated: number; merged: number }) => ({
  importId: '0192f0c1-0000-7000-8000-0000000000f1',
  sources: ['contacts.vcf'],
  startedAt: '2026-11-23T09:00:00.000Z',
  finishedAt: '2026-11-23T09:00:02.000Z',
  undoneAt: null,
  people,
  totals: ROWS,
  warnings: 0,
  files: [{ ...ROWS, name: 'contacts.vcf', kind: 'vcard', notice: null }],
  changes: [],
})

describe('the account of an import', () => {
  test('counts nobody as new who was known already', () => {
    const [first, ...others] = importView(report({ created: 1831, updated: 3, merged: 781 }), canvas)
    expect(first).toBe('1,831 contacts; 781 of them were people already known, 3 people updated')
    expect(others.join('\n')).toContain('rapport people merges')
  })

  test('speaks of one known before as of one', () => {
    const [first] = importView(report({ created: 2, updated: 0, merged: 1 }), canvas)
    expect(first).toContain('1 of them was somebody already known')
  })

  test('speaks of new people where nobody was known before', () => {
    const lines = importView(report({ created: 1, updated: 0, merged: 0 }), canvas)
    expect(lines[0]).toBe('1 new person, 0 people updated')
    expect(lines.join('\n')).not.toContain('merges')
  })
})

test('the list of imports tells new contacts from people known before', () => {
  const text = importsView({ imports: [report({ created: 12, updated: 0, merged: 5 })] }, canvas).join('\n')
  expect(text).toMatch(/Contacts new.*Known before/)
  expect(text).toMatch(/1831 +12 +5/)
})
